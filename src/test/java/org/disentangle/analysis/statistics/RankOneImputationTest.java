package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.disentangle.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankOneImputationTest {
    private static final double NONE = Double.NaN;

    private static double[][] small() {
        return new double[][] {
            {0.9, -1.2, 0.3, NONE, 1.6, -0.5, 0.2, -1.1},
            {1.1, NONE, 0.1, -0.7, 0.8, NONE, -0.4, -1.5},
            {0.4, -0.8, NONE, -1.3, 1.9, 0.2, 0.6, NONE}
        };
    }

    private static boolean[][] missing(double[][] columns) {
        boolean[][] missing = new boolean[columns.length][columns[0].length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < columns[j].length; i++) {
                missing[j][i] = Double.isNaN(columns[j][i]);
            }
        }
        return missing;
    }

    private static int[] ones(int m) {
        int[] weights = new int[m];
        Arrays.fill(weights, 1);
        return weights;
    }

    private static double[][] random(Random random, int m, int b, double share) {
        double[][] columns = new double[b][m];
        for (int i = 0; i < m; i++) {
            double factor = random.nextGaussian();
            for (int j = 0; j < b; j++) {
                columns[j][i] = random.nextDouble() < share ? NONE : 0.8 * factor + 0.5 * random.nextGaussian();
            }
        }
        return columns;
    }

    /** Source: NumPy 1.24.2, numpy.linalg.svd of the centred, completed matrix in every round. */
    @Test
    void agreesWithNumPy() {
        double[][] columns = small();
        RankOneImputation imputation = new RankOneImputation(8, 3);
        assertThat(imputation.fill(columns, missing(small()), ones(8), Progress.unwatched()))
                .isTrue();
        assertThat(imputation.rounds()).isEqualTo(49);
        assertThat(columns[1][1]).isCloseTo(-0.9810757013964998, within(1e-12));
        assertThat(columns[2][2]).isCloseTo(0.46110444258602834, within(1e-12));
        assertThat(columns[0][3]).isCloseTo(-1.1768364027513356, within(1e-12));
        assertThat(columns[1][5]).isCloseTo(-0.3199917669204578, within(1e-12));
        assertThat(columns[2][7]).isCloseTo(-1.1879021090682507, within(1e-12));
        assertThat(columns[0][0]).isEqualTo(0.9);
    }

    /** Source: as above, with numpy.repeat of the rows. */
    @Test
    void agreesWithNumPyWhereRowsCountSeveralTimes() {
        double[][] columns = small();
        RankOneImputation imputation = new RankOneImputation(8, 3);
        assertThat(imputation.fill(columns, missing(small()), new int[] {1, 2, 1, 3, 1, 1, 2, 1}, Progress.unwatched()))
                .isTrue();
        assertThat(imputation.rounds()).isEqualTo(78);
        assertThat(columns[1][1]).isCloseTo(-0.7893293155014218, within(1e-12));
        assertThat(columns[2][2]).isCloseTo(0.505708812330069, within(1e-12));
        assertThat(columns[0][3]).isCloseTo(-1.3067380252539775, within(1e-12));
        assertThat(columns[1][5]).isCloseTo(-0.25393341910161005, within(1e-12));
        assertThat(columns[2][7]).isCloseTo(-1.2666579203110384, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRowOfWeightKIsKRows(long seed) {
        Random random = new Random(seed);
        double[][] columns = random(random, 14, 4, 0.15);
        int[] weights = random.ints(14, 0, 4).toArray();
        int total = Arrays.stream(weights).sum();
        double[][] repeated = new double[4][total];
        int next = 0;
        for (int i = 0; i < 14; i++) {
            for (int copy = 0; copy < weights[i]; copy++) {
                for (int j = 0; j < 4; j++) {
                    repeated[j][next] = columns[j][i];
                }
                next++;
            }
        }
        double[][] filled = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        RankOneImputation weighted = new RankOneImputation(14, 4);
        RankOneImputation plain = new RankOneImputation(total, 4);
        boolean[][] holes = missing(repeated);
        assertThat(weighted.fill(filled, missing(columns), weights, Progress.unwatched()))
                .isEqualTo(plain.fill(repeated, holes, ones(total), Progress.unwatched()));
        next = 0;
        for (int i = 0; i < 14; i++) {
            for (int j = 0; j < 4; j++) {
                if (weights[i] > 0) {
                    assertThat(filled[j][i]).as("seed " + seed).isCloseTo(repeated[j][next], within(1e-11));
                } else {
                    assertThat(Double.compare(filled[j][i], columns[j][i]))
                            .as("seed " + seed)
                            .isZero();
                }
            }
            next += weights[i];
        }
    }

    /** At the end each filled number is what the best approximation of rank 1 of the completed table has there. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whatIsFilledLiesOnTheFirstComponent(long seed) {
        int m = 20;
        int b = 5;
        double[][] columns = random(new Random(seed), m, b, 0.1);
        boolean[][] holes = missing(columns);
        assertThat(new RankOneImputation(m, b).fill(columns, holes, ones(m), Progress.unwatched()))
                .isTrue();
        double[] means = Arrays.stream(columns)
                .mapToDouble(column -> Arrays.stream(column).sum() / m)
                .toArray();
        double[] products = new double[b * b];
        for (int j = 0; j < b; j++) {
            for (int k = 0; k < b; k++) {
                for (int i = 0; i < m; i++) {
                    products[j * b + k] += (columns[j][i] - means[j]) * (columns[k][i] - means[k]);
                }
            }
        }
        double[] direction =
                SymmetricEigen.of(products, b, Progress.unwatched()).vector(0);
        for (int i = 0; i < m; i++) {
            double along = 0;
            for (int j = 0; j < b; j++) {
                along += (columns[j][i] - means[j]) * direction[j];
            }
            for (int j = 0; j < b; j++) {
                if (holes[j][i]) {
                    assertThat(columns[j][i])
                            .as("seed " + seed)
                            .isCloseTo(means[j] + along * direction[j], within(1e-8));
                }
            }
        }
    }

    @Test
    void nothingMissingChangesNothing() {
        double[][] columns = {{1, 2, 3}, {3, 1, 2}};
        RankOneImputation imputation = new RankOneImputation(3, 2);
        imputation.fill(small3(), missing(small3()), ones(3), Progress.unwatched());
        assertThat(imputation.rounds()).isPositive();
        assertThat(imputation.fill(columns, new boolean[2][3], ones(3), Progress.unwatched()))
                .isTrue();
        assertThat(imputation.rounds()).isZero();
        assertThat(columns).isDeepEqualTo(new double[][] {{1, 2, 3}, {3, 1, 2}});
    }

    private static double[][] small3() {
        return new double[][] {{1, 2, NONE}, {3, 1, 2}};
    }

    @Test
    void whatStandsAtAMissingPlaceDoesNotMatter() {
        double[][] columns = small();
        double[][] others = small();
        for (double[] column : others) {
            for (int i = 0; i < column.length; i++) {
                column[i] = Double.isNaN(column[i]) ? 77 : column[i];
            }
        }
        RankOneImputation imputation = new RankOneImputation(8, 3);
        imputation.fill(columns, missing(small()), ones(8), Progress.unwatched());
        imputation.fill(others, missing(small()), ones(8), Progress.unwatched());
        assertThat(others).isDeepEqualTo(columns);
    }

    @Test
    void anEmptyColumnAndAConstantTableGetZeroAndTheConstant() {
        double[][] columns = {{NONE, NONE, NONE}, {0.5, NONE, 0.5}};
        assertThat(new RankOneImputation(3, 2).fill(columns, missing(columns), ones(3), Progress.unwatched()))
                .isTrue();
        assertThat(columns).isDeepEqualTo(new double[][] {{0, 0, 0}, {0.5, 0.5, 0.5}});
    }

    @Test
    void saysWhenItDoesNotSettle() {
        double[][] columns = {{1, -3, 2, 1, -2}, {3, -1, NONE, -2, 0}, {3, 3, -3, NONE, 0}};
        for (int k = 0; k < 3; k++) {
            columns[k] = Standardization.of(columns[k]).standardize(columns[k]);
        }
        RankOneImputation imputation = new RankOneImputation(5, 3);
        assertThat(imputation.fill(columns, missing(columns), ones(5), Progress.unwatched()))
                .isFalse();
        assertThat(imputation.rounds()).isEqualTo(RankOneImputation.MOST_ROUNDS);
        assertThat(Arrays.stream(columns).flatMapToDouble(Arrays::stream)).allMatch(Double::isFinite);
    }

    @Test
    void asksWhetherToGoOn() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String step, long units) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        RankOneImputation imputation = new RankOneImputation(8, 3);
        assertThatThrownBy(() -> imputation.fill(small(), missing(small()), ones(8), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void fillingAllocatesNothing() {
        double[][] columns = random(new Random(3), 26, 12, 0.05);
        boolean[][] holes = missing(columns);
        RankOneImputation imputation = new RankOneImputation(26, 12);
        int[] weights = ones(26);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        imputation.fill(columns, holes, weights, Progress.unwatched());
        threads.getThreadAllocatedBytes(self);
        long before = threads.getThreadAllocatedBytes(self);
        for (int repeat = 0; repeat < 200; repeat++) {
            imputation.fill(columns, holes, weights, Progress.unwatched());
        }
        assertThat(threads.getThreadAllocatedBytes(self) - before).isLessThan(2_000);
    }
}
