package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

/** Tables of which little or nothing can be said: the reason stands where a number would. */
class DifficultTablesTest extends SectionsFixture {
    private static final List<String> SECTIONS = List.of(
            "significance",
            "sensitivity",
            "trend",
            "window",
            "partial",
            "missing",
            "comparison",
            "pairs",
            "subdomains");

    /** Every word beside the scatter, with all sections open. */
    private String everythingSaidOf(String rows) {
        settle();
        open(file("difficult.csv", "model,family,mmlu,gsm8k,hellaswag,mine\n" + rows));
        show(Views.SCATTER);
        for (String id : SECTIONS) {
            onWindow(() -> {
                lookup("#section-" + id).queryAs(TitledPane.class).setExpanded(true);
                return true;
            });
            awaitSaid(id);
        }
        settle();
        String said = onWindow(() -> lookup("#inspector *").queryAll().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        assertThat(said).doesNotContain("NaN", "Infinity", "null", "Exception");
        return said;
    }

    @Test
    void twoModels() {
        assertThat(everythingSaidOf("a,Llama,1,2,3,4\nb,Qwen,2,4,1,3\n"))
                .contains("A capabilities score needs at least 3 models, and there are 2")
                .contains("with nothing left out, ρ cannot be computed: there is no capabilities score.")
                .doesNotContain("not complete in all capabilities benchmarks");
    }

    @Test
    void capabilitiesThatAreConstant() {
        assertThat(everythingSaidOf("a,Llama,1,2,3,4\nb,Qwen,1,2,3,5\nc,Yi,1,2,3,7\nd,Yi,1,2,3,1\n"))
                .contains("none of 3 can be used (mmlu: all 4 scores are the same");
    }

    @Test
    void tooFewModelsForAnInterval() {
        assertThat(everythingSaidOf("a,Llama,1,2,3,4\nb,Qwen,2,4,1,3\nc,Yi,3,5,4,9\n"))
                .containsPattern("95 % interval\n– .+");
    }

    @Test
    void numbersAndWordsInNarrowTablesAreNotBroken() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            rows.append("m%d,Llama,%d,%d,%d,%d\n".formatted(i, i + 20, i * i, 2 * i, i * 7 % 11));
        }
        assertThat(everythingSaidOf(rows.toString())).contains("low or negative");
        double oneLine = onWindow(() ->
                        lookup("#inspector-basis").queryLabeled().getFont().getSize())
                * 2;
        List<String> broken = onWindow(() -> lookup("#section-significance-parts .section-table").queryAll().stream()
                .flatMap(table -> ((GridPane) table).getChildren().stream())
                .map(Labeled.class::cast)
                .filter(cell -> cell.getText().matches("\\d+|undecided"))
                .filter(cell -> tall(cell.getLayoutBounds(), oneLine))
                .map(Labeled::getText)
                .toList());
        assertThat(broken).isEmpty();
    }

    private static boolean tall(Bounds bounds, double most) {
        return bounds.getHeight() > most;
    }

    @Test
    void ofThousandsOfColumnsTheDataShowTheFirstAndThoseSearchedFor() {
        settle();
        String header = IntStream.range(0, 3000).mapToObj(i -> ",bench " + i).collect(Collectors.joining());
        String rows = IntStream.range(0, 12)
                .mapToObj(row -> "model " + row + ",Family" + row % 3 + ",4,5"
                        + IntStream.range(0, 3000)
                                .mapToObj(i -> "," + (i * 7 + row * 13) % 101)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        open(file("wide.csv", "model,family,mmlu,gsm8k" + header + "\n" + rows + "\n"));
        show(Views.DATA);
        assertThat(text("#data-shown")).isEqualTo("The first 60 of 3,003 columns; search to find the others");
        assertThat(dataColumns()).hasSize(61).contains("Model", "bench 5").doesNotContain("bench 2987");
        screenshot("data-of-many-columns");
        clickOn("#data-find").write("bench 2987");
        assertThat(dataColumns()).containsExactly("Model", "bench 2987");
        assertThat(text("#data-shown")).isEqualTo("1 of 3,003 columns");
        clickOn("#data-find").push(KeyCode.CONTROL, KeyCode.A).write("family");
        doubleClickOn(cellOf(dataTable(), "Family2"));
        write("Other").push(KeyCode.ENTER);
        settle();
        assertThat(dataColumns()).as("after an edit").containsExactly("Model", "Family");
        assertThat(lookup("#data-find").queryTextInputControl().getText()).isEqualTo("family");
    }

    private List<String> dataColumns() {
        return titles(dataTable());
    }
}
