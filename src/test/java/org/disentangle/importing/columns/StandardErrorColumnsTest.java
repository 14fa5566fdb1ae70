package org.disentangle.importing.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.read;

import java.util.List;
import java.util.Map;
import org.disentangle.importing.Imports;
import org.disentangle.importing.TextSource;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.table.Attribute;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardErrorColumnsTest {
    private static double[] errors(ScoreTable table, String column) {
        return table.benchmark(column)
                .orElseThrow()
                .standardErrors()
                .orElseThrow(() -> new AssertionError("no errors of " + column + ": " + Imports.notes(table)))
                .toArray();
    }

    private static List<String> attributes(ScoreTable table) {
        return table.attributes().stream()
                .filter(attribute -> !attribute.inferred())
                .map(Attribute::column)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CareBench (acc) | CareBench_stderr",
                "CareBench (acc) | CareBench SE",
                "CareBench (acc) | CareBench (acc) stderr",
                "CareBench [%] | SE of CareBench",
                "CareBench | CareBench ±",
                "CareBench | ± CareBench",
                "carebench_acc | carebench_std_err",
                "carebench_score | carebench_standard_error",
                "CareBench | Standard error (CareBench)",
                "CareBench | stderr_carebench",
            })
    void areToldByTheNameOfTheScores(String scores, String errors) throws ImportException {
        ScoreTable table = read("model;" + scores + ";other;" + errors + "\na;0.5;1;0.01\nb;0.6;2;0.02\nc;0.7;3;\n");
        assertThat(columns(table)).containsExactly(scores, "other");
        assertThat(attributes(table)).isEmpty();
        assertThat(errors(table, scores)).containsExactly(0.01, 0.02, Double.NaN);
        assertThat(table.benchmark("other").orElseThrow().standardErrors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stderr", "SE", "std_err", "Std. Err.", "standard error", "±", "+/-", "sem"})
    void standBesideASingleColumnOfScores(String errors) throws ImportException {
        ScoreTable table = read("model;CareBench;" + errors + "\na;0.5;0.01\nb;0.6;0.02\nc;0.7;0.03\n");
        assertThat(columns(table)).containsExactly("CareBench");
        assertThat(attributes(table)).isEmpty();
        assertThat(errors(table, "CareBench")).containsExactly(0.01, 0.02, 0.03);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stderr", "SE", "std_err"})
    void areNoScoresWhereItIsNotToldWhose(String errors) throws ImportException {
        ScoreTable table = read("model;one;two;" + errors + "\na;5;1;0.1\nb;6;2;0.2\nc;7;5;0.3\n");
        assertThat(columns(table)).containsExactly("one", "two");
        assertThat(attributes(table)).containsExactly(errors);
    }

    @Test
    void followTheirScoresWithASign() throws ImportException {
        ScoreTable table = read("model;one;±;two;±\na;5;0.1;1;0.4\nb;6;0.2;2;0.5\nc;7;0.3;5;0.6\n");
        assertThat(columns(table)).containsExactly("one", "two");
        assertThat(errors(table, "one")).containsExactly(0.1, 0.2, 0.3);
        assertThat(errors(table, "two")).containsExactly(0.4, 0.5, 0.6);
    }

    @ParameterizedTest
    @CsvSource({
        "ci_low, ci_high, 1.959964",
        "CareBench_ci_lower, CareBench_ci_upper, 1.959964",
        "95% CI low, 95% CI high, 1.959964",
        "carebench 90% CI lower, carebench 90% CI upper, 1.644854",
        "lower bound, upper bound, 1.959964",
        "ci99_low, ci99_high, 2.575829",
    })
    void areHalfTheWidthOfAnInterval(String low, String high, double quantile) throws ImportException {
        ScoreTable table = read("model;CareBench (%);" + low + ";" + high + "\na;50;48;54\nb;60;59;61\nc;70;;72\n");
        assertThat(columns(table)).containsExactly("CareBench (%)");
        assertThat(attributes(table)).isEmpty();
        double[] errors = errors(table, "CareBench (%)");
        assertThat(errors[0]).isCloseTo(3 / quantile, within(1e-6));
        assertThat(errors[1]).isCloseTo(1 / quantile, within(1e-6));
        assertThat(errors[2]).isNaN();
    }

    @Test
    void areNotTakenFromIntervalsOfSomethingElse() throws ImportException {
        ScoreTable table = read("model;CareBench;ci_low;ci_high\na;50;0.1;0.2\nb;60;0.2;0.3\nc;70;0.3;0.4\n");
        assertThat(table.benchmark("CareBench").orElseThrow().standardErrors()).isEmpty();
        assertThat(columns(table)).containsExactly("CareBench");
        assertThat(attributes(table)).containsExactly("ci_low", "ci_high");
    }

    @Test
    void areNeverNegative() throws ImportException {
        ScoreTable table = read("model;x1;x1_stderr\na;50;0.1\nb;60;-0.2\nc;70;0.3\n");
        assertThat(table.benchmark("x1").orElseThrow().standardErrors()).isEmpty();
        ImportOptions said = ImportOptions.literal().withUses(ColumnUses.guess().withErrors(Map.of("x1", "x1_stderr")));
        ScoreTable chosen = read(said, TextSource.of("model;x1;x1_stderr\na;50;0.1\nb;60;-0.2\nc;70;0.3\n"));
        assertThat(errors(chosen, "x1")).containsExactly(0.1, Double.NaN, 0.3);
        assertThat(Imports.warnings(chosen))
                .anyMatch(note -> note.contains("1 negative number was treated as missing"));
    }

    @Test
    void areThoseThatWereSaid() throws ImportException {
        String text = "model;one;one_se;two;spread\na;5;0.1;1;0.4\nb;6;0.2;2;0.5\nc;7;0.3;5;0.6\n";
        ImportOptions said = ImportOptions.literal()
                .withUses(ColumnUses.guess().withErrors(Map.of("one", "spread", "two", "one_se")));
        ScoreTable table = read(said, TextSource.of(text));
        assertThat(columns(table)).containsExactly("one", "two");
        assertThat(attributes(table)).isEmpty();
        assertThat(errors(table, "one")).containsExactly(0.4, 0.5, 0.6);
        assertThat(errors(table, "two")).containsExactly(0.1, 0.2, 0.3);
    }
}
