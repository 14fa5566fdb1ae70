package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.disentangle.analysis.Reference;
import org.junit.jupiter.api.Test;

class TrendResidualsTest {
    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double[] times(double factor, double... numbers) {
        return Arrays.stream(numbers).map(number -> factor * number).toArray();
    }

    /** Numbers of about the same size: the tolerance is relative to the largest. */
    private static void assertAll(double[] expected, IntToDoubleFunction actual, String what) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual.applyAsDouble(i)).as(what + " " + i).isCloseTo(expected[i], within(1e-11 * largest));
        }
    }

    @Test
    void agreesWithNumPy() {
        List<String[]> lines = Reference.lines("statistics/trend_residuals.tsv");
        for (String[] line : lines.subList(1, lines.size())) {
            TrendResiduals fit = TrendResiduals.of(numbers(line[0]), numbers(line[1]));
            String what = "x = " + line[0];
            double[] residuals = numbers(line[2]);
            assertAll(residuals, fit::residual, what + " residual");
            assertAll(numbers(line[3]), fit::leverage, what + " leverage");
            double[] studentised = numbers(line[4]);
            for (int i = 0; i < studentised.length; i++) {
                TrendResiduals.Shift shift = fit.shift(i);
                assertClose(shift.size() / shift.error(), studentised[i], 1e-9, what + " studentised " + i);
            }
            int[] members = Arrays.stream(line[5].split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            assertClose(fit.shift(members).size(), Double.parseDouble(line[6]), 1e-9, what + " shift");
            assertClose(fit.shift(members).error(), Double.parseDouble(line[7]), 1e-9, what + " error");
            double squares = Arrays.stream(residuals).map(e -> e * e).sum();
            assertClose(fit.deviation(), Math.sqrt(squares / (fit.n() - 2)), 1e-11, what + " deviation");
            assertThat(fit.isExact()).isFalse();
        }
        assertThat(lines).hasSize(41);
    }

    @Test
    void leveragesSumToTwoAndResidualsToNothing() {
        TrendResiduals fit = TrendResiduals.of(new double[] {1, 2, 4, 8, 16}, new double[] {3, 1, 4, 1, 5});
        assertThat(IntStream.range(0, 5).mapToDouble(fit::leverage).sum()).isCloseTo(2, within(1e-14));
        assertThat(IntStream.range(0, 5).mapToDouble(fit::residual).sum()).isCloseTo(0, within(1e-14));
    }

    @Test
    void aPointThatAloneDecidesTheSlopeHasNoShift() {
        TrendResiduals fit = TrendResiduals.of(new double[] {3, 3, 3, 3, 7}, new double[] {1, 2, 3, 5, 9});
        assertThat(fit.leverage(4)).isCloseTo(1, within(1e-15));
        assertThat(fit.shift(4).size()).isNaN();
        assertThat(fit.shift(4).error()).isNaN();
        assertThat(fit.shift(0).size()).isFinite();
        assertThat(fit.shift(0).error()).isPositive();
    }

    @Test
    void aSetOfAllPointsHasNoShiftAndNeitherHasOneThatXTellsFromTheRest() {
        TrendResiduals fit = TrendResiduals.of(new double[] {1, 1, 1, 4, 4}, new double[] {1, 2, 3, 5, 9});
        assertThat(fit.shift(0, 1, 2, 3, 4).size()).isNaN();
        assertThat(fit.shift(0, 1, 2).size()).isNaN();
        assertThat(fit.shift(3, 4).size()).isNaN();
        assertThat(fit.shift(0, 1).size()).isFinite();
    }

    @Test
    void pointsOnALineAreExactWhateverTheRounding() {
        double[] x = {2023.1, 2023.2, 2023.7, 2024.4, 2025.9};
        double[] y = Arrays.stream(x).map(value -> 0.1 * value + 1000.3).toArray();
        TrendResiduals fit = TrendResiduals.of(x, y);
        assertThat(fit.isExact()).isTrue();
        assertThat(fit.shift(2).error()).isZero();
        y[3] += 1e-7;
        TrendResiduals off = TrendResiduals.of(x, y);
        assertThat(off.isExact()).isFalse();
        assertThat(off.shift(3).size()).isCloseTo(1e-7, within(1e-11));
        assertThat(off.shift(3).error()).as("the others lie on a line").isZero();
        assertThat(off.shift(1).error()).isPositive();
    }

    @Test
    void underFourPointsThereIsAShiftWithoutAnError() {
        TrendResiduals fit = TrendResiduals.of(new double[] {1, 2, 4}, new double[] {1, 3, 2});
        assertThat(fit.shift(1).size()).isCloseTo(3 - (1 + 1.0 / 3), within(1e-14));
        assertThat(fit.shift(1).error()).isNaN();
        assertThat(TrendResiduals.of(new double[] {1, 2, 4, 6}, new double[] {1, 3, 2, 4})
                        .shift(1)
                        .error())
                .isPositive();
    }

    @Test
    void hugeNumbersChangeNoDigit() {
        double[] x = {1, 2, 3, 5, 8, 13};
        double[] y = {-1, 2, 1, 4, 3, 9};
        TrendResiduals usual = TrendResiduals.of(x, y);
        TrendResiduals scaled = TrendResiduals.of(times(0x1p-1000, x), times(0x1p1000, y));
        for (int i = 0; i < 6; i++) {
            assertThat(scaled.residual(i)).isEqualTo(0x1p1000 * usual.residual(i));
            assertThat(scaled.leverage(i)).isEqualTo(usual.leverage(i));
            assertThat(scaled.shift(i).error())
                    .isEqualTo(0x1p1000 * usual.shift(i).error());
        }
        assertThat(scaled.deviation()).isEqualTo(0x1p1000 * usual.deviation());
        assertThat(scaled.isExact()).isFalse();
    }
}
