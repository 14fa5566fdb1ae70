package org.disentangle.importing.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Imports.warnings;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.Imports;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.table.Direction;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as people write numbers. */
class NotationTest {
    private static double[] errors(ScoreTable table, String column) {
        Optional<Values> errors = table.benchmark(column).orElseThrow().standardErrors();
        return errors.orElseThrow(() -> new AssertionError("no errors: " + notes(table)))
                .toArray();
    }

    private static ScoreTable cells(String first, String second) throws ImportException {
        return read("model;x1\nalpha;" + first + "\nbeta;" + second + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // percentages
                "77.0%|1.8 %|77|1.8",
                "77,5%|1,8 %|77.5|1.8",
                "'77.0\u202F%'|'1.8\u00A0%'|77|1.8",
                // decimal commas
                "0,5|1,25|0.5|1.25",
                "-0,5|+1,25|-0.5|1.25",
                "1.234,5|12.345.678,25|1234.5|12345678.25",
                "1 234,5|0,5|1234.5|0.5",
                // thousands
                "1,234.5|12,345,678.25|1234.5|12345678.25",
                "1,234,567|2,345,678|1234567|2345678",
                "1.234.567|2.345.678|1234567|2345678",
                "1 234 567|2 345.5|1234567|2345.5",
                "'1\u00A0234'|'2\u00A0345.5'|1234|2345.5",
                "'1\u2009234'|'2\u2009345.5'|1234|2345.5",
                "'1\u202F234'|'2\u202F345.5'|1234|2345.5",
                "1'234'567|2'345.5|1234567|2345.5",
                "1’234’567|2’345.5|1234567|2345.5",
                "12,34,567.5|1,23,456|1234567.5|123456",
                // signs
                "−0.5|–1|-0.5|-1",
                "＋０.５|１２.２５|0.5|12.25",
                "１２％|１３.５％|12|13.5",
                "+0.5|1.|0.5|1",
                ".5|-.25|0.5|-0.25",
                "1e-3|2.5E+2|0.001|250",
                // marks
                "45.3*|46†|45.3|46",
                "45.3 [1]|46 (b)|45.3|46",
                "45.3^a|46¹|45.3|46",
                "**45.3**|*46*|45.3|46",
                "$45.3$|\\textbf{46.5}|45.3|46.5",
                "~0.5|≈0.75|0.5|0.75",
                // errors
                "45.3±0.2|46 ± 0.5|45.3|46",
                "45.3 +/- 0.2|46 +- 0.5|45.3|46",
                "45.3 (0.4)|46.0 (0.5)|45.3|46",
                "45.3 (±0.4)|46.0 (± 0.5)|45.3|46",
                "1470 +5/-4|1446 +6/-6|1470|1446",
                "45.3$\\pm$0.2|$46 \\pm 0.5$|45.3|46",
                "77.0% ± 1.5%|50% ± 2%|77|50",
            })
    void readsNumbers(String first, String second, double one, double two) throws ImportException {
        ScoreTable table = cells(first, second);
        assertThat(scores(table, "x1")).containsExactly(one, two);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45.3±0.2|46 ± 0.5|0.2|0.5",
                "45.3 +/- 0.2|46|0.2|NaN",
                "45.3 (0.4)|46.0 (0.5)|0.4|0.5",
                "1470 +5/-4|1446 +6/-6|4.5|6",
                "45,3 ± 0,2|46,1 ± 0,5|0.2|0.5",
                "77.0% ± 1.5%|50% ± 2%|1.5|2",
            })
    void keepsErrorsThatAreGivenWithValues(String first, String second, double one, double two) throws ImportException {
        ScoreTable table = cells(first, second);
        assertThat(errors(table, "x1")).containsExactly(one, two);
        assertThat(notes(table)).anyMatch(note -> note.contains("kept as standard errors"));
    }

    @Test
    void keepsErrorsInTheUnitOfTheValues() throws ImportException {
        ScoreTable mixed = read("model,x1\nalpha,77% ± 2%\nbeta,0.5\n");
        assertThat(scores(mixed, "x1")).containsExactly(0.77, 0.5);
        assertThat(errors(mixed, "x1")).containsExactly(0.02, Double.NaN);
    }

    @ParameterizedTest
    @CsvSource({"95% CI,1.959963984540054", "arena_95_pct_ci,1.959963984540054", "uncertainty,1"})
    void takesAColumnOfTwoSidedErrorsAsThoseOfTheScoresBefore(String name, double unit) throws ImportException {
        ScoreTable table = read("model,elo," + name + ",votes\nalpha,1470,+5/-4,100\nbeta,1446,+6/-6,200\n");
        assertThat(columns(table)).containsExactly("elo");
        assertThat(errors(table, "elo")).containsExactly(4.5 / unit, 6 / unit);
        assertThat(notes(table)).anyMatch(note -> note.contains("of \"elo\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x1_stderr", "x1 SE", "x1 (std. err)", "X1_StdErr", "x1 standard error"})
    void takesAColumnCalledAsAnotherWithItsErrors(String name) throws ImportException {
        ScoreTable table = read("model," + name.replace(".", "") + ",x1,x2\nalpha,0.01,0.5,1\nbeta,0.02,0.75,2\n");
        assertThat(columns(table)).containsExactly("x1", "x2");
        assertThat(errors(table, "x1")).containsExactly(0.01, 0.02);
        assertThat(table.attributes()).isEmpty();
    }

    @Test
    void keepsErrorsOfNothingAsAnAttribute() throws ImportException {
        ScoreTable table = read("model,gone_stderr,x1,kind,kind_stderr\nalpha,0.01,0.5,a,1\nbeta,0.02,0.75,b,2\n");
        assertThat(columns(table)).containsExactly("x1");
        assertThat(table.attribute("gone_stderr")).isPresent();
        assertThat(table.attribute("kind_stderr")).isPresent();
    }

    @Test
    void readsAColumnNamedAsScoresAsSuchWhateverItsName() throws ImportException {
        ScoreTable table = read(
                Imports.roles(java.util.List.of("x1"), java.util.List.of("x1_stderr")),
                TextSource.of("model,x1,x1_stderr\nalpha,0.5,0.01\nbeta,0.75,0.02\n"));
        assertThat(scores(table, "x1_stderr")).containsExactly(0.01, 0.02);
    }

    @Test
    void neverMixesPercentagesAndFractionsSilently() throws ImportException {
        ScoreTable fractions = read("model,x1\nalpha,77.0%\nbeta,0.5\ngamma,1\n");
        assertThat(scores(fractions, "x1")).containsExactly(0.77, 0.5, 1);
        assertThat(warnings(fractions)).singleElement().asString().contains("1 of 3", "fractions");
        ScoreTable percentages = read("model,x1\nalpha,77.0%\nbeta,50\ngamma,0.5\n");
        assertThat(scores(percentages, "x1")).containsExactly(77, 50, 0.5);
        assertThat(warnings(percentages)).anyMatch(note -> note.contains("as written"));
        ScoreTable unsigned = read("model,x1\nalpha,77\nbeta,0.5\ngamma,0.6\ndelta,66\n");
        assertThat(scores(unsigned, "x1")).containsExactly(77, 0.5, 0.6, 66);
        assertThat(warnings(unsigned)).singleElement().asString().contains("may be mixed");
    }

    @Test
    void judgesTheDecimalMarkByTheWholeColumnAndTheWholeFile() throws ImportException {
        ScoreTable column = cells("1,234", "0,5");
        assertThat(scores(column, "x1")).containsExactly(1.234, 0.5);
        ScoreTable file = read("model;x1;x2\nalpha;1,234;0,5\nbeta;2,345;0,25\n");
        assertThat(scores(file, "x1")).containsExactly(1.234, 2.345);
        ScoreTable points = read("model;x1;x2\nalpha;1,234;0.5\nbeta;2,345;0.25\n");
        assertThat(scores(points, "x1")).containsExactly(1234, 2345);
        assertThat(notes(points)).anyMatch(note -> note.contains("group thousands"));
    }

    @Test
    void isNotMisledByNamesAndDatesWhenItJudgesTheDecimalMark() throws ImportException {
        ScoreTable names = read("model;x1;x2\nQwen1.5-7B;61,234;0,5\nLlama-3.1;72,345;0,25\n");
        assertThat(scores(names, "x1")).containsExactly(61.234, 72.345);
        ScoreTable dates = read("model;released;x1;x2\na;18.04.2024;1,234;0.5\nb;19.05.2024;2,345;0.25\n");
        assertThat(scores(dates, "x1")).containsExactly(1234, 2345);
    }

    @Test
    void readsEveryNumberWithTheMarkThatIsChosen() throws ImportException {
        ScoreTable table = read(
                ImportOptions.literal().withReading(Reading.guess().withDecimalMark(Optional.of(DecimalMark.COMMA))),
                TextSource.of("model;x1\nalpha;1,234\nbeta;2.345\n"));
        assertThat(scores(table, "x1")).containsExactly(1.234, 2345);
    }

    @Test
    void readsDecimalCommasBeyondTheFirstThousandRows() throws ImportException {
        StringBuilder text = new StringBuilder("model,x1\n");
        for (int i = 0; i < 3000; i++) {
            text.append("m")
                    .append(i)
                    .append(",\"")
                    .append(i % 2 == 0 ? "1.250,5" : "1.250")
                    .append("\"\n");
        }
        ScoreTable table = read(text.toString());
        assertThat(scores(table, "x1")[2999]).isEqualTo(1250);
        assertThat(scores(table, "x1")[2998]).isEqualTo(1250.5);
        assertThat(warnings(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1d",
                "1f",
                "0x1p3",
                "0x10",
                "1L",
                "1e",
                "1 2 3",
                "1,2,3.4.5",
                "12:30",
                "++1",
                "1-2",
                "1/2",
                "(0.5)",
                "5 apples"
            })
    void takesNothingElseForANumber(String cell) throws ImportException {
        ScoreTable table = read("model;x1\nalpha;0.5\nbeta;" + cell + "\ngamma;0.25\n");
        assertThat(scores(table, "x1")).containsExactly(0.5, Double.NaN, 0.25);
        assertThat(warnings(table)).singleElement().asString().contains("line 3", "is not a number");
    }

    @ParameterizedTest
    @CsvSource({
        "<0.1, is a bound",
        ">= 0.9, is a bound",
        "≤5%, is a bound",
        "1e400, not a finite",
        "1e-400, is too close to zero to be stored",
        "inf, not a finite",
        "-Infinity, not a finite"
    })
    void takesBoundsAndTheInfiniteAsMissingAndSaysSo(String cell, String reason) throws ImportException {
        ScoreTable table = read("model;x1\nalpha;0.5\nbeta;" + cell + "\ngamma;0.25\n");
        assertThat(scores(table, "x1")).containsExactly(0.5, Double.NaN, 0.25);
        assertThat(warnings(table)).anyMatch(note -> note.contains("line 3") && note.contains(reason));
    }

    @Test
    void saysOfAColumnHowManyOfItsNumbersAreBounds() throws ImportException {
        ScoreTable table = read("model;x1\nalpha;0.5\nbeta;<0.1\ngamma;<0.1\n");
        assertThat(warnings(table)).anyMatch(note -> note.contains("column x1: 2 of 3 numbers are bounds"));
    }

    @Test
    void warnsOnceOfPercentSignsBesideFractions() throws ImportException {
        ScoreTable table = read("model;x1\na;50%\nb;60%\nc;0.5\nd;0.25\ne;7.5\n");
        assertThat(scores(table, "x1")).containsExactly(50, 60, 0.5, 0.25, 7.5);
        assertThat(warnings(table)).singleElement().asString().contains("2 of 5 numbers have a percent sign");
    }

    @Test
    void warnsOfAnArrowBeneathTheName() throws ImportException {
        ScoreTable table = read("model,x1,x2\n,↑,↓\na,1,5\nb,2,4\nc,3,7\n");
        assertThat(warnings(table)).singleElement().asString().contains("column x2", "lower is better");
    }

    @Test
    void proposesTheDirectionOfAnArrowWhereThatIsAskedFor() throws ImportException {
        ImportOptions proposing = new ImportOptions(Optional.empty(), List.of(), List.of(), true);
        ScoreTable table = read(proposing, TextSource.of("model;x1;success ↓\na;1;5\nb;2;4\nc;3;7\n"));
        assertThat(table.benchmark("success ↓").orElseThrow().info().direction())
                .isEqualTo(Direction.LOWER);
    }

    @Test
    void readsTheDayOfAMoment() throws ImportException {
        ScoreTable table = read("model,release,x1\na,2024-04-01T12:00:00Z,1\nb,2024-01-01 00:00:00,2\n");
        assertThat(table.numbers("release").orElseThrow().toArray()).containsExactly(2024.25, 2024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRUE FALSE TRUE",
                "yes no yes",
                "✓ ✗ ✓",
                "2024-04-18 2024-05-01 2023-12-31",
                "18.04.2024 01.05.2024 31.12.2023",
                "04/18/2024 05/01/2024 12/31/2023",
                "12:30 13:45 00:15",
                "1.2.3 1.2.4 2.0.0",
            })
    void keepsDatesAndTruthValuesAsAttributes(String cells) throws ImportException {
        String[] cell = cells.split(" ");
        ScoreTable table =
                read("model,x1,about\nalpha,1," + cell[0] + "\nbeta,2," + cell[1] + "\ngamma,3," + cell[2] + "\n");
        assertThat(columns(table)).containsExactly("x1");
        assertThat(attribute(table, "about")).containsExactly(cell);
    }
}
