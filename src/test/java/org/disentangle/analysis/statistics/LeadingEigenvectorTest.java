package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PC1 against the eigenvectors of Commons Math. */
@Seeded
class LeadingEigenvectorTest {
    private static final double GAP = 1e-9;

    static LongStream seeds() {
        return Seeds.from(1, 200);
    }

    private static double[] near(int b) {
        double[] near = new double[b];
        Arrays.fill(near, 1 / Math.sqrt(b));
        return near;
    }

    private static double[] flat(RealMatrix matrix) {
        return Arrays.stream(matrix.getData()).flatMapToDouble(Arrays::stream).toArray();
    }

    private static void check(RealMatrix matrix, double[] found, double tolerance, String what) {
        double[] expected = new EigenDecomposition(matrix).getEigenvector(0).toArray();
        double product = 0;
        for (int i = 0; i < found.length; i++) {
            product += found[i] * expected[i];
        }
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as(what).isCloseTo(Math.signum(product) * expected[i], within(tolerance));
        }
    }

    /** Correlations of columns with any signs, few or many rows (then of full rank), one or several factors. */
    private static RealMatrix random(Random random) {
        int b = 2 + random.nextInt(11);
        int m = 3 + random.nextInt(30);
        double share = random.nextDouble() * 3;
        double[][] rows = new double[m][b];
        double[] signs = random.doubles(b).map(v -> v < 0.3 ? -1 : 1).toArray();
        for (double[] row : rows) {
            double factor = random.nextGaussian();
            Arrays.setAll(row, j -> signs[j] * share * factor + random.nextGaussian());
        }
        RealMatrix matrix = new PearsonsCorrelation(rows).getCorrelationMatrix();
        for (int i = 0; i < b; i++) {
            matrix.setEntry(i, i, 1);
        }
        return matrix;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isThatOfCommonsMath(long seed) {
        RealMatrix matrix = random(new Random(seed));
        double[] values = new EigenDecomposition(matrix).getRealEigenvalues();
        int b = matrix.getColumnDimension();
        LeadingEigenvector eigenvector = new LeadingEigenvector(b);
        double[] flat = flat(matrix);
        double[] before = flat.clone();
        double[] near = near(b);
        assertThat(eigenvector.find(flat, near, GAP)).as("seed " + seed).isTrue();
        check(matrix, eigenvector.vector(), 1e-13 / Math.min(1, values[0] - values[1]) + 1e-13, "seed " + seed);
        assertThat(flat).isEqualTo(before);
        assertThat(near).isEqualTo(near(b));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-5, 1e-7, 2e-8})
    void tellsNearlyEqualEigenvaluesApart(double gap) {
        // two blocks of two: the eigenvalues are 1.6 + gap, 1.6, 0.4 and 0.4 − gap
        double[][] rows = {{1, 0.6 + gap, 0, 0}, {0.6 + gap, 1, 0, 0}, {0, 0, 1, 0.6}, {0, 0, 0.6, 1}};
        LeadingEigenvector eigenvector = new LeadingEigenvector(4);
        assertThat(eigenvector.find(flat(new Array2DRowRealMatrix(rows)), near(4), GAP))
                .isTrue();
        assertThat(Math.abs(eigenvector.vector()[0])).isCloseTo(Math.sqrt(0.5), within(1e-15 / gap));
        assertThat(eigenvector.vector()[2]).isCloseTo(0, within(1e-15 / gap));
    }

    /** Both eigenvalues are near b/2 and all others are 0: powers settle very slowly there. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-2, 1e-3, 1e-4, 1e-5})
    void twoFactorsOfNearlyTheSameSize(double angle) {
        double[][] columns = {{1, 0}, {Math.sin(angle), Math.cos(angle)}, {1, 0}, {0, 1}};
        double[][] rows = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                rows[i][j] = i == j ? 1 : columns[i][0] * columns[j][0] + columns[i][1] * columns[j][1];
            }
        }
        RealMatrix matrix = new Array2DRowRealMatrix(rows);
        LeadingEigenvector eigenvector = new LeadingEigenvector(4);
        assertThat(eigenvector.find(flat(matrix), near(4), GAP)).isTrue();
        check(matrix, eigenvector.vector(), 1e-15 / angle, "angle " + angle);
    }

    @Test
    void equalLargestEigenvaluesHaveNoVector() {
        double[][] blocks = {{1, 0.6, 0, 0}, {0.6, 1, 0, 0}, {0, 0, 1, 0.6}, {0, 0, 0.6, 1}};
        assertThat(new LeadingEigenvector(4).find(flat(new Array2DRowRealMatrix(blocks)), near(4), GAP))
                .isFalse();
        double[] identity = {1, 0, 0, 0, 1, 0, 0, 0, 1};
        assertThat(new LeadingEigenvector(3).find(identity, near(3), GAP)).isFalse();
        assertThat(new LeadingEigenvector(2).find(new double[] {1, 0, 0, 1}, near(2), GAP))
                .isFalse();
    }

    @Test
    void anEigenvectorOfAnotherEigenvalueIsNotTakenForTheFirst() {
        LeadingEigenvector eigenvector = new LeadingEigenvector(2);
        assertThat(eigenvector.find(new double[] {1, -0.5, -0.5, 1}, near(2), GAP))
                .isTrue();
        assertThat(eigenvector.vector()[0]).isCloseTo(-eigenvector.vector()[1], within(1e-15));
        assertThat(Math.abs(eigenvector.vector()[0])).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(eigenvector.find(new double[] {1, -1, -1, 1}, near(2), GAP)).isTrue();
        assertThat(eigenvector.vector()[0]).isCloseTo(-eigenvector.vector()[1], within(1e-15));
    }

    @Test
    void collinearColumnsGiveOneFactor() {
        double[] ones = new double[25];
        Arrays.fill(ones, 1);
        LeadingEigenvector eigenvector = new LeadingEigenvector(5);
        assertThat(eigenvector.find(ones, near(5), GAP)).isTrue();
        for (double loading : eigenvector.vector()) {
            assertThat(loading).isCloseTo(1 / Math.sqrt(5), within(1e-15));
        }
    }
}
