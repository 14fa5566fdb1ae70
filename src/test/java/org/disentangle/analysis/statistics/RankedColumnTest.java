package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Seeded
class RankedColumnTest {
    static LongStream shortColumns() {
        return Seeds.from(1, 12);
    }

    /** Each number in units of 1e-12 of the largest finite magnitude, halves to even. */
    private static double[] rounded(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        double[] rounded = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = Math.rint(values[i] / (1e-12 * largest));
        }
        return rounded;
    }

    /** The definition: twice (smaller + (equal + 1)/2) minus (n + 1), counted one pair after the other. */
    private static int[] byDefinition(double[] numbers, boolean[] included, int n) {
        double[] values = rounded(numbers);
        int[] ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            if (included[i]) {
                int smaller = 0;
                int equal = 0;
                for (int k = 0; k < values.length; k++) {
                    smaller += included[k] && values[k] < values[i] ? 1 : 0;
                    equal += included[k] && values[k] == values[i] ? 1 : 0;
                }
                ranks[i] = 2 * smaller + equal + 1 - (n + 1);
            }
        }
        return ranks;
    }

    private static void check(double[] values, Random random, String seed) {
        boolean[] included = new boolean[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            included[i] = !Double.isNaN(values[i]) && random.nextInt(4) > 0;
            n += included[i] ? 1 : 0;
        }
        int[] expected = byDefinition(values, included, n);
        int[] ranks = new int[values.length];
        long squares = RankedColumn.of(values).ranks(included, n, ranks);
        assertThat(ranks).as(seed).isEqualTo(expected);
        assertThat(squares).as(seed).isEqualTo(RankCorrelation.products(expected, expected));
        checkAll(values, seed);
    }

    /** All numbers, sorted where a longer column was sorted before. */
    private static void checkAll(double[] values, String seed) {
        boolean[] present = new boolean[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            present[i] = !Double.isNaN(values[i]);
            n += present[i] ? 1 : 0;
        }
        SortSpace space = new SortSpace();
        RankedColumn.of(new Random(1).doubles(values.length + 500).toArray(), space);
        int[] expected = byDefinition(values, present, n);
        int[] ranks = new int[values.length];
        long squares = RankedColumn.of(values, space).ranksOfAll(ranks);
        assertThat(ranks).as(seed).isEqualTo(expected);
        assertThat(squares).as(seed).isEqualTo(RankCorrelation.products(expected, expected));
    }

    @ParameterizedTest
    @MethodSource("shortColumns")
    void ranksOfAnyPartFollowTheDefinition(long seed) {
        Random random = new Random(seed);
        int m = 1 + random.nextInt(60);
        double[] values = new double[m];
        for (int i = 0; i < m; i++) {
            double number = random.nextInt(3) == 0 ? random.nextInt(5) - 2 : random.nextGaussian();
            values[i] = random.nextInt(6) == 0 ? Double.NaN : number;
        }
        check(values, random, "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void numbersThatDifferInBitsWhichThePlaceTakesAreToldApart(long seed) {
        Random random = new Random(seed);
        double[] values = new double[9_000];
        for (int i = 0; i < values.length; i++) {
            double base = random.nextInt(3) - 1.0;
            values[i] = base + random.nextInt(300) * 5_000 * Math.ulp(1.0);
        }
        check(values, random, "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void numbersThatDifferOnlyInTheirLastBitsAreTied(long seed) {
        Random random = new Random(seed);
        double[] values = new double[200];
        double[] plain = new double[values.length];
        int noisy = 0;
        for (int i = 0; i < values.length; i++) {
            plain[i] = (1 + random.nextInt(5)) / 10.0;
            values[i] = plain[i] + (random.nextInt(9) - 4) * Math.ulp(plain[i]);
        }
        for (int i = 0; i < values.length; i++) {
            boolean alone = true;
            for (int k = 0; k < values.length; k++) {
                alone &= plain[k] != plain[i] || values[k] == values[i];
            }
            noisy += alone ? 0 : 1;
        }
        int[] expected = new int[values.length];
        int[] ranks = new int[values.length];
        RankedColumn.of(plain).ranksOfAll(expected);
        RankedColumn column = RankedColumn.of(values);
        column.ranksOfAll(ranks);
        assertThat(ranks).as("seed " + seed).isEqualTo(expected);
        assertThat(column.nearTies()).as("seed " + seed).isEqualTo(noisy);
        SortedColumn sorted = SortedColumn.of(values);
        int[] weights = new int[values.length];
        Arrays.fill(weights, 1);
        assertThat(sorted.groups()).as("seed " + seed).isEqualTo(5);
        assertThat(sorted.ranks(weights, values.length, ranks)).isPositive();
        assertThat(ranks).as("seed " + seed).isEqualTo(expected);
        assertThat(RankedColumn.of(plain).nearTies()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void longColumnsOfBothSignsAndAllSizes(long seed) {
        Random random = new Random(seed);
        double[] values = new double[3_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
        }
        check(values, random, "seed " + seed);
    }

    @Test
    void zerosOfBothSignsAreTiedAndInfiniteNumbersHaveTheirPlace() {
        double[] values = {0.0, Double.POSITIVE_INFINITY, -0.0, Double.NEGATIVE_INFINITY, Double.NaN, 5e-324};
        int[] ranks = new int[6];
        RankedColumn.of(values).ranks(new boolean[] {true, true, true, true, false, true}, 5, ranks);
        assertThat(ranks).containsExactly(-1, 4, -1, -4, 0, 2);
    }

    @Test
    void placesComeInTheOrderOfTheirNumbers() {
        int[] places = new int[4];
        int count = RankedColumn.of(new double[] {3, 1, Double.NaN, 2})
                .places(new boolean[] {true, true, false, true}, places);
        assertThat(count).isEqualTo(3);
        assertThat(places).startsWith(1, 3, 0);
    }

    @Test
    void whatTakesNoPartIsZeroWhateverStoodThere() {
        RankedColumn column = RankedColumn.of(new double[] {3, 1, Double.NaN, 2});
        int[] ranks = {7, 7, 7, 7};
        assertThat(column.presentCount()).isEqualTo(3);
        assertThat(column.ranks(new boolean[] {true, false, false, true}, 2, ranks))
                .isEqualTo(2);
        assertThat(ranks).containsExactly(1, 0, 0, -1);
    }

    @Test
    void columnsOfOneNumberOrNone() {
        int[] ranks = {7};
        assertThat(RankedColumn.of(new double[] {5}).ranks(new boolean[] {true}, 1, ranks))
                .isZero();
        assertThat(ranks).containsExactly(0);
        assertThat(RankedColumn.of(new double[0]).presentCount()).isZero();
        assertThat(RankedColumn.of(new double[] {Double.NaN, Double.NaN}).presentCount())
                .isZero();
    }

    @Test
    void theCoefficientIsOneOrMinusOneExactlyWhereRanksAgreeOrAreReversed() {
        assertThat(RankCorrelation.rho(70, 70, 70)).isEqualTo(1);
        assertThat(RankCorrelation.rho(-70, 70, 70)).isEqualTo(-1);
        assertThat(RankCorrelation.rho(35, 70, 70)).isEqualTo(0.5);
        assertThat(RankCorrelation.rho(6, 4, 16)).isEqualTo(0.75);
        assertThat(RankCorrelation.rho(-6, 16, 4)).isEqualTo(-0.75);
        assertThat(RankCorrelation.rho(8, 4, 16)).isEqualTo(1);
        assertThat(RankCorrelation.untiedSquares(3)).isEqualTo(8);
        assertThat(RankCorrelation.untiedSquares(2_000_000)).isEqualTo(2_666_666_666_666_000_000L);
    }
}
