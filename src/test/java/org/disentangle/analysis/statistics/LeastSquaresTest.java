package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.disentangle.analysis.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastSquaresTest {
    private static LeastSquares norris(double factorX, double factorY) {
        List<String[]> lines = Reference.lines("statistics/norris.tsv");
        int n = lines.size() - 1;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = factorY * Double.parseDouble(lines.get(i + 1)[0]);
            x[i] = factorX * Double.parseDouble(lines.get(i + 1)[1]);
        }
        return LeastSquares.fit(x, y, n);
    }

    private static void assertDigits(double actual, double certified, int digits) {
        assertThat(actual).isFinite();
        assertThat(-Math.log10(Math.abs(actual - certified) / Math.abs(certified)))
                .as("%s against the certified %s", actual, certified)
                .isGreaterThan(digits);
    }

    @Test
    void reachesTenCertifiedDigitsOnNorris() {
        LeastSquares fit = norris(1, 1);
        double slopeError = fit.residualDeviation() / Math.sqrt(fit.x().sumSquares());
        double interceptError = fit.residualDeviation()
                * Math.sqrt(1.0 / fit.x().n()
                        + fit.x().mean() * fit.x().mean() / fit.x().sumSquares());
        assertThat(fit.x().n()).isEqualTo(36);
        assertDigits(fit.intercept(), -0.262323073774029, 10);
        assertDigits(fit.slope(), 1.00211681802045, 10);
        assertDigits(interceptError, 0.232818234301152, 10);
        assertDigits(slopeError, 0.429796848199937E-03, 10);
        assertDigits(fit.residualDeviation(), 0.884796396144373, 10);
        assertDigits(fit.r() * fit.r(), 0.999993745883712, 10);
        assertThat(fit.standardSlope())
                .isCloseTo(fit.slope() * Math.sqrt(fit.x().sumSquares() / 36), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0x1p1000, 1", "1, 0x1p1000", "0x1p-1000, 0x1p-1020", "0x1p900, 0x1p900"})
    void numbersWhoseSquaresAreNoDoublesChangeNoDigit(double factorX, double factorY) {
        LeastSquares usual = norris(1, 1);
        LeastSquares scaled = norris(factorX, factorY);
        assertThat(scaled.r()).isCloseTo(usual.r(), within(1e-15));
        assertThat(scaled.standardSlope() / factorY).isCloseTo(usual.standardSlope(), within(1e-11));
        assertThat(scaled.residualDeviation() / factorY).isCloseTo(usual.residualDeviation(), within(1e-12));
        assertThat(scaled.x().mean() / factorX).isCloseTo(usual.x().mean(), within(1e-11));
    }

    @Test
    void meanAndDeviationReachTheCertifiedDigitsOnLew() {
        String[] words = Reference.lines("statistics/lew.txt").get(0)[0].split(" ");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        Standardization lew = Standardization.of(numbers);
        assertThat(lew.count()).isEqualTo(200);
        assertDigits(lew.mean(), -177.435000000000, 14);
        assertDigits(lew.deviation() * Math.sqrt(200.0 / 199), 277.332168044316, 14);
    }

    /**
     * NIST StRD, univariate summary statistics, NumAcc1 to NumAcc4: three numbers, or 1,001 that lie 0.1 above and below the
     * first in turn. The certified means are the first number (NumAcc1: the last), the deviations 1 and 0.1. What the
     * decimals lose as doubles leaves 14, 9 and 8 digits of the latter.
     */
    @ParameterizedTest
    @CsvSource({"1.2, 1.1, 1.3, 14", "1000000.2, 1000000.1, 1000000.3, 9", "10000000.2, 10000000.1, 10000000.3, 8"})
    void meanAndDeviationReachTheCertifiedDigitsFarFromZero(double mean, double below, double above, int digits) {
        double[] numbers = new double[1_001];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i == 0 ? mean : i % 2 == 1 ? below : above;
        }
        Standardization all = Standardization.of(numbers);
        assertDigits(all.mean(), mean, 15);
        assertDigits(all.deviation() * Math.sqrt(1_001 / 1_000.0), 0.1, digits);
        Standardization three = Standardization.of(new double[] {10_000_001, 10_000_003, 10_000_002});
        assertThat(three.mean()).isEqualTo(10_000_002);
        assertDigits(three.deviation() * Math.sqrt(1.5), 1, 15);
        assertThat(three.standardize(new double[] {10_000_002, Double.NaN, 10_000_003}))
                .containsExactly(new double[] {0, Double.NaN, Math.sqrt(1.5)}, within(1e-15));
    }

    @Test
    void onlyTheFirstPointsCountAndTwoHaveNoResiduals() {
        double[] x = {1, 2, 4, 100};
        double[] y = {3, 5, 10, -7};
        LeastSquares two = LeastSquares.fit(x, y, 2);
        assertThat(two.slope()).isEqualTo(2);
        assertThat(two.intercept()).isEqualTo(1);
        assertThat(two.r()).isCloseTo(1, within(1e-15));
        assertThat(two.x().sumSquares()).isEqualTo(0.5);
        assertThat(two.residualDeviation()).isNaN();
        LeastSquares three = LeastSquares.fit(x, y, 3);
        // by hand: S_xx = 14/3, S_xy = 11, S_yy = 26
        assertThat(three.x().n()).isEqualTo(3);
        assertThat(three.x().mean()).isCloseTo(7 / 3.0, within(1e-15));
        assertThat(three.meanY()).isEqualTo(6);
        assertThat(three.x().sumSquares()).isCloseTo(14 / 3.0, within(1e-14));
        assertThat(three.slope()).isCloseTo(33 / 14.0, within(1e-15));
        assertThat(three.intercept()).isCloseTo(0.5, within(1e-14));
        assertThat(three.residualDeviation()).isCloseTo(Math.sqrt(26 - 121 * 3 / 14.0), within(1e-14));
        assertThat(three.standardSlope()).isCloseTo(11 / Math.sqrt(14), within(1e-14));
        assertThat(three.r()).isCloseTo(11 / Math.sqrt(26 * 14 / 3.0), within(1e-15));
    }

    @Test
    void aConstantColumnHasNoCorrelation() {
        assertThat(LeastSquares.fit(new double[] {1, 2, 3}, new double[] {5, 5, 5}, 3)
                        .r())
                .isNaN();
        assertThat(LeastSquares.fit(new double[] {0, 0, 0}, new double[] {5, 6, 7}, 3)
                        .r())
                .isNaN();
    }

    @Test
    void standardisingHugeNumbersDoesNotOverflow() {
        Standardization huge = Standardization.of(new double[] {-1.7e308, 1.7e308, Double.NaN, 0, 0});
        assertThat(huge.mean()).isZero();
        assertThat(huge.deviation()).isCloseTo(1.7e308 * Math.sqrt(0.5), within(1e294));
        assertThat(huge.standardize(1.7e308)).isCloseTo(Math.sqrt(2), within(1e-15));
        Standardization uneven = Standardization.of(new double[] {-1.7e308, 1.7e308, 1.7e308, 1.7e308});
        assertThat(uneven.standardize(-1.7e308)).isCloseTo(-Math.sqrt(3), within(1e-15));
    }

    @Test
    void equalNumbersHaveNoDeviationWhateverTheyAre() {
        assertThat(Standardization.of(new double[] {0.1, 0.1, Double.NaN, 0.1}))
                .isEqualTo(new Standardization(3, 0.1, 0));
        assertThat(Standardization.of(new double[] {Double.NaN})).isEqualTo(new Standardization(0, 0, 0));
    }
}
