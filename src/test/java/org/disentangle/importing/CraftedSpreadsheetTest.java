package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Workbook.number;
import static org.disentangle.importing.Workbook.row;
import static org.disentangle.importing.Workbook.text;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XLSX files made to be seen differently by those who look at them, and such as are damaged. */
class CraftedSpreadsheetTest {
    private static final String TOO_MUCH = "unpacks to far more than its size";
    private static final String ROWS = row(1, text("A1", "model"), text("B1", "x1"))
            + row(2, text("A2", "alpha"), number("B2", "0.5"))
            + row(3, text("A3", "beta"), number("B3", "0.75"));
    private static final byte[] BOMB = new byte[64 << 20];

    private static CraftedZip workbook() {
        CraftedZip zip = new CraftedZip();
        for (Map.Entry<String, byte[]> part :
                new Workbook().sheet("Scores", ROWS).parts().entrySet()) {
            zip.part(part.getKey(), part.getValue());
        }
        return zip;
    }

    private static Source source(CraftedZip zip) {
        return new TextSource("scores.xlsx", zip.bytes());
    }

    @Test
    void readsAnHonestFile() throws ImportException {
        assertThat(scores(read(source(workbook())), "x1")).containsExactly(0.5, 0.75);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, Integer.MAX_VALUE})
    void countsWhatAPartHoldsAndNotWhatItStates(int statedSize) {
        CraftedZip zip = workbook().part("xl/sharedStrings.xml", "xl/sharedStrings.xml", BOMB, statedSize);
        assertThatThrownBy(() -> read(source(zip)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(TOO_MUCH);
    }

    @Test
    void seesAPartThatOnlyTheDirectoryNames() {
        CraftedZip zip = workbook().gap().part("xl/sharedStrings.xml", BOMB);
        assertThatThrownBy(() -> read(source(zip)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(TOO_MUCH);
    }

    @Test
    void takesAPartForWhatTheDirectoryCallsIt() {
        byte[] entities =
                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>".getBytes(StandardCharsets.UTF_8);
        CraftedZip zip = workbook().part("xl/media/a.svg", "xl/worksheets/sheet2.xml", entities, entities.length);
        assertThatThrownBy(() -> read(source(zip)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("declares a document type");
    }

    @Test
    void countsAPartAsOftenAsItIsNamed() {
        CraftedZip zip = workbook().partNamedTimes("xl/part", new byte[1 << 20], 100);
        assertThatThrownBy(() -> read(source(zip)))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining(TOO_MUCH);
    }

    @Test
    void readsThePartsThatTheDirectoryNames() throws ImportException {
        String other = ROWS.replace("0.5", "0.25");
        CraftedZip zip = new CraftedZip();
        new Workbook()
                .sheet("Scores", other)
                .parts()
                .forEach((name, bytes) ->
                        zip.part(name.startsWith("xl/worksheets") ? "xl/other.xml" : name, name, bytes, bytes.length));
        assertThat(scores(read(source(zip)), "x1")).containsExactly(0.25, 0.75);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00ff", "\u00fe\u00ff", "\u0000", "<!-- -- -->", "&x;", "<", "]]>", "<?xml version='9'?>"})
    void saysOneSentenceOfADamagedPartAndWritesNothingItself(String damage) {
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"}) {
            Map<String, byte[]> parts = new Workbook().sheet("Scores", ROWS).parts();
            String whole = new String(parts.get(part), StandardCharsets.ISO_8859_1);
            for (int at : new int[] {0, 20, whole.length() / 2, whole.length() - 3, whole.length()}) {
                CraftedZip zip = new CraftedZip();
                parts.forEach((name, bytes) -> zip.part(
                        name,
                        name.equals(part)
                                ? (whole.substring(0, at) + damage + whole.substring(at))
                                        .getBytes(StandardCharsets.ISO_8859_1)
                                : bytes));
                assertThat(writtenToStandardError(zip))
                        .as("%s, place %d", part, at)
                        .isEmpty();
            }
        }
    }

    /** Reads the file, which may be refused with a sentence and not end otherwise. */
    private static String writtenToStandardError(CraftedZip zip) {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            read(source(zip));
        } catch (ImportException refused) {
            assertThat(refused).hasMessageStartingWith("scores.xlsx: ");
        } finally {
            System.setErr(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
