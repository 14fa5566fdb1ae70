package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FalseDiscoveryTest {
    /**
     * q is the smallest share α at which the procedure as published rejects: with the largest i such that p₍ᵢ₎ ≤ α·i/m, the
     * i smallest are rejected. Only the shares m·p₍ᵢ₎/i and 1 can be that α.
     */
    private static double byDefinition(double[] p, double own) {
        int m = p.length;
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        double least = 1;
        for (int j = 1; j <= m; j++) {
            double alpha = m * sorted[j - 1] / j;
            int rejected = 0;
            for (int i = 1; i <= m; i++) {
                if (sorted[i - 1] * m / i <= alpha) {
                    rejected = i;
                }
            }
            if (rejected > 0 && own <= sorted[rejected - 1]) {
                least = Math.min(least, alpha);
            }
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void isTheLeastShareAtWhichTheProcedureRejects(long seed) {
        Random random = new Random(seed);
        int m = 1 + random.nextInt(60);
        double[] p = new double[m];
        for (int i = 0; i < m; i++) {
            double drawn = Math.pow(random.nextDouble(), 1 + random.nextInt(4));
            p[i] = random.nextInt(4) == 0 ? Math.rint(20 * drawn) / 20 : drawn;
        }
        double[] untouched = p.clone();
        double[] q = FalseDiscovery.adjust(p);
        assertThat(p).isEqualTo(untouched);
        for (int i = 0; i < m; i++) {
            assertThat(q[i]).as("seed %d, place %d", seed, i).isCloseTo(byDefinition(p, p[i]), within(1e-15));
            assertThat(q[i]).isBetween(p[i], 1.0);
        }
    }

    /** min over all p₍ⱼ₎ ≥ p of m·p₍ⱼ₎ / #{p ≤ p₍ⱼ₎}, computed with NumPy 1.24.2 (default_rng(95)) from that definition. */
    @Test
    void agreesWithNumPy() {
        double[] seven = {0.0552, 0.0691, 0.1084, 0.0042, 0.4714, 0.4987, 0.0724};
        double[] expected = {0.1267, 0.1267, 0.15175999999999998, 0.0294, 0.4987, 0.4987, 0.1267};
        assertThat(FalseDiscovery.adjust(seven)).containsExactly(expected, within(1e-15));
        assertThat(FalseDiscovery.adjust(new double[] {0.7618, 0.0116}))
                .containsExactly(new double[] {0.7618, 0.0232}, within(1e-15));
        double[] forty = {
            0.017, 0.125, 0.024, 0.435, 0.048, 0.555, 0.173, 0.019, 0.405, 0.291, 0.063, 0.0, 0.001, 0.81, 0.497, 0.464,
            0.042, 0.111, 0.169, 0.148, 0.021, 0.027, 0.194, 0.311, 0.057, 0.073, 0.1, 0.099, 0.75, 0.003, 0.849, 0.33,
            0.055, 0.634, 0.001, 0.042, 0.004, 0.221, 0.866, 0.368
        };
        double[] adjusted = {
            0.105,
            0.23809523809523808,
            0.10666666666666666,
            0.54375,
            0.14769230769230768,
            0.6342857142857143,
            0.28833333333333333,
            0.105,
            0.5225806451612904,
            0.43111111111111106,
            0.1575,
            0.0,
            0.013333333333333334,
            0.8526315789473685,
            0.5847058823529412,
            0.5624242424242425,
            0.14,
            0.222,
            0.28833333333333333,
            0.2690909090909091,
            0.105,
            0.108,
            0.3104,
            0.4442857142857143,
            0.152,
            0.17176470588235293,
            0.21052631578947367,
            0.21052631578947367,
            0.8108108108108109,
            0.03,
            0.866,
            0.45517241379310347,
            0.152,
            0.7044444444444444,
            0.013333333333333334,
            0.14,
            0.032,
            0.34,
            0.866,
            0.49066666666666664
        };
        assertThat(FalseDiscovery.adjust(forty)).containsExactly(adjusted, within(1e-15));
    }

    @Test
    void theEnds() {
        assertThat(FalseDiscovery.adjust(new double[0])).isEmpty();
        assertThat(FalseDiscovery.adjust(new double[] {0.1587})).containsExactly(0.1587);
        assertThat(FalseDiscovery.adjust(new double[] {1, 1, 1})).containsExactly(1, 1, 1);
        assertThat(FalseDiscovery.adjust(new double[] {0, 0, 0})).containsExactly(0, 0, 0);
    }
}
