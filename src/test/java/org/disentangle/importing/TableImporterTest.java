package org.disentangle.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.source.Source;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableImporterTest {
    private static final double MISSING = Double.NaN;
    private static final String PLAIN = "model,x1,x2\nalpha,0.5,0.25\nbeta,0.75,1\ngamma,0.1,0.2\n";

    private static void assertPlain(ScoreTable table) {
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
        assertThat(columns(table)).containsExactly("x1", "x2");
        assertThat(scores(table, "x1")).containsExactly(0.5, 0.75, 0.1);
        assertThat(scores(table, "x2")).containsExactly(0.25, 1, 0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsEveryDelimiter(String delimiter) throws ImportException {
        ScoreTable table = read(PLAIN.replace(",", delimiter));
        assertPlain(table);
        assertThat(warnings(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryNewline(String newline) throws ImportException {
        assertPlain(read(PLAIN.replace("\n", newline)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingWithAByteOrderMark(String encoding) throws ImportException {
        assertPlain(read(new TextSource("scores.csv", ("\uFEFF" + PLAIN).getBytes(Charset.forName(encoding)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n" + PLAIN,
                PLAIN + "\n\n,,\n   \n",
                "model, x1 ,x2\n alpha , 0.5,0.25 \nbeta,\"0.75\", \"1\"\n\ngamma,0.1,0.2",
                "model,x1,x2,,\nalpha,0.5,0.25,,\nbeta,0.75,1,,\ngamma,0.1,0.2,,\n",
                "\"model\",\"x1\",\"x2\"\n\"alpha\",\"0.5\",\"0.25\"\n\"beta\",\"0.75\",\"1\"\n\"gamma\",\"0.1\",\"0.2\"\n",
                ",model,x1,x2\n0,alpha,0.5,0.25\n1,beta,0.75,1\n2,gamma,0.1,0.2\n",
            })
    void readsPastWhatIsNoContent(String text) throws ImportException {
        ScoreTable table = read(text);
        assertPlain(table);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void saysWhatItLeftOutWithoutAName() throws ImportException {
        assertThat(notes(read("model,x1,,\nalpha,0.5,,\n")))
                .anyMatch(note -> note.contains("2 columns without a name or any value were left out"));
        assertThat(notes(read(",model,x1\n0,alpha,0.5\n1,beta,0.75\n")))
                .anyMatch(note -> note.contains("column 1 has no name and only numbers the rows"));
    }

    @Test
    void readsEmbeddedNewlinesAndDelimiters() throws ImportException {
        ScoreTable table = read("model,\"x1\n(5-shot)\"\n\"a,b\nc\",0.5\n\"d \"\"e\"\"\",1\n");
        assertThat(table.models()).containsExactly("a,b\nc", "d \"e\"");
        assertThat(scores(table, "x1 (5-shot)")).containsExactly(0.5, 1);
    }

    @Test
    void keepsNamesOutsideAscii() throws ImportException {
        ScoreTable table = read("model,power.Σ\nModèle-Ü 6B,0.5\n日本,1\n");
        assertThat(table.models()).containsExactly("Modèle-Ü 6B", "日本");
        assertThat(scores(table, "power.Σ")).containsExactly(0.5, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "n/a", "NaN", "nan", "NULL", "None", "-", "–", "—", "?"})
    void takesWordsForMissingAsMissingSilently(String word) throws ImportException {
        ScoreTable table = read("model,x1\nalpha,0.5\nbeta," + word + "\ngamma,1\n");
        assertThat(scores(table, "x1")).containsExactly(0.5, MISSING, 1);
        assertThat(warnings(table)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0x1p3, is not a number",
        "1d, is not a number",
        "45.3 approx, is not a number",
        "<0.1, 'is a bound, not a value'",
        "≥ 0.1, 'is a bound, not a value'",
        "#N/A, is not a number",
        "1e400, is not a finite number",
        "-inf, is not a finite number",
    })
    void reportsEveryOtherCellWithItsPlace(String cell, String reason) throws ImportException {
        ScoreTable table = read("model,x1,x2\nalpha,0.5,1\n\nbeta," + cell + ",1\ngamma,1,2\n");
        assertThat(scores(table, "x1")).containsExactly(0.5, MISSING, 1);
        assertThat(warnings(table))
                .containsExactly(
                        "scores.csv, line 4, column x1: \"" + cell + "\" " + reason + "; it was treated as missing");
    }

    @Test
    void shortensLongCellsInNotes() throws ImportException {
        assertThat(warnings(read("model,x1\nalpha,0.5\nbeta," + "long ".repeat(1000) + "\ngamma,1\n")))
                .singleElement()
                .asString()
                .hasSizeLessThan(150);
    }

    @Test
    void sumsUpWhatIsReportedMoreThanTwentyTimes() throws ImportException {
        StringBuilder text = new StringBuilder("model,x1\n");
        for (int i = 0; i < 100; i++) {
            text.append("m").append(i).append(i < 45 ? ",bad\n" : ",0." + i + "\n");
        }
        assertThat(warnings(read(text.toString())))
                .hasSize(21)
                .last()
                .isEqualTo("scores.csv, column x1: 25 more cells are not numbers and are missing");
    }

    @Test
    void keepsAColumnOfWordsAsAnAttribute() throws ImportException {
        ScoreTable table = read("model,x1,licence\nalpha,0.5,MIT\nbeta,1,NA\ngamma,2,3\ndelta,4,BSD\n");
        assertThat(columns(table)).containsExactly("x1");
        assertThat(attribute(table, "licence")).containsExactly("MIT", "", "3", "BSD");
        assertThat(table.attribute("licence").orElseThrow().kind()).isEqualTo(AttributeKind.OTHER);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void saysWhereAColumnLooksLikeNumbersButIsNotRead() throws ImportException {
        ScoreTable table = read("model,x1,x2\nalpha,0.5,12|45\nbeta,1,50|1\n");
        assertThat(columns(table)).containsExactly("x1");
        assertThat(attribute(table, "x2")).containsExactly("12|45", "50|1");
        assertThat(warnings(table))
                .singleElement()
                .asString()
                .contains("column x2", "notation that is not supported", "50|1");
    }

    @Test
    void readsPercentagesAsTheyStandAndMixedOnesAsFractionsWithAWarning() throws ImportException {
        ScoreTable percent = read("model,x1\nalpha,77.0%\nbeta,1.8 %\n");
        assertThat(scores(percent, "x1")).containsExactly(77.0, 1.8);
        assertThat(warnings(percent)).isEmpty();
        ScoreTable mixed = read("model,x1\nalpha,77.0%\nbeta,0.5\n");
        assertThat(scores(mixed, "x1")).containsExactly(0.77, 0.5);
        assertThat(warnings(mixed)).singleElement().asString().contains("1 of 2 numbers have a percent sign");
    }

    @Test
    void readsWhatIsKnownOfModels() throws ImportException {
        ScoreTable table = read("model,family,parameters,release,flop,x1\n"
                + "a-7b,A,7B,2024-04,1.5e23,0.5\nb-70b,B,70 B,2023-07-01,,1\nc,C,?,-,2e24,2\n");
        assertThat(columns(table)).containsExactly("x1");
        assertThat(attribute(table, "family")).containsExactly("A", "B", "C");
        assertThat(table.attribute(AttributeKind.FAMILY).orElseThrow().inferred())
                .isFalse();
        assertThat(table.numbers("parameters").orElseThrow().toArray()).containsExactly(7e9, 70e9, MISSING);
        assertThat(table.numbers("release").orElseThrow().toArray()).containsExactly(2024.25, 2023.5, MISSING);
        assertThat(table.numbers("flop").orElseThrow().toArray()).containsExactly(1.5e23, MISSING, 2e24);
        assertThat(table.attribute("flop").orElseThrow()).isInstanceOf(Attribute.Number.class);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void reportsAttributesThatCannotBeRead() throws ImportException {
        ScoreTable table = read("model,release,x1\na,2024-04,1\nb,soon,2\nc,2024-05,3\n");
        assertThat(table.numbers("release").orElseThrow().isMissing(1)).isTrue();
        assertThat(warnings(table))
                .containsExactly(
                        "scores.csv, line 3, column release: \"soon\" is not a number; it was treated as missing");
        ScoreTable worse = read("model,release,x1\na,spring,1\nb,soon,2\nc,2024-05,3\n");
        assertThat(attribute(worse, "release")).containsExactly("spring", "soon", "2024-05");
        assertThat(warnings(worse)).singleElement().asString().contains("kept as text");
    }

    @Test
    void infersFamilyAndTypeFromNames() throws ImportException {
        ScoreTable table = read("model,x1\nLlama-2-7b-chat-hf,1\nLlama-2-7b-hf,2\nnobody knows,3\n");
        assertThat(attribute(table, "family")).containsExactly("Llama", "Llama", "");
        assertThat(attribute(table, "type")).startsWith("chat");
        assertThat(table.attribute("family").orElseThrow().inferred()).isTrue();
        assertThat(notes(table)).anyMatch(note -> note.contains("the family of 2 of 3"));
    }

    @Test
    void givesWhatIsInferredANameOfItsOwn() throws ImportException {
        ScoreTable table = read(
                Imports.roles(List.of(), List.of("family")),
                TextSource.of("model,family\nLlama-2-7b-chat-hf,1\nLlama-2-7b-hf,2\n"));
        assertThat(scores(table, "family")).containsExactly(1, 2);
        assertThat(attribute(table, "family (2)")).containsExactly("Llama", "Llama");
    }

    @Test
    void makesRepeatedAndMissingNamesOfColumnsUnique() throws ImportException {
        ScoreTable table = read("model,x1,x1,,x1 (2),x1\nalpha,1,2,3,4,5\nbeta,6,7,8,9,10\n");
        assertThat(columns(table)).containsExactly("x1", "x1 (3)", "column 4", "x1 (2)", "x1 (4)");
        assertThat(scores(table, "x1 (3)")).containsExactly(2, 7);
        assertThat(warnings(table)).hasSize(3).allMatch(note -> note.startsWith("scores.csv, line 1"));
    }

    @Test
    void tellsNamesApartThatDifferInCase() throws ImportException {
        ScoreTable table = read("model, x ,X\nalpha,1,2\nbeta,3,4\n");
        assertThat(scores(table, "x")).containsExactly(1, 3);
        assertThat(scores(table, "X")).containsExactly(2, 4);
    }

    @Test
    void reportsRaggedRowsAndReadsThem() throws ImportException {
        ScoreTable table = read("model,x1,x2\nalpha,1,2\nbeta,3\ngamma,4,5,6\ndelta,7,8,\n");
        assertThat(scores(table, "x1")).containsExactly(1, 3, 4, 7);
        assertThat(scores(table, "x2")).containsExactly(2, MISSING, 5, 8);
        assertThat(warnings(table))
                .containsExactly(
                        "scores.csv, line 3: this row has 2 cells where the header has 3; the others are missing",
                        "scores.csv, line 4: this row has 4 cells where the header has 3; what goes beyond the header is left"
                                + " out");
    }

    @Test
    void readsAHeaderThatLacksANameForTheFirstColumn() throws ImportException {
        ScoreTable table = read("x1,x2\nalpha,1,2\nbeta,3,4\ngamma,5,6\n");
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
        assertThat(scores(table, "x1")).containsExactly(1, 3, 5);
        assertThat(scores(table, "x2")).containsExactly(2, 4, 6);
        assertThat(warnings(table)).anyMatch(note -> note.contains("one name fewer"));
    }

    @Test
    void keepsRepeatedModelsApartAndReportsThemOnce() throws ImportException {
        ScoreTable table = read("model,x1\nalpha,1\nbeta,2\nalpha,1\n\nalpha,3\n");
        assertThat(table.models()).containsExactly("alpha", "beta", "alpha", "alpha");
        assertThat(scores(table, "x1")).containsExactly(1, 2, 1, 3);
        assertThat(warnings(table)).singleElement().asString().contains("\"alpha\" appears 3 times (lines 2, 4, 6)");
    }

    @Test
    void leavesOutRowsWithoutAModel() throws ImportException {
        ScoreTable table = read("model,x1\nalpha,1\n ,2\nbeta,3\n");
        assertThat(table.models()).containsExactly("alpha", "beta");
        assertThat(scores(table, "x1")).containsExactly(1, 3);
        assertThat(warnings(table)).containsExactly("scores.csv, line 3: this row has no model name and was left out");
    }

    @Test
    void takesTheFirstColumnOfDistinctWordsForTheModels() throws ImportException {
        ScoreTable table = read("group,what,x1\nA,alpha,1\nA,beta,2\nA,gamma,3\n");
        assertThat(table.models()).containsExactly("alpha", "beta", "gamma");
        assertThat(attribute(table, "group")).containsExactly("A", "A", "A");
        assertThat(notes(table))
                .anyMatch(note -> note.contains("column what: this column was used for the models' names"));
    }

    @Test
    void keepsTheNamesOfModelsThatLookLikeNumbers() throws ImportException {
        ScoreTable table = read("model,x1\n007,1\n7.0,2\n1e3,3\nnan,4\n");
        assertThat(table.models()).containsExactly("007", "7.0", "1e3", "nan");
    }

    @Test
    void readsAndReportsConstantAndEmptyColumns() throws ImportException {
        ScoreTable table = read("model,same,gone,x1\nalpha,0.5,,1\nbeta,0.5,NA,2\n");
        assertThat(columns(table)).containsExactly("same", "gone", "x1");
        assertThat(scores(table, "gone")).containsExactly(MISSING, MISSING);
        assertThat(warnings(table))
                .containsExactly(
                        "scores.csv, column same: every model has the same value in this column",
                        "scores.csv, column gone: this column has no value in any row");
    }

    @Test
    void keepsTextBeyondTheFirstThousandRows() throws ImportException {
        StringBuilder text = new StringBuilder("model,x1,mixed\n");
        for (int i = 0; i < 5000; i++) {
            text.append("m").append(i).append(',').append(i).append(',').append(i < 2000 ? "0.50" : "word" + i);
            text.append('\n');
        }
        ScoreTable table = read(text.toString());
        assertThat(scores(table, "x1")[4999]).isEqualTo(4999);
        assertThat(attribute(table, "mixed")).contains("0.50", "0.5", "word4999");
    }

    @Test
    void opensAFileOnce() throws ImportException {
        int[] opened = new int[1];
        TextSource text = TextSource.of(PLAIN);
        assertPlain(read(new Source() {
            @Override
            public String name() {
                return text.name();
            }

            @Override
            public InputStream open() {
                opened[0]++;
                return text.open();
            }
        }));
        assertThat(opened[0]).isEqualTo(1);
    }

    @Test
    void hashesAndCountsWhatItReads(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("abc.csv");
        Files.writeString(file, "model,x1\nalpha,0.5\n");
        // sha256sum of the same bytes
        assertThat(read(Source.file(file)).provenance().sources())
                .containsExactly(new SourceFile(
                        file.toString(), "303edaaaa26fb84128697e9392e30cbc6c7c29a720d898d1eb739d7c17015678", 19));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|UNREADABLE|the file is empty",
                "'\n \n'|UNREADABLE|the file is empty",
                "'model,x1\n'|UNREADABLE|header but no rows",
                "'x'|UNREADABLE|header but no rows",
                "'model,note\nalpha,good\nbeta,bad\n'|NO_SCORES|no column holds scores",
                "'model,x1\nalpha,45/1\nbeta,50/1\n'|NO_SCORES|no column holds scores",
                "'model,x1\n,1\n'|UNREADABLE|no column names the models",
                "'a,b\n1,2\n3,4\n'|UNREADABLE|no column names the models",
                "'model,x1\n\"alpha,1\nbeta,2\n'|UNREADABLE|the quote that opens on line 2 is never closed",
            })
    void saysInOneSentenceWhyThereIsNoTable(String text, ImportException.Kind kind, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(ImportException.class, failure -> assertThat(failure.kind())
                        .isEqualTo(kind))
                .hasMessageStartingWith("scores.csv: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesWhatIsNotText() {
        String binary = "\0\1\2\3\0\0\0\0".repeat(40);
        assertThatThrownBy(() -> read("model,x1\n" + binary + ",1\n"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("holds NUL characters");
        byte[] shiftJis = "model,x1\n日本語モデル,1\n".getBytes(java.nio.charset.Charset.forName("Shift_JIS"));
        assertThatThrownBy(() -> read(new TextSource("scores.csv", shiftJis)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("scores.csv: line 2 holds bytes that are neither UTF-8 nor Western text");
    }

    @Test
    void readsWesternTextAndLeavesOutSingleNulCharactersWithAWarning() throws ImportException {
        ScoreTable western = read(new TextSource("scores.csv", "model,x1\nModèle,1\nb,2\n".getBytes(ISO_8859_1)));
        assertThat(western.models()).containsExactly("Modèle", "b");
        assertThat(warnings(western)).singleElement().asString().contains("read as Windows-1252");
        ScoreTable nul = read("model,x1\nal\0pha,1\nb,2\n");
        assertThat(nul.models()).containsExactly("alpha", "b");
        assertThat(warnings(nul)).singleElement().asString().contains("line 2", "1 NUL character was left out");
    }

    @Test
    void saysInOneSentenceWhyAFileCannotBeRead(@TempDir Path folder) {
        Path missing = folder.resolve("missing.csv");
        assertThatThrownBy(() -> read(Source.file(missing)))
                .isInstanceOf(ImportException.class)
                .hasMessage(missing + ": there is no such file; check its name and folder");
        assertThatThrownBy(() -> read(Source.file(folder)))
                .isInstanceOf(ImportException.class)
                .hasMessage(folder + ": it is a folder; name a file in it");
    }

    @Test
    void takesColumnsThatAreCalledStandardErrorsAsErrors() throws ImportException {
        ScoreTable table =
                read("model,mmlu_stderr,mmlu,x1,x1_se,other_stderr\nalpha,0.1,0.5,1,0.2,3\nbeta,,0.6,2,0.3,4\n");
        assertThat(table.benchmark("mmlu")
                        .orElseThrow()
                        .standardErrors()
                        .orElseThrow()
                        .toArray())
                .containsExactly(0.1, Double.NaN);
        assertThat(table.benchmark("x1")
                        .orElseThrow()
                        .standardErrors()
                        .orElseThrow()
                        .toArray())
                .containsExactly(0.2, 0.3);
        assertThat(table.attribute("mmlu_stderr")).isEmpty();
        assertThat(table.attribute("other_stderr")).isPresent();
    }
}
