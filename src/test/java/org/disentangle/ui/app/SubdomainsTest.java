package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.opening.Document;
import org.junit.jupiter.api.Test;

/** Named parts of the capabilities benchmarks, each with a score and correlations. */
class SubdomainsTest extends SectionsFixture {
    private static final Path FILE = Path.of("sample-data", "capabilities-subdomains.csv");

    private void openSheet() {
        show(Views.CAPABILITIES);
        clickOn("#show-subdomains");
        await("the form", () -> lookup("#subdomains").tryQuery().isPresent());
    }

    private void load(Path file) {
        dialogs.file = Optional.of(file);
        openSheet();
        clickOn("#subdomains-load");
        settle();
    }

    /** Types the name of a subdomain, as a user does. */
    private void name(String benchmark, String subdomain) {
        ComboBox<?> box = onWindow(() -> lookup("#subdomain-of-" + benchmark).queryAs(ComboBox.class));
        onWindow(() -> {
            box.getEditor().requestFocus();
            return true;
        });
        push(KeyCode.CONTROL, KeyCode.A).write(subdomain).push(KeyCode.ENTER);
        settle();
    }

    /** Takes a name that is in use from the list. */
    private void choose(String benchmark, String subdomain) {
        clickOn("#subdomain-of-" + benchmark + " .arrow-button");
        clickOn(lookup(".combo-box-popup .list-cell")
                .match((Labeled cell) -> subdomain.equals(cell.getText()) && cell.isVisible())
                .<Node>query());
        settle();
    }

    private void close() {
        clickOn("#sheet-close");
        settle();
    }

    private Document chosen() {
        return onWindow(() -> workspace.results().get().orElseThrow().document());
    }

    private String expected(Subdomain subdomain, String benchmark) {
        Results results = onWindow(() -> workspace.results().get().orElseThrow());
        BenchmarkCorrelation found = SubdomainAnalysis.of(
                        results.shown(), results.group("chat").orElseThrow(), List.of(subdomain), Progress.unwatched())
                .get(0)
                .correlation(benchmark)
                .orElseThrow();
        return subdomain.name() + "\n" + EstimateText.correlation(found.rho()) + "\n"
                + EstimateText.interval(found.interval()) + "\n" + found.n();
    }

    @Test
    void subdomainsOfAFileGiveEachBenchmarkACorrelationWithEach() throws Exception {
        settle();
        load(FILE);
        screenshot("subdomains");
        assertThat(text("#subdomains-file")).startsWith("Read from capabilities-subdomains.csv");
        close();
        assertThat(chosen().studies().subdomains())
                .extracting(Subdomain::name)
                .containsExactly("knowledge", "mathematics", "common sense", "reasoning");
        await(
                "the scores of subdomains",
                () -> lookup("#capabilities-subdomains").queryLabeled().isVisible());
        assertThat(text("#capabilities-subdomains"))
                .startsWith("Subdomains: knowledge (3 benchmarks, PC1 ")
                .contains("reasoning (2 benchmarks, PC1 ");
        openScatterOf("TruthfulQA MC1");
        openSection("subdomains");
        for (Subdomain subdomain : chosen().studies().subdomains()) {
            assertThat(onWindow(() -> said("subdomains"))).contains(expected(subdomain, "truthfulqa_mc1"));
        }
        assertThat(onWindow(() -> said("subdomains")))
                .contains("95 % intervals: Fisher z")
                .contains("All capabilities");
        Node name = lookup("#section-subdomains-name").query();
        reveal(name);
        screenshot("inspector-subdomains");
        assertThat(savedStudies().subdomains()).contains(FILE.toString());
        assertThat(savedStudies().groups()).isEmpty();
    }

    @Test
    void subdomainsAreNamedByHandAndUndone() throws Exception {
        settle();
        openSheet();
        name("mmlu", "knowledge");
        name("gsm8k", "mathematics");
        choose("minerva_math", "mathematics");
        close();
        List<Subdomain> named = List.of(
                new Subdomain("knowledge", List.of("mmlu")),
                new Subdomain("mathematics", List.of("minerva_math", "gsm8k")));
        assertThat(chosen().studies().subdomains())
                .extracting(Subdomain::name)
                .containsExactly("knowledge", "mathematics");
        assertThat(chosen().studies().subdomains().get(1).benchmarks())
                .containsExactlyInAnyOrder("gsm8k", "minerva_math");
        openScatterOf("TruthfulQA MC1");
        openSection("subdomains");
        assertThat(onWindow(() -> said("subdomains")))
                .contains(expected(named.get(0), "truthfulqa_mc1"), expected(named.get(1), "truthfulqa_mc1"));
        assertThat(savedStudies().groups()).isEqualTo(chosen().studies().subdomains());
        assertThat(savedStudies().subdomains()).isEmpty();
        clickOn("#undo");
        settle();
        await(
                "one benchmark fewer",
                () -> chosen().studies().subdomains().get(1).benchmarks().equals(List.of("gsm8k")));
    }

    /** Marks rows of the preview, as a user does, and says which area they are of. */
    private void setArea(String area, String... columns) {
        for (int i = 0; i < columns.length; i++) {
            String column = columns[i];
            Node cell = lookup("#preview-columns .table-row-cell .table-cell")
                    .match((Labeled each) -> column.equals(each.getText()))
                    .query();
            if (i == 0) {
                clickOn(cell);
            } else {
                press(KeyCode.CONTROL).clickOn(cell).release(KeyCode.CONTROL);
            }
        }
        clickOn("#preview-area").clickOn(area);
        settle();
    }

    @Test
    void areasOfTheBenchmarksAreProposedWhereTheyTellThemApart() {
        settle();
        openSheet();
        assertThat(isShown("#subdomains-propose")).isFalse();
        close();
        choose(table("areas.csv", 20));
        setArea("bias", "mmlu", "hellaswag");
        setArea("truthfulness", "gsm8k");
        clickOn("#preview-open");
        settle();
        openSheet();
        clickOn("#subdomains-propose");
        settle();
        assertThat(chosen().studies().subdomains())
                .containsExactly(
                        new Subdomain("bias", List.of("mmlu", "hellaswag")),
                        new Subdomain("truthfulness", List.of("gsm8k")));
        assertThat(inForm("mmlu")).isEqualTo("bias");
        assertThat(inForm("gsm8k")).isEqualTo("truthfulness");
        assertThat(inForm("hellaswag")).isEqualTo("bias");
        screenshot("subdomains-from-areas");
        clickOn("#subdomains-clear");
        settle();
        assertThat(chosen().studies().subdomains()).isEmpty();
        assertThat(inForm("mmlu")).isEmpty();
        close();
        clickOn("#undo");
        settle();
        await("the subdomains again", () -> chosen().studies().subdomains().size() == 2);
    }

    private String inForm(String benchmark) {
        return onWindow(() -> lookup("#subdomain-of-" + benchmark)
                .queryAs(ComboBox.class)
                .getEditor()
                .getText());
    }

    private org.disentangle.session.studies.StudyChoices savedStudies() throws Exception {
        Path file = folder.resolve("recipe-" + System.nanoTime() + ".json");
        dialogs.save = Optional.of(file);
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        await("the recipe", () -> Files.exists(file) && Files.size(file) > 0);
        settle();
        return PlanJson.read(Files.readString(file)).plan().studies();
    }

    @Test
    void aFileThatNamesAnUnknownBenchmarkIsSaidAndChangesNothing() {
        settle();
        load(file("wrong.csv", "benchmark,subdomain\nmmlu,knowledge\nnothing,mathematics\n"));
        assertThat(text("#subdomains-problem")).contains("wrong.csv, line 3: the scores have no column \"nothing\"");
        assertThat(chosen().studies().subdomains()).isEmpty();
        close();
        assertThat(onWindow(() -> lookup("#undo").query().isDisabled())).isTrue();
    }
}
