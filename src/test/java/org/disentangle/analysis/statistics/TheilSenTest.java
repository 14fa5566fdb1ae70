package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.disentangle.analysis.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheilSenTest {
    private static final double Z95 = StandardNormal.quantile(0.95);

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double[] times(double factor, double... numbers) {
        return Arrays.stream(numbers).map(number -> factor * number).toArray();
    }

    private static void assertSame(double actual, String expected, String what) {
        if (expected.isEmpty()) {
            assertThat(actual).as(what).isNaN();
        } else {
            assertClose(actual, Double.parseDouble(expected), 1e-12, what);
        }
    }

    @Test
    void agreesWithSciPyWithAndWithoutTies() {
        List<String[]> lines = Reference.lines("statistics/theil_sen.tsv");
        for (String[] line : lines.subList(1, lines.size())) {
            double quantile = StandardNormal.quantile(Double.parseDouble(line[0]));
            TheilSen fit = TheilSen.fit(numbers(line[1]), numbers(line[2]), quantile);
            String what = "x = " + line[1] + ", y = " + line[2];
            assertSame(fit.slope(), line[3], what);
            assertSame(fit.intercept(), line[4], what);
            assertSame(fit.low(), line[5], what);
            assertSame(fit.high(), line[6], what);
            assertThat(fit.sampled()).isFalse();
        }
        assertThat(lines).hasSize(86);
    }

    @Test
    void pairsTiedInXAreLeftOutAndEqualXGiveNothing() {
        TheilSen fit = TheilSen.fit(new double[] {0, 0, -0.0, 1}, new double[] {1, 2, 9, 4}, Z95);
        assertThat(fit.slope()).isEqualTo(2);
        assertThat(fit.intercept()).isEqualTo(3);
        TheilSen none = TheilSen.fit(new double[] {5, 5, 5}, new double[] {1, 2, 3}, Z95);
        assertThat(none.slope()).isNaN();
        assertThat(none.low()).isNaN();
        assertThat(none.high()).isNaN();
        assertThat(none.intercept()).isNaN();
        assertThat(none.reachesAll()).isFalse();
        assertThat(none.n()).isEqualTo(3);
    }

    @Test
    void theIntervalOfFewPointsIsCutAtTheSlopesThereAreAndSaysSo() {
        double[] x = {1, 2, 3, 4};
        double[] y = {1, 3, 4, 9};
        TheilSen four = TheilSen.fit(x, y, Z95);
        assertThat(four.low()).isEqualTo(1);
        assertThat(four.high()).isEqualTo(5);
        assertThat(four.reachesAll()).isTrue();
        assertThat(TheilSen.fit(x, y, StandardNormal.quantile(0.5)).reachesAll())
                .isFalse();
        double[] five = {1, 2, 3, 4, 5};
        assertThat(TheilSen.fit(five, new double[] {2, 1, 5, 3, 8}, Z95).reachesAll())
                .isFalse();
    }

    @Test
    void withoutTiesTheOrderStatisticsAreSens() {
        Random random = new Random(5);
        double[] x = random.doubles(60).toArray();
        double[] y = random.doubles(60).toArray();
        double[] slopes = IntStream.range(0, 60)
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> (y[i] - y[j]) / (x[i] - x[j])))
                .mapToDouble(slope -> slope)
                .sorted()
                .toArray();
        double half = Z95 * Math.sqrt(60 * 59 * 125 / 18.0);
        TheilSen fit = TheilSen.fit(x, y, Z95);
        assertThat(fit.slope()).isEqualTo((slopes[884] + slopes[885]) / 2);
        assertThat(fit.low()).isEqualTo(slopes[(int) Math.rint((1770 - half) / 2) - 1]);
        assertThat(fit.high()).isEqualTo(slopes[(int) Math.rint((1770 + half) / 2)]);
    }

    @Test
    void hugeAndTinyNumbersChangeNoDigit() {
        double[] x = {1, 2, 3, 5, 8, 13};
        double[] y = {-1, 2, 1, 4, 3, 9};
        TheilSen usual = TheilSen.fit(x, y, Z95);
        TheilSen scaled = TheilSen.fit(times(0x1p1000, x), times(0x1p1018, y), Z95);
        assertThat(scaled.slope()).isEqualTo(usual.slope() * 0x1p18);
        assertThat(scaled.low()).isEqualTo(usual.low() * 0x1p18);
        assertThat(scaled.high()).isEqualTo(usual.high() * 0x1p18);
        assertThat(scaled.intercept()).isEqualTo(usual.intercept() * 0x1p1018);
        assertThat(TheilSen.fit(times(0x1p-1000, x), y, Z95).slope()).isEqualTo(usual.slope() * 0x1p1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1000})
    void aboveTheLimitPairsAreDrawnTheSameOnesInAnyOrder(int levels) {
        int n = TheilSen.MOST_EXACT + 1;
        Random random = new Random(8);
        double[] x = random.doubles(n).map(number -> Math.rint(levels * number)).toArray();
        double[] y = IntStream.range(0, n)
                .mapToDouble(i -> 0.3 * x[i] + 0.2 * levels * random.nextGaussian())
                .toArray();
        TheilSen drawn = TheilSen.fit(x, y, Z95);
        assertThat(drawn.sampled()).isTrue();
        TheilSen all = TheilSen.fit(Arrays.copyOf(x, n - 1), Arrays.copyOf(y, n - 1), Z95);
        assertThat(all.sampled()).isFalse();
        double width = all.high() - all.low();
        assertThat(drawn.slope()).isCloseTo(all.slope(), within(0.1 * width));
        assertThat(drawn.low()).isCloseTo(all.low(), within(0.1 * width));
        assertThat(drawn.high()).isCloseTo(all.high(), within(0.1 * width));
        double medianX = Arrays.stream(x).sorted().skip(n / 2).findFirst().orElseThrow();
        double medianY = Arrays.stream(y).sorted().skip(n / 2).findFirst().orElseThrow();
        assertThat(drawn.intercept()).isCloseTo(medianY - drawn.slope() * medianX, within(1e-12));
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, random);
        TheilSen shuffled = TheilSen.fit(
                order.stream().mapToDouble(i -> x[i]).toArray(),
                order.stream().mapToDouble(i -> y[i]).toArray(),
                Z95);
        assertThat(shuffled).isEqualTo(drawn);
    }
}
