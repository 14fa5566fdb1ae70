package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A place of weight w is as good as w equal rows: the weighted kernels against Commons Math on the rows written out. */
@Seeded
class WeightedKernelsTest {
    private static final double ULPS = 1e-13;
    private static final int LAST_SHORT = 48;

    static LongStream seeds() {
        return LongStream.concat(Seeds.from(1, LAST_SHORT), Seeds.from(LAST_SHORT + 1, 12));
    }

    /** Two columns, sometimes with ties, and weights from 0 to 3. No −0: Commons Math ranks it below 0. */
    private record Rows(double[] x, double[] y, int[] weights) {
        static Rows of(long seed) {
            Random random = new Random(seed);
            // about the size from which on another way of counting is taken, too
            int m = seed > LAST_SHORT ? 10 + (int) seed : 4 + random.nextInt(40);
            int levels = random.nextBoolean() ? 3 + random.nextInt(4) : 1_000_000;
            double[] x = random.doubles(m)
                    .map(v -> Math.floor(v * levels) - levels / 2.0)
                    .toArray();
            double[] y = IntStream.range(0, m)
                    .mapToDouble(i -> random.nextInt(3) == 0 ? 0 - x[i] : Math.floor(random.nextDouble() * levels))
                    .toArray();
            int[] weights = random.ints(m, 0, 4).toArray();
            weights[0] = 1;
            weights[1] = 1;
            x[1] = x[0] + 1;
            y[1] = y[0] - 1;
            return new Rows(x, y, weights);
        }

        int n() {
            return Arrays.stream(weights).sum();
        }

        double[] expanded(double[] column) {
            return IntStream.range(0, column.length)
                    .flatMap(i -> IntStream.generate(() -> i).limit(weights[i]))
                    .mapToDouble(i -> column[i])
                    .toArray();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spearman(long seed) {
        Rows rows = Rows.of(seed);
        SortedColumn x = SortedColumn.of(rows.x());
        SortedColumn y = SortedColumn.of(rows.y());
        int[] ranks = new int[rows.x().length];
        long squares = x.ranks(rows.weights(), rows.n(), ranks);
        double expected = new SpearmansCorrelation().correlation(rows.expanded(rows.x()), rows.expanded(rows.y()));
        assertThat(y.spearman(rows.weights(), rows.n(), ranks, squares))
                .as("seed " + seed)
                .isCloseTo(expected, within(ULPS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranksAreThoseOfTheRowsWrittenOut(long seed) {
        Rows rows = Rows.of(seed);
        int m = rows.x().length;
        int[] ranks = new int[m];
        long squares = SortedColumn.of(rows.x()).ranks(rows.weights(), rows.n(), ranks);
        double[] expanded = rows.expanded(rows.x());
        long expectedSquares = 0;
        for (int i = 0; i < m; i++) {
            double own = rows.x()[i];
            long below = Arrays.stream(expanded).filter(v -> v < own).count();
            long above = Arrays.stream(expanded).filter(v -> v > own).count();
            if (rows.weights()[i] > 0) {
                assertThat(ranks[i]).as("seed " + seed).isEqualTo((int) (below - above));
            }
            expectedSquares += rows.weights()[i] * (below - above) * (below - above);
        }
        assertThat(squares).as("seed " + seed).isEqualTo(expectedSquares);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pearsonAndMoments(long seed) {
        Rows rows = Rows.of(seed);
        WeightedMoments x = new WeightedMoments();
        WeightedMoments y = new WeightedMoments();
        assertThat(x.take(rows.x(), rows.weights(), rows.n())).isTrue();
        assertThat(y.take(rows.y(), rows.weights(), rows.n())).isTrue();
        double[] expandedX = rows.expanded(rows.x());
        DescriptiveStatistics statistics = new DescriptiveStatistics(expandedX);
        assertThat(x.mean()).isCloseTo(statistics.getMean(), within(1e-9));
        double squares = statistics.getPopulationVariance() * rows.n();
        assertThat(x.squares()).isCloseTo(squares, within(1e-12 * squares));
        double expected = new PearsonsCorrelation().correlation(expandedX, rows.expanded(rows.y()));
        assertThat(x.pearson(rows.x(), rows.y(), y, rows.weights()))
                .as("seed " + seed)
                .isCloseTo(expected, within(ULPS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void kendall(long seed) {
        Rows rows = Rows.of(seed);
        double expected = new KendallsCorrelation().correlation(rows.expanded(rows.x()), rows.expanded(rows.y()));
        WeightedKendall kendall = new WeightedKendall(rows.x().length);
        SortedColumn x = SortedColumn.of(rows.x());
        SortedColumn y = SortedColumn.of(rows.y());
        for (int again = 0; again < 2; again++) {
            kendall.take(x, rows.weights(), rows.n());
            assertThat(kendall.with(y)).as("seed " + seed).isCloseTo(expected, within(ULPS));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sortedAgainIsSortedAnew(long seed) {
        Rows rows = Rows.of(seed);
        SortedColumn again = SortedColumn.of(rows.x()).copy();
        again.sortAgain(rows.y());
        SortedColumn anew = SortedColumn.of(rows.y());
        assertThat(again.groups()).as("seed " + seed).isEqualTo(anew.groups());
        int[] one = new int[rows.x().length];
        int[] other = new int[rows.x().length];
        assertThat(again.ranks(rows.weights(), rows.n(), one)).isEqualTo(anew.ranks(rows.weights(), rows.n(), other));
        assertThat(one).as("seed " + seed).isEqualTo(other);
    }

    @Test
    void aColumnKeepsItsNumbersWhenItsCopyIsSortedAgain() {
        SortedColumn column = SortedColumn.of(new double[] {3, 1, 2});
        column.copy().sortAgain(new double[] {1, 2, 3});
        assertThat(column.numbers()).containsExactly(3, 1, 2);
        assertThat(column.order()).containsExactly(1, 2, 0);
    }

    @Test
    void negativeZeroIsZero() {
        SortedColumn column = SortedColumn.of(new double[] {0.0, -0.0, 1, -0.0});
        assertThat(column.groups()).isEqualTo(2);
        int[] ranks = new int[4];
        column.ranks(new int[] {1, 1, 1, 1}, 4, ranks);
        assertThat(ranks).containsExactly(-1, -1, 3, -1);
        SortedColumn again = column.copy();
        again.sortAgain(new double[] {-0.0, 2, 0.0, -0.0});
        assertThat(again.groups()).isEqualTo(2);
    }

    @Test
    void missingNumbersTakeNoPart() {
        SortedColumn column = SortedColumn.of(new double[] {3, Double.NaN, 1, 3});
        assertThat(column.isComplete()).isFalse();
        assertThat(column.isUntied()).isFalse();
        assertThat(column.order()).containsExactly(2, 0, 3);
        assertThat(column.groups()).isEqualTo(2);
        int[] ranks = {9, 9, 9, 9};
        assertThat(column.ranks(new int[] {1, 5, 2, 1}, 4, ranks)).isEqualTo(2 * 4 + 2 * 4);
        assertThat(ranks).containsExactly(2, 9, -2, 2);
    }

    @Test
    void constantColumnsHaveNoCorrelation() {
        double[] varied = {1, 2, 3, 4};
        double[] constant = {7, 7, 7, 2};
        int[] weights = {1, 1, 2, 0};
        SortedColumn x = SortedColumn.of(varied);
        SortedColumn y = SortedColumn.of(constant);
        int[] ranks = new int[4];
        assertThat(y.spearman(weights, 4, ranks, x.ranks(weights, 4, ranks))).isNaN();
        assertThat(x.spearman(weights, 4, ranks, y.ranks(weights, 4, ranks))).isNaN();
        assertThat(tau(x, y, weights, 4)).isNaN();
        assertThat(tau(y, x, weights, 4)).isNaN();
        assertThat(new WeightedMoments().take(constant, weights, 4)).isFalse();
        assertThat(new WeightedMoments().take(new double[] {0.1, 0.1, 0.1}, new int[] {1, 1, 1}, 3))
                .isFalse();
        int[] one = {0, 3, 0, 0};
        assertThat(x.spearman(one, 3, ranks, x.ranks(one, 3, ranks))).isNaN();
        assertThat(tau(x, x, one, 3)).isNaN();
    }

    @Test
    void perfectCorrelationsAreExactlyOne() {
        double[] x = {0.1, 0.7, 0.3, 11, -4};
        double[] y = Arrays.stream(x).map(v -> -v * v * v).toArray();
        int[] weights = {2, 1, 3, 0, 1};
        SortedColumn a = SortedColumn.of(x);
        SortedColumn b = SortedColumn.of(y);
        int[] ranks = new int[5];
        assertThat(b.spearman(weights, 7, ranks, a.ranks(weights, 7, ranks))).isEqualTo(-1);
        assertThat(tau(a, b, weights, 7)).isEqualTo(-1);
        assertThat(tau(a, a, weights, 7)).isEqualTo(1);
    }

    private static double tau(SortedColumn x, SortedColumn y, int[] weights, int n) {
        WeightedKendall kendall = new WeightedKendall(weights.length);
        kendall.take(x, weights, n);
        return kendall.with(y);
    }
}
