package org.disentangle.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;
import static org.disentangle.importing.Workbook.number;
import static org.disentangle.importing.Workbook.row;
import static org.disentangle.importing.Workbook.text;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.Workbook;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.source.Source;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    private static final String HEADER = row(1, text("A1", "model"), text("B1", "x1"), text("C1", "x2"));
    private static final String PLAIN = HEADER
            + row(2, text("A2", "alpha"), number("B2", "0.5"), number("C2", "25"))
            + row(3, text("A3", "beta"), number("B3", "0.75"), number("C3", "1E1"))
            + row(4, text("A4", "gamma"), number("C4", "3"));

    private static void assertPlain(ScoreTable table) {
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
        assertThat(columns(table)).containsExactly("x1", "x2");
        assertThat(scores(table, "x1")).containsExactly(0.5, 0.75, Double.NaN);
        assertThat(scores(table, "x2")).containsExactly(25, 10, 3);
    }

    @Test
    void readsAMinimalWorkbook() throws ImportException {
        ScoreTable table = read(new Workbook().sheet("Scores", PLAIN).source());
        assertPlain(table);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void takesTheSheetWithScoresAndSaysWhich() throws ImportException {
        Workbook workbook = new Workbook()
                .sheet("About", row(1, text("A1", "These are our results")) + row(2, text("A2", "made in May")))
                .sheet("Scores", PLAIN)
                .sheet("Empty", "");
        ScoreTable table = read(workbook.source());
        assertPlain(table);
        assertThat(warnings(table))
                .containsExactly("scores.xlsx: of 3 sheets (About, Scores, Empty) \"Scores\" was read");
    }

    @Test
    void readsTheSheetThatIsChosen() throws ImportException {
        Workbook workbook = new Workbook()
                .sheet("One", PLAIN)
                .sheet(
                        "Two",
                        row(1, text("A1", "model"), text("B1", "y")) + row(2, text("A2", "a"), number("B2", "7")));
        Source source = workbook.source();
        Reading two = Reading.guess().withSheet(Optional.of("two"));
        ScoreTable table = read(ImportOptions.literal().withReading(two), source);
        assertThat(scores(table, "y")).containsExactly(7);
        assertThat(warnings(table)).isEmpty();
        Reading third = Reading.guess().withSheet(Optional.of("Three"));
        assertThatThrownBy(() -> read(ImportOptions.literal().withReading(third), source))
                .isInstanceOf(ImportException.class)
                .hasMessage("scores.xlsx: there is no sheet \"Three\"; the sheets are One, Two");
    }

    @Test
    void leavesOutHiddenRowsAndColumnsAndSaysSo() throws ImportException {
        String rows = row(1, text("A1", "model"), text("B1", "secret"), text("C1", "x1"), text("D1", "x2"))
                + row(2, text("A2", "alpha"), number("B2", "9"), number("C2", "0.5"), number("D2", "25"))
                + "<row r=\"3\" hidden=\"1\">" + text("A3", "hidden") + number("C3", "8") + "</row>"
                + row(4, text("A4", "beta"), number("B4", "9"), number("C4", "0.75"), number("D4", "10"))
                + row(5, text("A5", "gamma"), number("B5", "9"), number("D5", "3"));
        Workbook workbook = new Workbook()
                .sheet("Scores", "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>", rows, "");
        ScoreTable table = read(workbook.source());
        assertPlain(table);
        assertThat(warnings(table)).hasSize(2).allMatch(note -> note.contains("1 hidden"));
    }

    @Test
    void takesResultsOfFormulasAndNumbersInTexts() throws ImportException {
        String rows = HEADER
                + row(2, text("A2", "alpha"), "<c r=\"B2\"><f>1/2</f><v>0.5</v></c>", text("C2", "25"))
                + row(
                        3,
                        "<c r=\"A3\" t=\"str\"><f>\"be\"&amp;\"ta\"</f><v>beta</v></c>",
                        text("B3", " 0.75 "),
                        text("C3", "10.0"))
                + row(4, text("A4", "gamma"), "<c r=\"B4\"><f>1/0</f></c>", number("C4", "3"));
        assertPlain(read(new Workbook().sheet("Scores", rows).source()));
    }

    @Test
    void reportsCellsWithErrors() throws ImportException {
        String rows = HEADER
                + row(2, text("A2", "alpha"), number("B2", "0.5"), number("C2", "25"))
                + row(3, text("A3", "beta"), number("B3", "0.75"), number("C3", "10"))
                + row(4, text("A4", "gamma"), "<c r=\"B4\" t=\"e\"><v>#DIV/0!</v></c>", number("C4", "3"));
        ScoreTable table = read(new Workbook().sheet("Scores", rows).source());
        assertPlain(table);
        assertThat(warnings(table))
                .singleElement()
                .asString()
                .contains("line 4, column x1: \"#DIV/0!\" is not a number");
    }

    @Test
    void readsDatesTruthValuesAndPercentages() throws ImportException {
        String rows = row(1, text("A1", "model"), text("B1", "release"), text("C1", "open"), text("D1", "x1"))
                + row(
                        2,
                        text("A2", "alpha"),
                        "<c r=\"B2\" s=\"1\"><v>45400</v></c>",
                        "<c r=\"C2\" t=\"b\"><v>1</v></c>",
                        "<c r=\"D2\" s=\"2\"><v>0.77</v></c>")
                + row(
                        3,
                        text("A3", "beta"),
                        "<c r=\"B3\" s=\"1\"><v>45292</v></c>",
                        "<c r=\"C3\" t=\"b\"><v>0</v></c>",
                        "<c r=\"D3\" s=\"2\"><v>0.5</v></c>");
        ScoreTable table =
                read(new Workbook().sheet("Scores", rows).withStyles().source());
        assertThat(columns(table)).containsExactly("x1");
        assertThat(scores(table, "x1")).containsExactly(0.77, 0.5);
        assertThat(attribute(table, "open")).containsExactly("TRUE", "FALSE");
        // 45400 is 2024-04-18, 45292 is 2024-01-01
        assertThat(table.numbers("release").orElseThrow().toArray()).containsExactly(2024 + (3 + 17 / 30.0) / 12, 2024);
    }

    @Test
    void readsMergedCells() throws ImportException {
        String rows = row(1, text("B1", "Reasoning"), text("D1", "Safety"))
                + row(2, text("A2", "model"), text("B2", "x1"), text("C2", "x2"), text("D2", "x1"))
                + row(3, text("A3", "alpha"), number("B3", "1"), number("C3", "2"), number("D3", "3"))
                + row(4, text("A4", "beta"), number("B4", "4"), number("C4", "5"), number("D4", "6"));
        ScoreTable table = read(new Workbook()
                .sheet("Scores", "", rows, "<mergeCells count=\"1\"><mergeCell ref=\"B1:C1\"/></mergeCells>")
                .source());
        assertThat(columns(table)).containsExactly("Reasoning x1", "x2", "Safety x1");
        assertThat(notes(table)).anyMatch(note -> note.contains("merged"));
    }

    @Test
    void readsATableThatBeginsFurtherDownAndToTheRight() throws ImportException {
        String rows = row(2, text("B2", "Our results"))
                + row(4, text("B4", "model"), text("C4", "x1"), text("D4", "x2"))
                + row(5, text("B5", "alpha"), number("C5", "0.5"), number("D5", "25"))
                + row(6, text("B6", "beta"), number("C6", "0.75"), number("D6", "10"))
                + row(7, text("B7", "gamma"), number("D7", "3"));
        assertPlain(read(new Workbook().sheet("Scores", rows).source()));
    }

    @Test
    void refusesADocumentType() {
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/styles.xml", "docProps/app.xml"}) {
            Workbook workbook = new Workbook().sheet("Scores", PLAIN);
            Source source = workbook.part(part, "<?xml version=\"1.0\"?>" + entities + "<worksheet>&b;</worksheet>")
                    .source();
            assertThatThrownBy(() -> read(source))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("declares a document type");
        }
    }

    @Test
    void refusesAFileThatUnpacksToFarMoreThanItsSize() {
        Source source = new Workbook()
                .sheet("Scores", PLAIN)
                .part("xl/media/zeros.bin", "\0".repeat(300 << 20))
                .source();
        assertThatThrownBy(() -> read(source))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("unpacks to far more than its size");
    }

    @Test
    void takesNamesOfPartsForNothingButNames() throws ImportException {
        assertPlain(read(new Workbook()
                .sheet("../../etc/passwd", PLAIN)
                .part("../../../tmp/evil.xml", "<x/>")
                .part("/etc/evil", "x")
                .source()));
    }

    @Test
    void saysThatAnotherZipFileIsNoSpreadsheet() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("scores.csv"));
            zip.write("model,x1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> read(new TextSource("scores.zip", bytes.toByteArray())))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("this is a ZIP file, not an XLSX spreadsheet");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void saysThatACutFileCannotBeRead(double share) {
        byte[] whole = new Workbook().sheet("Scores", PLAIN).bytes();
        byte[] cut = Arrays.copyOf(whole, (int) (share * whole.length));
        assertThatThrownBy(() -> read(new TextSource("scores.xlsx", cut)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("scores.xlsx: this ");
    }

    /** 12 is bzip2, 93 Zstandard, 95 xz. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12, 14, 93, 95, 99})
    void saysThatAnotherMethodOfPackingCannotBeRead(int method) {
        byte[] bytes = new Workbook().sheet("Scores", PLAIN).bytes();
        for (int i = 0; i < bytes.length - 11; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 10] = (byte) method;
            }
        }
        assertThatThrownBy(() -> read(new TextSource("scores.xlsx", bytes)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("scores.xlsx: this spreadsheet cannot be read");
    }

    @Test
    void refusesAnEmptySheet() {
        assertThatThrownBy(() -> read(new Workbook().sheet("Scores", "").source()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("the file is empty");
    }
}
