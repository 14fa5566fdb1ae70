package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.coefficient.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FisherIntervalTest {
    private static final double Q95 = 1.959963984540054;

    private static FisherInterval of(String kind, double coefficient, int n) {
        Measure measure = Coefficient.valueOf(kind.toUpperCase(Locale.ROOT)).measure();
        return FisherInterval.of(coefficient, measure.fisherVariance(coefficient, n), Q95);
    }

    /** NumPy 1.24.2: tanh(arctanh(c) ± 1.959963984540054·sqrt(variance)). */
    @ParameterizedTest
    @CsvSource({
        "spearman, 0.0, 26, -0.3873519389039342, 0.3873519389039342",
        "spearman, 0.8, 26, 0.5574141693020819, 0.9167311075820301",
        "spearman, 0.3, 5, -0.8030789022515168, 0.9386127804155407",
        "spearman, 0.55, 12, -0.08242102138107532, 0.8666274321839859",
        "spearman, 0.999, 60, 0.9981125242908935, 0.9994703024787203",
        "pearson, 0.0, 26, -0.3873519389039342, 0.3873519389039342",
        "pearson, 0.8, 26, 0.5979380232011451, 0.9064574868512721",
        "pearson, 0.3, 5, -0.7918543878552387, 0.9348344982851939",
        "pearson, 0.55, 12, -0.034925803234811814, 0.8542584491038452",
        "pearson, 0.999, 60, 0.998319877253968, 0.999404887382827",
        "kendall, 0.0, 26, -0.26941619087693736, 0.26941619087693736",
        "kendall, 0.8, 26, 0.6763621377727577, 0.8797920192127539",
        "kendall, 0.3, 5, -0.7557088949421136, 0.9224435166305307",
        "kendall, 0.55, 12, 0.1589396647237761, 0.7918841169702496",
        "kendall, 0.999, 60, 0.9985864969768892, 0.9992925805874402"
    })
    void agreesWithNumPy(String kind, double coefficient, int n, double low, double high) {
        FisherInterval interval = of(kind, coefficient, n);
        assertThat(interval.low()).isCloseTo(low, within(1e-14));
        assertThat(interval.high()).isCloseTo(high, within(1e-14));
        FisherInterval turned = of(kind, -coefficient, n);
        assertThat(turned.low()).isCloseTo(-high, within(1e-14));
        assertThat(turned.high()).isCloseTo(-low, within(1e-14));
    }

    /** Near ±1 the scale keeps its digits: artanh(1 − ε) = ½·ln((2 − ε)/ε). */
    @Test
    void nearOneNoDigitIsLost() {
        double epsilon = 0x1p-40;
        double z = 0.5 * (Math.log(2 - epsilon) - Math.log(epsilon));
        FisherInterval interval = FisherInterval.of(1 - epsilon, 1, 1);
        assertThat(1 - interval.low()).isCloseTo(2 / (Math.exp(2 * (z - 1)) + 1), within(1e-16));
    }
}
