package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.preview.PreviewColumn;
import org.junit.jupiter.api.Test;

/** The choices of a preview where a table is hard to read. */
class ReadingChoicesTest extends WindowFixture {
    private static final String WIDE =
            "model,mmlu,gsm8k,mine\nLlama-2-7b,45,14,1\nLlama-2-70b,69,54,5\nYi-34B,76,67,6\n";

    private List<String> firstRow() {
        return onWindow(() -> lookup("#preview-rows").<List<String>>queryTableView().getItems().stream()
                .findFirst()
                .orElse(List.of()));
    }

    private Layout layout() {
        return onWindow(
                () -> lookup("#preview-layout").<ComboBox<Layout>>query().getValue());
    }

    @Test
    void aLayoutThatCannotHoldStaysInSightWithTheReason() {
        settle();
        choose(file("wide.csv", WIDE));
        pick("#preview-layout", "one row per score");
        assertThat(layout()).isEqualTo(Layout.LONG);
        assertThat(text("#preview-problem"))
                .contains("a table with one row per score needs columns called model, benchmark and score");
        assertThat(firstRow()).isEmpty();
        pick("#preview-layout", "one row per benchmark");
        assertThat(text("#preview-problem")).isEmpty();
        assertThat(firstRow()).startsWith("mmlu", "45", "69", "76");
        pick("#preview-layout", "one row per model");
        assertThat(firstRow()).containsExactly("Llama-2-7b", "45", "14", "1");
    }

    @Test
    void reachesAHeaderBelowAPageOfWords() {
        settle();
        String page = IntStream.rangeClosed(1, 24)
                .mapToObj(line -> "Line " + line + " of the report, with words\n")
                .collect(Collectors.joining());
        choose(file("report.csv", page + WIDE));
        assertThat(text("#preview-problem")).contains("no column holds scores");
        clickOn("#preview-header");
        for (int row = 1; row < 25; row++) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.ENTER);
        await("the header to be found", () -> lookup("#preview-problem")
                .queryAs(Labeled.class)
                .getText()
                .isEmpty());
        assertThat(firstRow()).containsExactly("Llama-2-7b", "45", "14", "1");
    }

    @Test
    void theDecimalMarkStandsOutWhileItIsUnclear() {
        settle();
        Path german =
                file("german.csv", "model;mmlu;gsm8k;mine\na;23,475;2,125;1\nb;57,779;3,250;2\nc;63,850;1,750;5\n");
        choose(german);
        assertThat(text("#preview-decimal-label")).isEqualTo("Decimal mark?");
        assertThat(previewNotes())
                .contains("• mmlu, gsm8k: commas in numbers may group thousands or be decimal commas");
        pick("#preview-decimal", "comma");
        assertThat(text("#preview-decimal-label")).isEqualTo("Decimal mark");
        assertThat(firstRow()).containsExactly("a", "23,475 → 23.475", "2,125 → 2.125", "1");
    }

    private Node cell(String column, int place) {
        return lookup("#preview-columns .table-row-cell")
                .match((TableRow<?> row) -> row.getItem() instanceof PreviewColumn shown
                        && shown.name().equals(column))
                .lookup(".table-cell")
                .nth(place)
                .query();
    }

    private List<String> described() {
        return onWindow(() -> lookup("#inspector").lookup(".quiet").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList());
    }

    @Test
    void keepsTheAreaAndTheUnitThatWereTypedHoweverTheCellIsLeft() throws IOException {
        settle();
        Path table = file("wide.csv", WIDE);
        choose(table);
        doubleClickOn(cell("mine", 3)).write("refusals").push(KeyCode.ENTER);
        doubleClickOn(cell("mine", 4)).write("Refusal rate");
        clickOn(cell("mmlu", 0));
        doubleClickOn(cell("mine", 3)).write("never mind").push(KeyCode.ESCAPE);
        assertThat(isPreviewed()).as("escaped from the cell only").isTrue();
        Path roles = folder.resolve("roles.csv");
        dialogs.save = Optional.of(roles);
        clickOn("#preview-save");
        await("the roles to be saved", () -> text("#preview-saved").equals("Saved as roles.csv"));
        assertThat(Files.readString(roles)).contains("mine,,Refusal rate,refusals,safety,,");
        clickOn("#preview-open");
        settle();
        openScatterOf("mine");
        assertThat(described()).contains("Refusals · Refusal rate · higher is better (a guess)");
        choose(table);
        assertThat(isPreviewed()).as("remembered").isFalse();
        openScatterOf("mine");
        assertThat(described()).contains("Refusals · Refusal rate · higher is better (a guess)");
    }

    @Test
    void saysThatPastedTextIsNoTable() {
        settle();
        String before = text("#status");
        onWindow(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString("this is a sentence and no table");
            return Clipboard.getSystemClipboard().setContent(copied);
        });
        push(new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        awaitText(
                "#notice",
                "The pasted text cannot be read as a table: it has a header but no rows; it needs one row for each model.");
        assertThat(text("#status")).isEqualTo(before);
    }
}
