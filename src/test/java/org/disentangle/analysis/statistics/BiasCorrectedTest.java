package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.disentangle.analysis.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BiasCorrectedTest {
    @Test
    void levelsAreThoseOfSciPy() {
        List<String[]> lines = Reference.lines("statistics/bca.tsv");
        assertThat(lines).hasSize(16);
        for (String[] line : lines.subList(1, lines.size())) {
            double[] influences = Arrays.stream(line[7].split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double acceleration = BiasCorrected.acceleration(influences);
            assertClose(acceleration, Double.parseDouble(line[6]), 1e-13, "acceleration");
            double[] levels = BiasCorrected.levels(
                    Integer.parseInt(line[0]),
                    Integer.parseInt(line[1]),
                    Integer.parseInt(line[2]),
                    acceleration,
                    Double.parseDouble(line[3]));
            assertClose(levels[0], Double.parseDouble(line[4]), 1e-13, "lower level");
            assertClose(levels[1], Double.parseDouble(line[5]), 1e-13, "upper level");
        }
    }

    @Test
    void withoutBiasAndAccelerationTheyArePercentiles() {
        assertThat(BiasCorrected.levels(40, 20, 100, 0, 0.9)[0]).isCloseTo(0.05, within(1e-15));
        assertThat(BiasCorrected.levels(40, 20, 100, 0, 0.9)[1]).isCloseTo(0.95, within(1e-15));
    }

    @Test
    void theUnitOfInfluencesDoesNotMatterAndTheirSignIsThatOfTheSkew() {
        double[] influences = {-1, -1, -1, 3};
        double expected = 24 / (6 * Math.pow(12, 1.5));
        assertThat(BiasCorrected.acceleration(influences)).isCloseTo(expected, within(1e-16));
        double[] scaled = Arrays.stream(influences).map(u -> -5 * u).toArray();
        assertThat(BiasCorrected.acceleration(scaled)).isCloseTo(-expected, within(1e-16));
        assertThat(BiasCorrected.acceleration(new double[3])).isNaN();
        assertThat(BiasCorrected.acceleration(new double[] {1, Double.NaN})).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, 0.1",
        "100, 0, 100, 0.1",
        "0, 0, 100, 0",
        "99, 0, 100, 0.5",
        "1, 0, 100, -0.5",
        "50, 0, 100, NaN"
    })
    void undefinedLevelsAreNaN(int below, int equal, int all, double acceleration) {
        double[] levels = BiasCorrected.levels(below, equal, all, acceleration, 0.95);
        assertThat(levels[0]).isNaN();
        assertThat(levels[1]).isNaN();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {1e-15, 1e-12, 1e-7, 5e-5, 0.001, 0.02425, 0.1, 0.3, 0.4999, 0.5, 0.5001, 0.7, 0.99, 0.9999995})
    void theNormalQuantileBelongsToItsShare(double share) {
        double z = StandardNormal.inverse(share);
        assertThat(StandardNormal.cumulative(z)).isCloseTo(share, within(1e-14 * Math.max(1, z * z) * share));
        assertThat(StandardNormal.cumulative(z))
                .isCloseTo(new NormalDistribution().cumulativeProbability(z), within(1e-15));
    }

    /** scipy.special.ndtri, SciPy 1.10.1. */
    @ParameterizedTest
    @CsvSource({
        "1e-15, -7.941345326170998",
        "1e-10, -6.361340902404056",
        "1e-06, -4.753424308822899",
        "5e-05, -3.890591886413094",
        "0.001, -3.090232306167813",
        "0.025, -1.9599639845400545",
        "0.2, -0.8416212335729142",
        "0.45, -0.12566134685507402",
        "0.55, 0.12566134685507416",
        "0.975, 1.959963984540054",
        "0.9995, 3.2905267314919255"
    })
    void theNormalQuantileIsThatOfSciPy(double share, double expected) {
        assertClose(StandardNormal.inverse(share), expected, 1e-14, "quantile of " + share);
    }

    @Test
    void theWholeLineBelongsToSharesOfNoneAndAll() {
        assertThat(StandardNormal.inverse(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StandardNormal.inverse(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StandardNormal.inverse(0.5)).isZero();
        assertThat(StandardNormal.cumulative(0)).isEqualTo(0.5);
    }
}
