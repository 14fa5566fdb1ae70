package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disentangle.analysis.Reference;
import org.junit.jupiter.api.Test;

/** Distributions against values computed with 40 digits. */
class DistributionsTest {
    private static final List<String[]> LINES = Reference.lines("statistics/distributions.tsv");

    private interface Quantity {
        double of(double degrees, double argument);
    }

    private static void check(String name, double relative, Quantity quantity) {
        int checked = 0;
        for (String[] line : LINES) {
            if (line[0].equals(name)) {
                double actual = quantity.of(Double.parseDouble(line[1]), Double.parseDouble(line[2]));
                double expected = Double.parseDouble(line[3]);
                assertThat(Math.abs(actual / expected - 1))
                        .as("%s(%s, %s) = %s, expected %s", name, line[1], line[2], actual, expected)
                        .isLessThan(relative);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(8);
    }

    @Test
    void theTestOfACorrelation() {
        check("p_of_correlation", 2e-13, (degrees, r) -> StudentT.twoSidedOfCorrelation(r, degrees));
    }

    @Test
    void quantilesOfStudentsT() {
        check("t_quantile", 2e-14, (degrees, confidence) -> StudentT.quantile(confidence, degrees));
    }

    @Test
    void quantilesOfTheNormalDistribution() {
        check("normal_quantile", 2e-15, (unused, confidence) -> StandardNormal.quantile(confidence));
    }

    @Test
    void tailsOfTheNormalDistribution() {
        check("normal_two_sided", 2e-13, (unused, z) -> StandardNormal.twoSided(z));
    }

    @Test
    void theEndsOfTheRange() {
        assertThat(StudentT.twoSidedOfCorrelation(0, 10)).isEqualTo(1);
        assertThat(StudentT.twoSidedOfCorrelation(1, 10)).isZero();
        assertThat(StudentT.twoSidedOfCorrelation(-1, 10)).isZero();
        assertThat(StudentT.twoSided(Double.MAX_VALUE, 3)).isZero();
        assertThat(StudentT.twoSided(-2.5, 7)).isEqualTo(StudentT.twoSided(2.5, 7));
    }
}
