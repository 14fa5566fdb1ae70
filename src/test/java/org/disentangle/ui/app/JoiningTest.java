package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.junit.jupiter.api.Test;

class JoiningTest extends WindowFixture {
    private static final List<String> MODELS = List.of(
            "Llama-2-7b-chat-hf",
            "Llama-2-70b-chat-hf",
            "Yi-6B-Chat",
            "Yi-34B-Chat",
            "Qwen1.5-7B-Chat",
            "Qwen1.5-72B-Chat");

    private String scores(String column) {
        StringBuilder text = new StringBuilder("model," + column + "\n");
        for (int i = 0; i < MODELS.size(); i++) {
            text.append(MODELS.get(i)).append(',').append((i * 5) % 7).append('\n');
        }
        return text.toString();
    }

    private void add(Path file) {
        dialogs.tables = List.of(file);
        clickOn("#add-scores");
        settle();
        assertThat(isPreviewed()).as("the preview of an unknown benchmark").isTrue();
        clickOn("#preview-add");
        settle();
    }

    private boolean isAsked() {
        return onWindow(() -> lookup("#joining").tryQuery().isPresent());
    }

    @Test
    void addsScoresOfTheSameNamesWithoutAskingAndShowsThem() {
        settle();
        add(file("mine.csv", scores("my_benchmark")));
        assertThat(isAsked()).isFalse();
        assertThat(text("#notice")).isEqualTo("6 of 6 models of mine.csv were found in the open table.");
        assertThat(text("#status"))
                .startsWith("Reference table + mine.csv · 53 models · 12 capabilities · 167 safety benchmarks");
        assertThat(text("#inspector-name")).isEqualTo("my_benchmark");
        assertThat(text("#inspector-basis")).isEqualTo("n = 6 of all 26 chat models");
    }

    @Test
    void showsSpellingsAndTakesWhatIsChosen() {
        settle();
        add(
                file(
                        "mine.csv",
                        "model,my_benchmark\nllama 2 7B chat,1\nLlama 2 (70B) Chat,2\nYi-6B-Chat,3\nYi-34B-Chat,4\nanother model,9\n"));
        assertThat(isAsked()).isTrue();
        assertThat(text("#joining-summary"))
                .isEqualTo("4 of 5 models are joined to the open table, 1 stays separate; 49 models of the "
                        + "open table get no score.");
        screenshot("joining");
        clickOn("#joining-add");
        settle();
        assertThat(text("#status")).contains("54 models");
        assertThat(text("#inspector-basis")).startsWith("n = 4 of all");
    }

    @Test
    void closesWithEscapeFromWithinItsTable() {
        settle();
        add(file("mine.csv", "model,my_benchmark\nanother model,9\nllama 2 7B chat,1\n"));
        clickOn("another model");
        push(KeyCode.ESCAPE);
        settle();
        assertThat(isAsked()).isFalse();
        assertThat(text("#status")).contains("53 models");
    }

    @Test
    void asksWhichOfTwoDifferentScoresStays() {
        settle();
        Path file = file("again.csv", scores("mmlu,my_benchmark").replaceAll(",(\\d)\n", ",0.$1,$1\n"));
        add(file);
        assertThat(isAsked()).isTrue();
        assertThat(text("#joining-conflicts")).startsWith("6 scores differ from the open table's:");
        assertThat(lookup("#joining-add").query().isDisabled()).isTrue();
        screenshot("joining-conflicts");
        clickOn(lookup(".radio-button")
                .match((Labeled button) -> button.getText().startsWith("Keep"))
                .<Node>query());
        clickOn("#joining-add");
        settle();
        assertThat(text("#status")).contains("53 models", "167 safety benchmarks");
    }

    @Test
    void namesASecondBenchmarkOfOneColumnNameByItsFile() {
        settle();
        add(file("mine.csv", scores("score")));
        dialogs.tables = List.of(file("yours.csv", scores("score").replaceAll(",(\\d)\n", ",9$1\n")));
        clickOn("#add-scores");
        settle();
        assertThat(isAsked()).isFalse();
        assertThat(text("#status")).contains("53 models", "168 safety benchmarks");
        assertThat(text("#inspector-name")).isEqualTo("yours");
        assertThat(text("#inspector-basis")).isEqualTo("n = 6 of all 26 chat models");
        List<AddedTable> added = workspace
                .session()
                .get()
                .orElseThrow()
                .document()
                .settled()
                .input()
                .joins();
        assertThat(added).extracting(AddedTable::benchmark).containsExactly(Optional.empty(), Optional.of("yours"));
        assertThat(added.get(1).roles()).containsExactly(Map.entry("yours", Role.SAFETY));
    }

    @Test
    void opensSeveralFilesOfOneBenchmarkEach() {
        settle();
        open(
                file("puzzles.csv", scores("score")),
                file("riddles.csv", scores("score").replaceAll(",(\\d)\n", ",9$1\n")));
        assertThat(text("#status")).startsWith("puzzles.csv + 1 · 6 models · ").contains("2 safety benchmarks");
        assertThat(workspace.session().get().orElseThrow().document().table().benchmarks())
                .extracting(Benchmark::column)
                .containsExactly("puzzles", "riddles");
    }

    @Test
    void countsANewCapabilitiesBenchmarkOnlyWhenAsked() {
        settle();
        Path file = file("more.csv", scores("mmlu_pro,my_benchmark").replaceAll(",(\\d)\n", ",0.$1,$1\n"));
        add(file);
        assertThat(isAsked()).isTrue();
        assertThat(text("#joining-count")).startsWith("Count mmlu_pro in the capabilities score.");
        screenshot("joining-capabilities");
        clickOn("#joining-add");
        settle();
        assertThat(text("#status")).contains("12 capabilities", "167 safety benchmarks");
    }

    @Test
    void offersWhatIsNearAndNoConflictWhereTheModelStaysApart() {
        settle();
        add(file("near.csv", "model,my_benchmark,mmlu\nMistral Instruct 7B,1,0.5\nYi-6B-Chat,2,0.9\n"));
        assertThat(isAsked()).isTrue();
        assertThat(text("#joining-conflicts")).startsWith("1 score differs");
        Node near = lookup(".table-cell")
                .match((Labeled cell) ->
                        cell.getText() != null && cell.getText().startsWith("Mistral-7B-Instruct"))
                .query();
        assertThat(near.isVisible()).isTrue();
        clickOn(lookup("#joining-table .combo-box")
                .match((ComboBox<?> box) -> "Yi-6B-Chat".equals(box.getValue()))
                .<Node>query());
        clickOn(lookup(".combo-box-popup .list-cell")
                .match((Labeled cell) -> "a model of its own".equals(cell.getText()))
                .<Node>query());
        settle();
        assertThat(onWindow(
                        () -> lookup("#joining-conflicts").query().getParent().isVisible()))
                .isFalse();
        clickOn("#joining-add");
        settle();
        assertThat(text("#status")).contains("55 models");
    }

    @Test
    void savesWhatWasChosenByHandInTheRecipe() throws Exception {
        settle();
        add(file("near.csv", "model,my_benchmark,mmlu\nMistral Instruct 7B,1,0.5\nYi-6B-Chat,2,0.9\n"));
        clickOn(lookup("#joining-table .combo-box").nth(0).<Node>query());
        clickOn(lookup(".list-cell")
                .match((Labeled cell) -> "Mistral-7B-Instruct-v0.2".equals(cell.getText()))
                .<Node>query());
        settle();
        clickOn("#joining-replace");
        clickOn("#joining-add");
        settle();
        Path recipe = file("recipe.json", "");
        dialogs.save = java.util.Optional.of(recipe);
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        await("it to be said", () -> text("#notice")
                .startsWith("Saved; \"analyze --recipe recipe.json --out DIR\" repeats it."));
        AddedTable added =
                PlanJson.read(Files.readString(recipe)).plan().input().joins().get(0);
        assertThat(added.matches())
                .containsExactly(
                        ChosenMatch.of("Mistral Instruct 7B", java.util.Optional.of("Mistral-7B-Instruct-v0.2")));
        assertThat(added.conflicts()).isEqualTo(Conflicts.REPLACE);
        assertThat(added.roles()).containsEntry("my_benchmark", Role.SAFETY);
    }
}
