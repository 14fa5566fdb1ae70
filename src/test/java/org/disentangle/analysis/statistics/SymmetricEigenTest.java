package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.disentangle.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricEigenTest {
    /** A symmetric matrix of numbers between −1 and 1 with a strong common direction. */
    private static double[] random(int n, Random random) {
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double element = i == j ? 1 : 0.6 + 0.4 * (2 * random.nextDouble() - 1);
                matrix[i * n + j] = element;
                matrix[j * n + i] = element;
            }
        }
        return matrix;
    }

    private static void checkDecomposition(double[] matrix, int n, double tolerance, String what) {
        SymmetricEigen eigen = SymmetricEigen.of(matrix, n, Progress.unwatched());
        for (int k = 0; k < n; k++) {
            double[] vector = eigen.vector(k);
            for (int i = 0; i < n; i++) {
                double image = 0;
                for (int j = 0; j < n; j++) {
                    image += matrix[i * n + j] * vector[j];
                }
                assertThat(image).as(what).isCloseTo(eigen.value(k) * vector[i], within(tolerance));
            }
            for (int other = 0; other <= k; other++) {
                double[] second = eigen.vector(other);
                double product = 0;
                for (int i = 0; i < n; i++) {
                    product += vector[i] * second[i];
                }
                assertThat(product).as(what).isCloseTo(other == k ? 1 : 0, within(1e-13));
            }
            if (k > 0) {
                assertThat(eigen.value(k)).as(what).isLessThanOrEqualTo(eigen.value(k - 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 12, 13, 30, 80})
    void agreesWithCommonsMath(int n) {
        for (long seed = 0; seed < 5; seed++) {
            double[] matrix = random(n, new Random(1000 * n + seed));
            double[][] rows = new double[n][];
            for (int i = 0; i < n; i++) {
                rows[i] = Arrays.copyOfRange(matrix, i * n, (i + 1) * n);
            }
            EigenDecomposition oracle = new EigenDecomposition(new Array2DRowRealMatrix(rows));
            double[] expected = oracle.getRealEigenvalues();
            Arrays.sort(expected);
            SymmetricEigen eigen = SymmetricEigen.of(matrix, n, Progress.unwatched());
            for (int k = 0; k < n; k++) {
                assertThat(eigen.value(k)).as("n %d, seed %d", n, seed).isCloseTo(expected[n - 1 - k], within(1e-12));
            }
            double[] first = eigen.vector(0);
            double[] firstExpected = oracle.getEigenvector(0).toArray();
            double product = 0;
            for (int i = 0; i < n; i++) {
                product += first[i] * firstExpected[i];
            }
            assertThat(Math.abs(product)).as("n %d, seed %d", n, seed).isCloseTo(1, within(1e-13));
            checkDecomposition(matrix, n, 1e-12, "n " + n + ", seed " + seed);
        }
    }

    @Test
    void matricesWithEqualOrZeroEigenvalues() {
        int n = 6;
        double[] identity = new double[n * n];
        double[] ones = new double[n * n];
        double[] blocks = new double[n * n];
        for (int i = 0; i < n; i++) {
            identity[i * n + i] = 1;
            for (int j = 0; j < n; j++) {
                ones[i * n + j] = 1;
                blocks[i * n + j] = i == j ? 1 : i / 2 == j / 2 ? 0.5 : 0;
            }
        }
        checkDecomposition(identity, n, 1e-14, "identity");
        checkDecomposition(ones, n, 1e-14, "ones");
        checkDecomposition(blocks, n, 1e-14, "blocks");
        checkDecomposition(new double[n * n], n, 1e-14, "zero");
        assertThat(SymmetricEigen.of(ones, n, Progress.unwatched()).value(0)).isCloseTo(n, within(1e-14));
    }

    /** A count of how often a computation asked whether to go on. */
    private static int questions(double[] matrix, int n) {
        int[] asked = new int[1];
        Progress counting = new Progress() {
            @Override
            public void begin(String step, long units) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                asked[0]++;
                return false;
            }
        };
        SymmetricEigen.of(matrix, n, counting);
        return asked[0];
    }

    /** Once a column on the way to three diagonals, once a column on the way back, and once a step between. */
    @Test
    void everyStageCanBeCancelled() {
        int n = 10;
        double[] identity = new double[n * n];
        for (int i = 0; i < n; i++) {
            identity[i * n + i] = 1;
        }
        assertThat(questions(identity, n)).isEqualTo(2 * (n - 2));
        assertThat(questions(random(n, new Random(3)), n)).isGreaterThan(2 * (n - 2));
    }
}
