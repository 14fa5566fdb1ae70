package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trend on an x that spans powers of ten. Expected numbers: NumPy 2.4 and SciPy 1.17 on log10(flop). */
class LogAxisTest extends CommandLineFixture {
    private static final double[] FLOP = {
        3.1e19, 4.2e20, 9.0e20, 2.5e21, 7.7e21, 2.0e22, 6.1e22, 1.3e23, 8.8e23, 2.4e24, 5.0e24, 1.1e25
    };
    private static final double[] SAFE = {0.31, 0.35, 0.29, 0.44, 0.41, 0.52, 0.47, 0.63, 0.55, 0.71, 0.66, 0.74};

    @BeforeEach
    void writeModels() throws IOException {
        Files.write(table, models("3.1e19"));
    }

    private static List<String> models(String firstFlop) {
        List<String> rows = new ArrayList<>(List.of("model,family,flop,know,math,code,safe,risk"));
        for (int i = 0; i < FLOP.length; i++) {
            rows.add("m" + i + "," + "ABC".charAt(i % 3) + "," + (i == 0 ? firstFlop : Double.toString(FLOP[i])) + ","
                    + (i + 0.3 * (i % 3)) + "," + (i - 0.4 * (i % 2)) + "," + (i + 0.2 * (i % 4)) + "," + SAFE[i] + ","
                    + (1 - SAFE[i]));
        }
        return rows;
    }

    private CSVRecord row(String file, String column, String word) throws IOException {
        return read(out.resolve(file + ".csv")).stream()
                .filter(row ->
                        row.get("benchmark").equals("safe") && row.get(column).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNumber(CSVRecord row, String column, double expected) {
        assertThat(number(row, column)).as("%s of %s", column, row).isCloseTo(expected, within(1e-12));
    }

    @Test
    void hasASlopePerDecadeAndResidualsAboutTheLineInLogarithms() throws IOException {
        assertThat(analyze("--x", "flop").out()).contains("log10(flop), slopes per");
        CSVRecord safe = row("correlations", "benchmark", "safe");
        assertNumber(safe, "slope", 0.08224495393829818);
        assertNumber(safe, "slope_low", 0.06050277759352052);
        assertNumber(safe, "slope_high", 0.10398713028307585);
        assertNumber(safe, "theil_sen", 0.08464450905671818);
        assertNumber(safe, "theil_sen_low", 0.0583834455798296);
        assertNumber(safe, "theil_sen_high", 0.11072239497945634);
        assertThat(safe.get("x_scale")).isEqualTo("log10");
        assertThat(safe.get("slope_unit")).isEqualTo("per_decade");
        CSVRecord model = row("residuals", "model", "m7");
        assertNumber(model, "x", 1.3e23);
        assertNumber(model, "residual", 0.0770796196374327);
        assertNumber(model, "studentised", 1.5123532933732764);
        assertNumber(model, "leverage", 0.09265321095938528);
        assertThat(model.get("x_scale")).isEqualTo("log10");
        CSVRecord family = row("families", "family", "A");
        assertNumber(family, "shift", 0.031724853189952336);
        assertNumber(family, "shift_low", -0.050062218614008495);
        assertNumber(family, "shift_high", 0.11351192499391316);
        assertThat(family.get("x_scale")).isEqualTo("log10");
        assertThat(row("windows", "kind", "half").get("x_scale")).isEqualTo("log10");
        assertNumber(row("windows", "kind", "half"), "lowest_x", 3.1e19);
    }

    @Test
    void comparesPairsInDecades() throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        Files.writeString(pairs, "before,after\nm2,m9\n");
        assertThat(analyze("--x", "flop", "--pairs", pairs.toString()).code()).isZero();
        CSVRecord pair = row("pairs", "after", "m9");
        assertNumber(pair, "before_x", 9.0e20);
        assertNumber(pair, "after_x", 2.4e24);
        assertNumber(pair, "change_x", 3.425968732272281);
        assertNumber(pair, "predicted", 0.2698239172754696);
        assertNumber(pair, "excess", 0.15017608272453037);
        assertNumber(pair, "ci_low", -0.03394170410868655);
        assertNumber(pair, "ci_high", 0.3342938695577473);
        assertThat(pair.get("x_scale")).isEqualTo("log10");
        CSVRecord summary = row("pairs_summary", "technique", "");
        assertNumber(summary, "trend_slope", 0.07875842961838952);
        assertThat(summary.get("x_scale")).isEqualTo("log10");
    }

    @Test
    void hasPearsonsCoefficientWithTheLogarithmAndRanksAsTheyWere() throws IOException {
        analyze("--x", "flop", "--correlation", "pearson", "--bootstrap", "200");
        CSVRecord safe = row("correlations", "benchmark", "safe");
        assertNumber(safe, "rho", 0.9362706142494158);
        assertThat(number(safe, "ci_low")).isLessThan(0.9362706142494158).isGreaterThan(0.6883256927615959);
        analyze("--x", "flop");
        assertThat(row("correlations", "benchmark", "safe").get("rho"))
                .isEqualTo(row("correlations", "benchmark", "safe").get("compute_rho"));
    }

    @Test
    void isDrawnStraightWithPowersOfTenAndSaysSo() throws IOException {
        run(
                "analyze",
                table.toString(),
                "--capabilities",
                "know,math,code",
                "--x",
                "flop",
                "--figures",
                "svg",
                "--out",
                out.toString());
        String figure = Files.readString(out.resolve("figures").resolve("scatter_all_1_safe.svg"));
        assertThat(figure)
                .contains("least-squares trend on log10(x)")
                .contains("slope 0.0822 per decade of x")
                .contains("FLOP, log scale")
                .contains(">10<")
                .contains(">24<")
                .doesNotContain(">1e");
    }

    @Test
    void oneNumberThatIsNotPositiveKeepsTheAxisLinearAndIsNamed() throws IOException {
        Files.write(table, models("0"));
        assertThat(analyze("--x", "flop").out().replaceAll("\\s+", " "))
                .contains("“flop” is 0 or less for m0, so its axis and trend are linear");
        CSVRecord safe = row("correlations", "benchmark", "safe");
        assertThat(safe.get("x_scale")).isEqualTo("linear");
        assertThat(safe.get("slope_unit")).isEqualTo("per_sd");
        assertThat(safe.get("n")).isEqualTo("12");
    }

    @Test
    void staysLogarithmicWhereAFilterLeavesLittleOfIt() throws IOException {
        analyze("--x", "flop", "--where", "model=m5,m6,m7,m4,m3");
        assertThat(row("correlations", "benchmark", "safe").get("x_scale")).isEqualTo("log10");
        analyze("--x", "know");
        assertThat(row("correlations", "benchmark", "safe").get("x_scale")).isEqualTo("linear");
    }
}
