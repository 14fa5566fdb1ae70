package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;

class PreviewTest extends WindowFixture {
    private static final String SCORES = "model,mmlu,gsm8k,hellaswag,mine,theirs\n"
            + "Llama-2-7b,45,14,77,1,9\nLlama-2-70b,69,54,87,5,4\nQwen1.5-7B,61,54,78,2,6\nYi-6B,64,32,76,4,5\n"
            + "Yi-34B,76,67,85,6,1\nfalcon-40b,57,21,85,3,7\n";

    private void clickCell(String text) {
        clickOn(lookup("#preview-columns .table-row-cell .table-cell")
                .match((Labeled cell) -> text.equals(cell.getText()))
                .<Node>query());
    }

    private void useAs(String word) {
        clickOn("#preview-use");
        clickOn("#preview-use-" + word);
        settle();
    }

    private String usedAs(String column) {
        return onWindow(() -> columnsTable().getItems().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow()
                .use()
                .words());
    }

    @SuppressWarnings("unchecked")
    private TableView<PreviewColumn> columnsTable() {
        return lookup("#preview-columns").queryAs(TableView.class);
    }

    private int previewedColumns() {
        return onWindow(() -> columnsTable().getItems().size());
    }

    @Test
    void opensAKnownCleanTableWithoutAsking() {
        settle();
        choose(file("known.csv", SCORES.replace(",mine,theirs", ",truthfulqa_mc1,toxigen")));
        assertThat(isPreviewed()).isFalse();
        assertThat(text("#status")).startsWith("known.csv · 6 models · 3 capabilities · 2 safety benchmarks");
    }

    @Test
    void asksAboutColumnsItDoesNotKnowAndRemembersTheAnswer() throws IOException {
        settle();
        Path table = file("new.csv", SCORES);
        choose(table);
        assertThat(isPreviewed()).isTrue();
        assertThat(text("#preview-count")).isEqualTo("3 capabilities · 2 safety");
        screenshot("preview");
        clickCell("theirs");
        useAs("ignored");
        assertThat(usedAs("theirs")).isEqualTo("ignored");
        clickCell("mine");
        clickOn("#preview-better").clickOn("#preview-better-lower");
        Path roles = folder.resolve("roles.csv");
        dialogs.save = Optional.of(roles);
        clickOn("#preview-save");
        await("the roles to be saved", () -> Files.exists(roles) && Files.size(roles) > 0);
        await("it to be said", () -> text("#preview-saved").equals("Saved as roles.csv"));
        assertThat(Files.readString(roles)).contains("mine,,,,safety,lower", "theirs,,,,ignored");
        clickOn("#preview-open");
        settle();
        assertThat(text("#status")).startsWith("new.csv · 6 models · 3 capabilities · 1 safety benchmark");
        openScatterOf("mine");
        assertThat(text("#inspector-value")).startsWith("−");
        choose(table);
        assertThat(isPreviewed()).as("asked again about the same table").isFalse();
        openScatterOf("mine");
        assertThat(text("#inspector-value")).startsWith("−");
    }

    @Test
    void changesManyColumnsTogether() {
        settle();
        choose(file("new.csv", SCORES));
        clickOn("#preview-find").write("i");
        assertThat(previewedColumns()).isEqualTo(2);
        clickOn("#preview-select-all");
        clickOn("#preview-better").clickOn("#preview-better-lower");
        clickOn("#preview-area").clickOn("bias");
        assertThat(onWindow(() -> columnsTable().getSelectionModel().getSelectedItems().stream()
                        .map(column -> column.name() + " " + column.direction().word() + " " + column.area())
                        .toList()))
                .as("changed together and still selected")
                .containsExactly("mine lower bias", "theirs lower bias");
        useAs("attribute");
        clickOn("#preview-find").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(usedAs("mine")).isEqualTo("attribute");
        assertThat(usedAs("theirs")).isEqualTo("attribute");
        assertThat(usedAs("mmlu")).isEqualTo("capabilities");
        assertThat(text("#preview-count")).isEqualTo("3 capabilities · 0 safety");
    }

    @Test
    void readsAgainInAnotherWay() {
        settle();
        choose(file("odd.csv", "my scores;;\nmodel;mmlu;mine\na;1,5;2\nb;2,5;3\nc;3,5;1\n"));
        assertThat(isPreviewed()).isTrue();
        assertThat(previewedColumns()).isEqualTo(3);
        pick("#preview-delimiter", "comma");
        assertThat(previewedColumns()).isNotEqualTo(3);
        pick("#preview-delimiter", "semicolon");
        assertThat(previewedColumns()).isEqualTo(3);
        clickOn("#preview-open");
        settle();
        assertThat(text("#status")).startsWith("odd.csv · 3 models · 1 capabilities · 1 safety");
    }

    @Test
    void letsTheMetricOfHarnessResultsBeChosenAndRemembersIt() {
        settle();
        String model = "{\"results\": {\"mmlu\": {\"acc,none\": 0.%1$d1}, \"hellaswag\":"
                + " {\"acc,none\": 0.%1$d2, \"acc_norm,none\": 0.%1$d3}}, \"model_name\": \"Llama-%1$db\"}";
        Path[] results = {
            file("a.json", model.formatted(1)), file("b.json", model.formatted(2)), file("c.json", model.formatted(3))
        };
        choose(results);
        assertThat(isPreviewed()).as("asked which metric").isTrue();
        assertThat(firstRow()).contains("0.13");
        pick("#preview-metric", "acc");
        assertThat(firstRow()).contains("0.12").doesNotContain("0.13");
        pick("#preview-metric", "the usual one of each benchmark");
        assertThat(firstRow()).contains("0.13");
        pick("#preview-metric", "acc");
        clickOn("#preview-open");
        settle();
        assertThat(workspace
                        .session()
                        .get()
                        .orElseThrow()
                        .document()
                        .settled()
                        .input()
                        .reading()
                        .metric())
                .contains("acc");
        choose(results);
        assertThat(isPreviewed()).as("asked again about the same files").isFalse();
        assertThat(workspace
                        .session()
                        .get()
                        .orElseThrow()
                        .document()
                        .settled()
                        .input()
                        .reading()
                        .metric())
                .contains("acc");
    }

    @Test
    void aTableThatOpenedByItselfCanBeReadDifferently() {
        settle();
        String model = "{\"results\": {\"mmlu\": {\"acc,none\": 0.%1$d1}, \"hellaswag\":"
                + " {\"acc,none\": 0.%1$d2, \"acc_norm,none\": 0.%1$d3}}, \"model_name\": \"Llama-%1$db\"}";
        Path[] results = {
            file("a.json", model.formatted(1)), file("b.json", model.formatted(2)), file("c.json", model.formatted(3))
        };
        choose(results);
        pick("#preview-metric", "acc");
        clickOn("#preview-open");
        settle();
        clickOn("File");
        clickOn("Read the table differently…");
        settle();
        assertThat(isPreviewed()).isTrue();
        assertThat(firstRow()).as("as it was chosen").contains("0.12").doesNotContain("0.13");
        pick("#preview-metric", "acc_norm");
        assertThat(firstRow()).contains("0.13");
        clickOn("#preview-open");
        settle();
        assertThat(workspace
                        .session()
                        .get()
                        .orElseThrow()
                        .document()
                        .settled()
                        .input()
                        .reading()
                        .metric())
                .contains("acc_norm");
    }

    private List<String> firstRow() {
        return onWindow(() -> List.copyOf(lookup("#preview-rows")
                .<List<String>>queryTableView()
                .getItems()
                .get(0)));
    }

    @Test
    void showsWhatBecomesOfRepeatedModels() {
        settle();
        choose(file("runs.csv", "model,mmlu,gsm8k,mine\na,1,9,5\na,3,7,6\nb,2,2,2\nc,4,1,1\n"));
        assertThat(previewNotes()).contains("\"a\" appears 2 times");
        pick("#preview-repeated", "mean of their scores");
        assertThat(firstRow()).containsExactly("a", "2", "8", "5.5");
        assertThat(previewNotes()).contains("2 rows became 1 model, each with the mean of its scores");
        pick("#preview-repeated", "best of their scores");
        assertThat(firstRow()).containsExactly("a", "3", "9", "6");
        pick("#preview-repeated", "kept separate");
        assertThat(firstRow()).containsExactly("a", "1", "9", "5");
    }

    @Test
    void letsAnEncodingBeChosenThatCannotBeGuessed() throws IOException {
        settle();
        Path table = folder.resolve("japanese.csv");
        Files.write(table, "model,mmlu,gsm8k,mine\n日本語モデル,1,2,3\nb,2,3,4\nc,3,1,5\n".getBytes("Shift_JIS"));
        choose(table);
        assertThat(text("#preview-problem")).contains("choose the encoding");
        assertThat(lookup("#preview-open").queryButton().isDefaultButton()).isFalse();
        pick("#preview-encoding", "Shift_JIS");
        assertThat(text("#preview-problem")).isEmpty();
        assertThat(lookup("#preview-open").queryButton().isDefaultButton())
                .as("a whole table is opened")
                .isTrue();
        assertThat(previewedColumns()).isEqualTo(4);
        clickOn("#preview-open");
        settle();
        assertThat(text("#status")).startsWith("japanese.csv · 3 models");
    }

    @Test
    void opensAFolderAndSaysWhenItHoldsNothing() throws IOException {
        settle();
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(tables.resolve("a.csv"), "model,mmlu\nLlama-2-7b,45\nYi-6B,64\nYi-34B,76\n");
        Files.writeString(tables.resolve("b.csv"), "model,gsm8k\nLlama-2-7b,14\nYi-6B,32\nYi-34B,67\n");
        open(tables);
        assertThat(text("#status")).contains("3 models · 2 capabilities");
        choose(Files.createDirectories(folder.resolve("nothing")));
        assertThat(text("#notice")).contains("the folder holds no tables");
    }

    @Test
    void opensATableThatWasCopied() {
        settle();
        onWindow(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(SCORES.replace(',', '\t').replace("mine\ttheirs", "truthfulqa_mc1\ttoxigen"));
            return Clipboard.getSystemClipboard().setContent(copied);
        });
        push(new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        await(
                "the pasted table",
                () -> lookup("#status").queryAs(Labeled.class).getText().startsWith("pasted-"));
        settle();
        assertThat(text("#status")).contains("6 models · 3 capabilities · 2 safety benchmarks");
    }

    @Test
    void closesWithEscapeAndLeavesTheOpenTable() {
        settle();
        String before = text("#status");
        choose(file("new.csv", SCORES));
        assertThat(onWindow(() ->
                        lookup("#preview-encoding").queryAs(ComboBox.class).getValue()))
                .isEqualTo("UTF-8");
        push(KeyCode.ESCAPE);
        assertThat(isPreviewed()).isFalse();
        assertThat(text("#status")).isEqualTo(before);
    }

    private static final String MIXED = "model,mmlu,gsm8k,mine\nLlama-2-7b,45,14,0.31\nLlama-2-70b,69,54,52\n"
            + "Qwen1.5-7B,61,54,0.45\nYi-6B,64,32,41\nYi-34B,76,67,0.7\n";

    private String because(String column) {
        return onWindow(() -> columnsTable().getItems().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow()
                .grounds()
                .reason());
    }

    private List<String> mineAsUnderstood() {
        return onWindow(() -> lookup("#preview-rows").<List<String>>queryTableView().getItems().stream()
                .map(row -> row.get(3))
                .toList());
    }

    @Test
    void letsFractionsAmongPercentagesBeDecided() {
        settle();
        Path table = file("mixed.csv", MIXED);
        choose(table);
        assertThat(because("mine")).isEqualTo("percent and fractions?");
        assertThat(previewNotes()).contains("fractions and percentages may be mixed");
        assertThat(mineAsUnderstood()).containsExactly("0.31", "52", "0.45", "41", "0.7");
        clickCell("mine");
        clickOn("#preview-numbers").clickOn("#preview-numbers-percent");
        settle();
        assertThat(mineAsUnderstood()).containsExactly("0.31 → 31", "52", "0.45 → 45", "41", "0.7 → 70");
        assertThat(because("mine")).isEqualTo("chosen: all in percent");
        assertThat(previewNotes()).doesNotContain("may be mixed");
        clickOn("#preview-numbers").clickOn("#preview-numbers-written");
        settle();
        assertThat(mineAsUnderstood()).containsExactly("0.31", "52", "0.45", "41", "0.7");
        clickOn("#preview-numbers").clickOn("#preview-numbers-percent");
        settle();
        screenshot("preview-mixed");
        clickOn("#preview-open");
        settle();
        assertThat(scores("mine")).containsExactly(31.0, 52.0, 45.0, 41.0, 70.0);
        choose(table);
        assertThat(isPreviewed()).as("asked again about the same table").isFalse();
        assertThat(scores("mine")).containsExactly(31.0, 52.0, 45.0, 41.0, 70.0);
    }

    private List<Double> scores(String column) {
        ScoreTable table = workspace.session().get().orElseThrow().document().table();
        Values scores = table.benchmark(column).orElseThrow().scores();
        return IntStream.range(0, scores.size()).mapToObj(scores::get).toList();
    }

    @Test
    void showsWhatAChoiceOfTheDecimalMarkDoesToTheNumbers() {
        settle();
        choose(file("german.csv", "model;mmlu;mine\na;23,475;2\nb;57,779;3\nc;63,850;1\n"));
        assertThat(previewNotes()).contains("may group thousands or be decimal commas");
        assertThat(firstRow()).containsExactly("a", "23,475 → 23475", "2");
        pick("#preview-decimal", "comma");
        assertThat(firstRow()).containsExactly("a", "23,475 → 23.475", "2");
        pick("#preview-decimal", "as guessed");
        assertThat(firstRow()).containsExactly("a", "23,475 → 23475", "2");
    }

    @Test
    void proposesWhatWasChosenForATableLikeItWhereSomethingNewIsInDoubt() {
        settle();
        choose(file("first.csv", SCORES));
        clickCell("theirs");
        useAs("ignored");
        clickOn("#preview-open");
        settle();
        choose(file("second.csv", SCORES.replace("Yi-6B,64,32,76,4,5", "Yi-6B,64,32,76,~4,5")));
        assertThat(isPreviewed()).as("asked about what is new").isTrue();
        assertThat(previewNotes()).contains("mine: 1 cell says \"about\"");
        assertThat(usedAs("theirs")).isEqualTo("ignored");
        clickOn("#preview-open");
        settle();
        assertThat(text("#status")).startsWith("second.csv · 6 models · 3 capabilities · 1 safety benchmark");
    }

    @Test
    void readingDifferentlyKeepsWhatWasChosenBefore() {
        settle();
        Path table = file("german.csv", "model;mmlu;gsm8k;mine\na;23,475;2;1\nb;57,779;3;4\nc;63,850;1;3\n");
        choose(table);
        pick("#preview-decimal", "comma");
        clickCell("mine");
        useAs("ignored");
        clickOn("#preview-open");
        settle();
        clickOn("File");
        clickOn("Read the table differently…");
        settle();
        assertThat(firstRow()).contains("23,475 → 23.475");
        pick("#preview-repeated", "best of their scores");
        assertThat(usedAs("mine")).isEqualTo("ignored");
        assertThat(firstRow()).contains("23.475");
        clickOn("#preview-open");
        settle();
        assertThat(scores("mmlu")).containsExactly(23.475, 57.779, 63.85);
        assertThat(text("#status")).contains("0 safety");
        choose(table);
        assertThat(isPreviewed()).isFalse();
        assertThat(workspace
                        .session()
                        .get()
                        .orElseThrow()
                        .plan()
                        .input()
                        .reading()
                        .repeated())
                .isEqualTo(Repeated.BEST);
    }

    @Test
    void checksSpeakUpWhenARoleIsChanged() {
        settle();
        choose(file(
                "gaps.csv",
                "model,mmlu,gsm8k,hellaswag,mine\na,1,2,3,\nb,2,3,4,\nc,3,1,5,\nd,4,5,1,4\ne,5,4,2,5\nf,6,6,6,6\n"));
        assertThat(previewNotes()).doesNotContain("would be complete");
        clickCell("mine");
        useAs("capabilities");
        assertThat(previewNotes()).contains("6 models would be complete and not 3");
        useAs("safety");
        assertThat(previewNotes()).doesNotContain("would be complete");
    }
}
