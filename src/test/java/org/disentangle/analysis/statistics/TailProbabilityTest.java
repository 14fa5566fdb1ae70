package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Probabilities below the smallest double. Expected logarithms: mpmath 1.3 with 60 digits. */
@Seeded
class TailProbabilityTest {
    private static Offset<Double> relative(double expected) {
        return within(1e-13 * Math.abs(expected));
    }

    private static void check(TailProbability tail, double expected) {
        assertThat(tail.log10()).isCloseTo(expected, relative(expected));
        assertThat(tail.value()).isGreaterThanOrEqualTo(Double.MIN_NORMAL);
        if (expected > -307) {
            assertThat(Math.log10(tail.value())).isCloseTo(expected, within(1e-10));
        } else {
            assertThat(tail.value()).isLessThan(1e-306);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.999, 500, -676.244130779314472",
        "0.95, 2998, -1517.29633227930939",
        "-0.9, 99998, -36064.1510061689429",
        "0.9999999, 98, -329.344312096350597",
        "0.5, 5000, -313.993638263776948",
        "0.99, 398, -339.922169303434881",
        "0.3, 13900, -286.309335068826613",
    })
    void ofStudentsT(double r, double degrees, double expected) {
        check(StudentT.tailOfCorrelation(r, degrees), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "36.5, -290.95508993703287",
        "38, -315.238759708298527",
        "-40, -349.135976463681861",
        "100, -2173.5705128733704",
        "1000, -217150.339011998722",
    })
    void ofTheNormalDistribution(double z, double expected) {
        check(StandardNormal.tail(z), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "200, 0, -374.595858644376271",
        "200, 1, -372.29482864871229",
        "200, 19899, -372.29482864871229",
        "180, 3, -323.007149759954635",
        "200, 900, -152.454351105399931",
        "171, 0, -308.792748109556493",
    })
    void ofKendallsStatistic(int n, long discordant, double expected) {
        check(KendallNull.of(n).tail(discordant), expected);
    }

    @Test
    void ofRanksThatAgreeAltogether() {
        int[] groups = new int[200];
        Arrays.fill(groups, 1);
        check(SpearmanNull.perfect(groups), -374.595858644376271);
        int[] tied = new int[198];
        Arrays.fill(tied, 1);
        tied[0] = 3;
        check(SpearmanNull.perfect(tied), -374.595858644376271 + Math.log10(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheDoubleWhereThatHasItsDigits(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < Seeds.share(200); trial++) {
            double r = 2 * random.nextDouble() - 1;
            int degrees = 1 + random.nextInt(400);
            double p = StudentT.twoSidedOfCorrelation(r, degrees);
            TailProbability tail = StudentT.tailOfCorrelation(r, degrees);
            if (p > Double.MIN_NORMAL) {
                assertThat(tail.value()).as("seed %d: %s, %d", seed, r, degrees).isCloseTo(p, within(1e-10 * p));
                assertThat(tail.log10())
                        .as("seed %d: %s, %d", seed, r, degrees)
                        .isCloseTo(Math.log10(p), within(1e-10));
            }
        }
    }

    @Test
    void isNeverZero() {
        assertThat(StudentT.tailOfCorrelation(1, 10))
                .isEqualTo(new TailProbability(Double.MIN_NORMAL, Double.NEGATIVE_INFINITY));
        assertThat(SignTest.twoSided(5_000, 0)).isEqualTo(Double.MIN_NORMAL);
    }

    @Test
    void isAdjustedByItsLogarithmAsByItself() {
        double[] p = {0.01, 1e-300, 0.04, 0.03, 0.9, 1e-5};
        double[] log10 = Arrays.stream(p).map(Math::log10).toArray();
        double[] q = FalseDiscovery.adjust(p);
        double[] adjusted = FalseDiscovery.adjustLog10(log10);
        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isCloseTo(Math.log10(q[i]), within(1e-12));
        }
        assertThat(FalseDiscovery.adjustLog10(new double[] {-400, -500, -0.1})[1])
                .isCloseTo(-500 + Math.log10(3), within(1e-12));
    }
}
