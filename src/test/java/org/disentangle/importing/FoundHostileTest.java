package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.source.Source;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One table written in every awkward way, where these files are present: what their list says should happen, happens. */
class FoundHostileTest {
    private static final Path OWN =
            Path.of(System.getProperty("disentangle.found", "../shared/data")).resolve("hostile/own");

    /** The files that a test below is about by name, besides those with the numbers of base.csv. */
    private static final Set<String> OTHERS = Set.of(
            "shift_jis.csv",
            "percent.csv",
            "plusminus_spaced_ascii.csv",
            "bounds.csv",
            "thousands.csv",
            "missing_tokens.csv",
            "overflow.csv",
            "booleans.csv",
            "nul_bytes.csv",
            "unclosed_quote_start.csv",
            "embedded_newlines.csv",
            "empty.csv",
            "one_cell.csv",
            "three_rows.csv",
            "pc1_tie.csv",
            "duplicate_models.csv",
            "latex.tex",
            "wide_5000_columns.csv",
            "quotes_2MB.csv.gz",
            "x_formula_cached.xlsx");

    private static final Set<String> SAME = Set.of(
            "base.csv",
            "utf16be_bom.csv",
            "utf8_nonascii.csv",
            "crlf.csv",
            "trailing_blank_lines.csv",
            "tab.tsv",
            "space_aligned.txt",
            "control_chars.csv",
            "quote_then_text.csv",
            "trailing_commas.csv",
            "constant_column.csv",
            "all_missing_column.csv",
            "case_space_dup_headers.csv",
            "json_records.json",
            "two_header_rows.csv",
            "x_plain.xlsx");

    @BeforeAll
    static void onlyWhereTheFilesAre() {
        assumeTrue(Files.isDirectory(OWN), "the folder with found files is not here");
    }

    private static ScoreTable table(String file) throws ImportException {
        return read(Source.file(OWN.resolve(file)));
    }

    private static BaseTruth truth() throws IOException {
        return BaseTruth.read(OWN.resolve("base_truth.json"));
    }

    @Test
    void isAboutEveryFileOfTheList() throws IOException {
        List<String> listed = Files.readAllLines(OWN.resolve("MANIFEST.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t")[0])
                .toList();
        Set<String> tested = new HashSet<>(SAME);
        tested.addAll(OTHERS);
        assertThat(tested).containsExactlyInAnyOrderElementsOf(listed);
    }

    static Set<String> same() {
        return SAME;
    }

    @ParameterizedTest
    @MethodSource("same")
    void readsTheNumbersThatTheFileWasMadeOf(String file) throws Exception {
        ScoreTable table = table(file);
        assertThat(table.modelCount()).isEqualTo(8);
        assertNumbers(table, file, 1, 0);
        if (!Set.of("utf8_nonascii.csv", "control_chars.csv").contains(file)) {
            assertThat(table.models()).isEqualTo(truth().models());
        }
        if (!Set.of("utf8_nonascii.csv", "case_space_dup_headers.csv").contains(file)) {
            assertThat(columns(table)).containsSubsequence(truth().columns().subList(1, 6));
        }
    }

    private static void assertNumbers(ScoreTable table, String file, double factor, double tolerance)
            throws IOException {
        List<List<Double>> values = truth().values();
        for (int column = 0; column < 5; column++) {
            double[] scores = scores(table, columns(table).get(column));
            for (int row = 0; row < values.size(); row++) {
                assertThat(scores[row])
                        .as("%s, row %d, column %d", file, row, column)
                        .isCloseTo(factor * values.get(row).get(column), within(tolerance));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"percent.csv,100,1e-12", "plusminus_spaced_ascii.csv,100,0.0501", "thousands.csv,1e7,1e-6"})
    void readsTheNumbersInAnotherNotation(String file, double factor, double tolerance) throws Exception {
        ScoreTable table = table(file);
        assertThat(table.models()).isEqualTo(truth().models());
        assertNumbers(table, file, factor, tolerance);
        assertThat(warnings(table)).isEmpty();
    }

    @Test
    void keepsTheErrorsBesideTheNumbers() throws Exception {
        Values errors = table("plusminus_spaced_ascii.csv")
                .benchmark("mmlu")
                .orElseThrow()
                .standardErrors()
                .orElseThrow();
        assertThat(errors.toArray()).containsExactly(1.4, 1.2, 1.9, 1.3, 1.7, 1.2, 1.7, 1.9);
    }

    @Test
    void readsShiftJisOnceItIsChosen() throws Exception {
        ScoreTable table = read(
                ImportOptions.literal().withReading(Reading.guess().withEncoding(Optional.of("Shift_JIS"))),
                Source.file(OWN.resolve("shift_jis.csv")));
        assertThat(table.models().get(2)).isEqualTo("日本語モデル");
        assertNumbers(table, "shift_jis.csv", 1, 0);
    }

    @Test
    void saysOfEveryBoundThatItIsOne() throws Exception {
        ScoreTable table = table("bounds.csv");
        int missing = 0;
        for (int column = 0; column < 5; column++) {
            double[] scores = scores(table, columns(table).get(column));
            for (int row = 0; row < 8; row++) {
                missing += Double.isNaN(scores[row]) ? 1 : 0;
                assertThat(scores[row])
                        .isIn(Double.NaN, truth().values().get(row).get(column));
            }
        }
        assertThat(missing).isEqualTo(21);
        assertThat(warnings(table).stream().filter(note -> note.contains("is a bound")))
                .hasSize(missing);
        assertThat(warnings(table)).anyMatch(note -> note.contains("\"about\""));
    }

    @Test
    void readsTheRestBesideAColumnOfWordsForMissing() throws Exception {
        ScoreTable table = table("missing_tokens.csv");
        assertThat(scores(table, "sycophancy")).containsOnly(Double.NaN);
        assertThat(notes(table)).anyMatch(note -> note.contains("column sycophancy: this column has no value"));
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 8; row++) {
                assertThat(scores(table, columns(table).get(column))[row])
                        .isEqualTo(truth().values().get(row).get(column));
            }
        }
    }

    @Test
    void readsTheGreatestNumbersAndReportsGreaterOnes() throws Exception {
        ScoreTable table = table("overflow.csv");
        assertThat(scores(table, "mmlu"))
                .containsExactly(Double.NaN, Double.NaN, Double.NaN, 1e308, 1e308, -1e308, 4.9e-324);
        assertThat(warnings(table))
                .hasSize(3)
                .allMatch(note ->
                        note.contains("is not a finite number") || note.contains("too close to zero to be stored"));
    }

    @Test
    void keepsTruthValuesAsWords() throws Exception {
        ScoreTable table = table("booleans.csv");
        assertThat(attribute(table, "open")).containsExactly("TRUE", "FALSE", "true", "no", "✓");
        assertThat(columns(table)).containsExactly("mmlu", "gsm8k");
    }

    @Test
    void readsPastNulCharacters() throws Exception {
        ScoreTable table = table("nul_bytes.csv");
        assertThat(table.models()).hasSize(7).contains("Yi-6B").endsWith("Meta-Llama-3-8B", "dbrx-base");
        assertThat(scores(table, "sycophancy")[6]).isEqualTo(0.3627);
        assertThat(warnings(table)).anyMatch(note -> note.contains("2 NUL characters"));
        assertThat(warnings(table)).anyMatch(note -> note.contains("line 7: this row has no model name"));
    }

    @Test
    void reportsRepeatedModels() throws Exception {
        ScoreTable table = table("duplicate_models.csv");
        assertThat(table.modelCount()).isEqualTo(10);
        assertThat(warnings(table)).singleElement().asString().contains("\"Qwen1.5-0.5B\" appears 3 times");
    }

    @ParameterizedTest
    @CsvSource({
        "embedded_newlines.csv,4,3,0.35",
        "three_rows.csv,3,5,0.9467",
        "pc1_tie.csv,4,3,-1",
        "wide_5000_columns.csv,12,5000,0.114",
        "x_formula_cached.xlsx,3,1,0.75",
    })
    void readsTablesOfEverySize(String file, int models, int benchmarks, double lastOfTheFirst) throws Exception {
        ScoreTable table = table(file);
        assertThat(table.modelCount()).isEqualTo(models);
        assertThat(table.benchmarks()).hasSize(benchmarks);
        assertThat(scores(table, columns(table).get(0))).hasSize(models).endsWith(lastOfTheFirst);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty.csv|the file is empty",
                "one_cell.csv|no rows",
                "shift_jis.csv|line 4 holds bytes that are neither UTF-8 nor Western text",
                "unclosed_quote_start.csv|opens on line 4",
                "latex.tex|LaTeX",
                "quotes_2MB.csv.gz|is never closed",
            })
    void saysWhyItDoesNotReadAFile(String file, String sentence) {
        Path path = OWN.resolve(file);
        assertThatThrownBy(() -> read(Source.file(path)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(path + ": ")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crlf.csv",
                "tab.tsv",
                "utf16be_bom.csv",
                "space_aligned.txt",
                "x_plain.xlsx",
                "json_records.json"
            })
    void hasNothingToWarnOfWhereNothingIsWrong(String file) throws Exception {
        assertThat(warnings(table(file))).isEmpty();
    }
}
