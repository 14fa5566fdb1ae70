package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.GroupOptions;
import org.disentangle.analysis.pairs.BeforeAfter;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Part;
import org.disentangle.importing.PairsFile;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.file.PlanJson;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.wording.Numbers;
import org.junit.jupiter.api.Test;

/** Models before and after a change, beside the scatter. */
class PairsTest extends SectionsFixture {
    @Override
    protected boolean isKept() {
        return false;
    }

    private static final Path TUNING = Path.of("sample-data", "base-to-chat.csv");

    private void choosePairs(Path file) {
        dialogs.file = Optional.of(file);
        press("#section-pairs-choose");
    }

    private void press(String id) {
        Node button = lookup(id).query();
        reveal(button);
        clickOn(button);
        settle();
        awaitSaid("pairs");
    }

    private String pairs() {
        return onWindow(() -> said("pairs"));
    }

    @Test
    void comparesBaseWithChatModelsOnOneScoreThoughTheyAreAnalysedApart() throws Exception {
        settle();
        openScatterOf("TruthfulQA MC1");
        openSection("pairs");
        choosePairs(TUNING);
        ScoreTable table = onWindow(
                () -> workspace.results().get().orElseThrow().document().table());
        Analysis all = Analyser.analyse(
                table,
                table.allModels(),
                AnalysisOptions.defaults().withGroups(new GroupOptions(Optional.empty(), false)),
                Progress.unwatched());
        BeforeAfter expected = BeforeAfter.of(
                table,
                all.groups().get(0),
                "truthfulqa_mc1",
                PairsFile.read(Source.file(TUNING), table.models(), Progress.unwatched())
                        .pairs(),
                0.95,
                Progress.unwatched());
        assertThat(pairs())
                .contains("The pairs span groups (base and chat), so all models were analysed as one group")
                .contains("beat the capabilities trend")
                .contains("+"
                        + Numbers.measured(
                                expected.overall().meanExcess().estimate().value(), 3) + "  ["
                        + Numbers.measured(
                                expected.overall().meanExcess().interval().low().value(), 2))
                .contains("23 above, 0 below")
                .contains("Llama-2-7b-hf → Llama-2-7b-chat-hf")
                .contains("fitted to the " + expected.trend().models().size() + " models (27 base, 3 chat)");
        screenshot("inspector-pairs");
        openScatterOf("GPQA");
        awaitSaid("pairs");
        assertThat(pairs()).contains("Llama-2-7b-hf → Llama-2-7b-chat-hf");
        assertThat(onWindow(() -> workspace.results().get().orElseThrow().group("chat")))
                .isPresent();
    }

    @Test
    void arrowsAreDrawnWhereBothModelsOfAPairAreShown() {
        settle();
        openScatterOf("TruthfulQA MC1");
        openSection("pairs");
        choosePairs(TUNING);
        assertThat(pairs()).contains("choose the group All to see them");
        assertThat(arrowHeads()).as("in the scatter of chat models alone").isZero();
        clickOn("#group-all");
        settle();
        awaitSaid("pairs");
        show(Views.SCATTER);
        assertThat(pairs()).contains("an arrow leads from the model before to the one after.");
        assertThat(arrowHeads()).isEqualTo(23);
        screenshot("scatter-pairs");
        press("#section-pairs-remove");
        assertThat(arrowHeads()).isZero();
    }

    private long arrowHeads() {
        return onWindow(
                () -> lookup("#scatter").queryAs(FigurePane.class).shown().get().orElseThrow().page().below().stream()
                        .filter(element -> element.part() == Part.ARROW && element instanceof Element.Area)
                        .count());
    }

    @Test
    void theRecipeNamesThePairsAndTheyAreTakenAway() throws Exception {
        settle();
        openScatterOf("TruthfulQA MC1");
        openSection("pairs");
        choosePairs(TUNING);
        Path recipe = folder.resolve("recipe.json");
        dialogs.save = Optional.of(recipe);
        push(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.ALT, javafx.scene.input.KeyCode.S);
        await("the recipe", () -> Files.exists(recipe) && Files.size(recipe) > 0);
        assertThat(PlanJson.read(Files.readString(recipe)).plan().studies().pairs())
                .contains(TUNING.toString());
        press("#section-pairs-remove");
        assertThat(pairs()).contains("Choose pairs…").doesNotContain("Llama-2-7b-hf");
        clickOn("#undo");
        settle();
        await("the pairs again", () -> said("pairs").contains("Llama-2-7b-hf"));
    }

    @Test
    void aFileThatNamesAnUnknownModelIsSaidAndChangesNothing() {
        settle();
        openScatterOf("TruthfulQA MC1");
        openSection("pairs");
        choosePairs(file("wrong.csv", "before,after\nLlama-2-7b-hf,Llama-2-7b-chat\n"));
        assertThat(text("#notice")).contains("Llama-2-7b-chat").contains("did you mean");
        assertThat(pairs()).contains("Choose pairs…");
        assertThat(onWindow(() -> lookup("#undo").query().isDisabled())).isTrue();
    }
}
