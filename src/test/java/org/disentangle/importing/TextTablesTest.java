package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.text.Dialect;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How cells are set apart and how letters are written down. */
class TextTablesTest {
    private static final String PLAIN = "model,x1,x2\nalpha one,0.5,-25\nBeta-7b,0.75,1e1\ngamma,,3\n";

    private static void assertPlain(ScoreTable table) {
        assertThat(table.models()).containsExactly("alpha one", "Beta-7b", "gamma");
        assertThat(columns(table)).containsExactly("x1", "x2");
        assertThat(scores(table, "x1")).containsExactly(0.5, 0.75, Double.NaN);
        assertThat(scores(table, "x2")).containsExactly(-25, 10, 3);
    }

    private static ScoreTable readWith(Reading reading, byte[] bytes) throws ImportException {
        return read(ImportOptions.literal().withReading(reading), new TextSource("scores.csv", bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAIN,
                "sep=;\nmodel;x1;x2\nalpha one;0.5;-25\nBeta-7b;0.75;1e1\ngamma;;3\n",
                "SEP=,\r\nmodel,x1,x2\r\nalpha one,0.5,-25\r\nBeta-7b,0.75,1e1\r\ngamma,,3\r\n",
                "sep=\t\nmodel\tx1\tx2\nalpha one\t0.5\t-25\nBeta-7b\t0.75\t1e1\ngamma\t\t3\n",
                "sep=|\nmodel|x1|x2\nalpha one|0.5|-25\nBeta-7b|0.75|1e1\ngamma||3\n",
                "| model | x1 | x2 |\n|---|:--:|--:|\n| alpha one | 0.5 | -25 |\n| Beta-7b | 0.75 | 1e1 |\n| gamma | | 3 |\n",
                "model | x1 | x2\n--- | --- | ---\nalpha one | 0.5 | -25\nBeta-7b | 0.75 | 1e1\ngamma | - | 3\n",
                "model|x1|x2\nalpha one|0.5|-25\nBeta-7b|0.75|1e1\ngamma||3\n",
                "+-----------+------+-----+\n| model     | x1   | x2  |\n+===========+======+=====+\n"
                        + "| alpha one | 0.5  | -25 |\n| Beta-7b   | 0.75 | 1e1 |\n| gamma     |      | 3   |\n"
                        + "+-----------+------+-----+\n",
                "model        x1   x2\nalpha one   0.5  -25\nBeta-7b    0.75  1e1\ngamma        NA    3\n",
                "model       x1    x2\n----------  ----  ---\nalpha one   0.5   -25\nBeta-7b     0.75  1e1\ngamma             3\n",
            })
    void readsEveryWayOfSettingCellsApart(String text) throws ImportException {
        ScoreTable table = read(text);
        assertPlain(table);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void readsWordsSetApartBySingleSpaces() throws ImportException {
        ScoreTable table = read("model x1 x2\nalpha 0.5 1\nbeta 0.75 2\n");
        assertThat(table.models()).containsExactly("alpha", "beta");
        assertThat(scores(table, "x2")).containsExactly(1, 2);
    }

    @Test
    void readsBarsWithinMarkdownCells() throws ImportException {
        ScoreTable table = read("| model | x\\|1 | x2 |\n|--|--|--|\n| a\\|b | 1 | 2 |\n| c | 3 | 4 |\n");
        assertThat(table.models()).containsExactly("a|b", "c");
        assertThat(scores(table, "x|1")).containsExactly(1, 3);
    }

    @Test
    void readsMarkdownWithoutItsMarkup() throws ImportException {
        ScoreTable table =
                read("| Model | **x1** | `x2` |\n|--|--|--|\n| [Llama*](https://x.org/y) | **45.3** | 3<sup>a</sup> |\n"
                        + "| ***Yi*** | *46* | <b>4</b> |\n| a [b](c) d | 47 | 5 |\n| Phi* | 48* | 6 |\n");
        assertThat(table.models()).containsExactly("Llama*", "Yi", "a [b](c) d", "Phi*");
        assertThat(scores(table, "x1")).containsExactly(45.3, 46, 47, 48);
        assertThat(scores(table, "x2")).containsExactly(3, 4, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryNewline(String newline) throws ImportException {
        assertPlain(read(PLAIN.replace("\n", newline)));
        assertPlain(read(PLAIN.replace("\n", newline).strip()));
        assertPlain(read(PLAIN.replace(",", " | ").replace("\n", newline)));
    }

    @Test
    void readsMixedNewlines() throws ImportException {
        assertPlain(read("model,x1,x2\r\nalpha one,0.5,-25\nBeta-7b,0.75,1e1\r\ngamma,,3"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,false",
        "UTF-8,true",
        "UTF-16LE,true",
        "UTF-16BE,true",
        "UTF-16LE,false",
        "UTF-16BE,false",
        "UTF-32LE,true",
        "UTF-32BE,true",
        "UTF-32LE,false",
        "UTF-32BE,false"
    })
    void readsUnicodeWithAndWithoutAByteOrderMark(String encoding, boolean mark) throws ImportException {
        String text = "model,Größe–Σ\nModèle 6B,0.5\n日本 𝔸,1\nthird,2\n";
        ScoreTable table =
                read(new TextSource("scores.csv", ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding))));
        assertThat(table.models()).containsExactly("Modèle 6B", "日本 𝔸", "third");
        assertThat(scores(table, "Größe–Σ")).containsExactly(0.5, 1, 2);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void readsWesternTextWithAWarning() throws ImportException {
        byte[] bytes = "model,x “1”\nModèle – Ü,0.5\nb,1\n".getBytes(Charset.forName("windows-1252"));
        ScoreTable table = read(new TextSource("scores.csv", bytes));
        assertThat(table.models()).containsExactly("Modèle – Ü", "b");
        assertThat(scores(table, "x “1”")).containsExactly(0.5, 1);
        assertThat(warnings(table)).singleElement().asString().contains("read as Windows-1252");
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS,日本語モデル", "windows-1251,Гигачат", "GB18030,通义千问", "windows-1252,Modèle"})
    void readsAChosenEncoding(String encoding, String name) throws ImportException {
        byte[] bytes = ("model,x1\n" + name + ",0.5\nb,1\n").getBytes(Charset.forName(encoding));
        ScoreTable table = readWith(Reading.guess().withEncoding(Optional.of(encoding)), bytes);
        assertThat(table.models()).containsExactly(name, "b");
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAChosenEncoding() {
        byte[] bytes = "model,x1\na,1\nModèle,0.5\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> readWith(Reading.guess().withEncoding(Optional.of("UTF-8")), bytes))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("scores.csv: line 3 holds bytes that are not UTF-8 text");
        assertThatThrownBy(() -> readWith(Reading.guess().withEncoding(Optional.of("no such")), bytes))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("there is no encoding \"no such\"");
    }

    @Test
    void readsAChosenDelimiter() throws ImportException {
        String text = "model;x,1;x,2\na,b;1;2\nc,d;3;4\n";
        ScoreTable table = readWith(
                Reading.guess().withDialect(Optional.of(Dialect.SEMICOLON)), text.getBytes(StandardCharsets.UTF_8));
        assertThat(table.models()).containsExactly("a,b", "c,d");
        assertThat(columns(table)).containsExactly("x,1", "x,2");
    }

    @Test
    void keepsAHeaderCellWithAStyleSheetInOnePiece() throws ImportException {
        String css = "x1 <style>td{color:red;margin:0;padding:1px;border:0}</style>";
        ScoreTable table = read("model," + css + ",x2\nalpha,0.5,1\nbeta,0.75,2\ngamma,1,3\n");
        assertThat(columns(table)).containsExactly(css, "x2");
        assertThat(scores(table, css)).containsExactly(0.5, 0.75, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model,x1\n5\" disk,1\nbeta,2\n",
                "model,x1\n\"5\"\" disk\",1\nbeta,2\n",
                "model,x1\n\"5\"\" disk\" ,\"1\"\n\"beta\",2\n",
            })
    void keepsQuotesInsideCells(String text) throws ImportException {
        ScoreTable table = read(text);
        assertThat(table.models()).containsExactly("5\" disk", "beta");
        assertThat(scores(table, "x1")).containsExactly(1, 2);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void keepsTextBehindAClosingQuoteAndSaysSo() throws ImportException {
        ScoreTable table = read("model,x1\nalpha,1\n\"Yi\"-6B,2\n");
        assertThat(table.models()).containsExactly("alpha", "Yi-6B");
        assertThat(scores(table, "x1")).containsExactly(1, 2);
        assertThat(warnings(table)).singleElement().asString().contains("line 3", "follows a closing quote");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'model,x1\nalpha,1\n\"beta,2\ngamma,3\n'|opens on line 3 is never closed",
                "'model,x1\n\"alpha,1\nbeta,2\n\"gamma,3\n'|line 2 has a quote that is closed on another line",
                "'model,x1\n\"a\"b,1\n\"beta,2\ngamma\",3\n'|line 3 has a quote that is closed on another line",
            })
    void namesTheLineOfAQuoteThatCannotBeRead(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ImportException.class).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PLAIN, "| model | x1 | x2 |\n|-|-|-|\n|alpha one|0.5|-25|\n|Beta-7b|0.75|1e1|\n|gamma||3|\n"})
    void readsCompressedText(String text) throws Exception {
        assertPlain(read(new TextSource("scores.csv.gz", gzip(text))));
    }

    @Test
    void readsCompressedRecordsInJson() throws Exception {
        ScoreTable table =
                read(new TextSource("scores.json.gz", gzip("[{\"model\":\"a\",\"x1\":1},{\"model\":\"b\",\"x1\":2}]")));
        assertThat(table.models()).containsExactly("a", "b");
        assertThat(scores(table, "x1")).containsExactly(1, 2);
    }

    @Test
    void saysThatACompressedFileIsDamaged() throws Exception {
        byte[] whole = gzip(PLAIN.repeat(50));
        byte[] bad = whole.clone();
        bad[bad.length - 3] ^= 0x55;
        for (byte[] damaged : new byte[][] {Arrays.copyOf(whole, whole.length / 2), Arrays.copyOf(whole, 5), bad}) {
            assertThatThrownBy(() -> read(new TextSource("scores.csv.gz", damaged)))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("this compressed file is damaged");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html></html>|web page",
                "<?xml version='1.0'?><a/>|XML",
                "\\begin{tabular}{lr}|LaTeX",
                "%PDF-1.4 and more|PDF",
            })
    void namesWhatIsNoTable(String text, String word) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ImportException.class).hasMessageContaining(word);
    }

    @Test
    void saysNothingOfEncodingsThatItIsSureOf() throws ImportException {
        assertThat(notes(read("\uFEFF" + PLAIN))).noneMatch(note -> note.contains("encoding"));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
