package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    /** The left column is what the language specification of Java 19 and later prescribes. */
    @ParameterizedTest
    @CsvSource({
        "2.0E23, 2.0E23",
        "0.1, 0.1",
        "2.0E-3, 0.002",
        "1.0E-4, 1.0E-4",
        "4.9E-324, 4.9E-324",
        "1.7976931348623157E308, 1.7976931348623157E308",
        "-0.0, -0.0",
        "1.0, 1.0"
    })
    void writesTheShortestText(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsBackExactlyAndHasNoDigitTooMany(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            double value = i % 2 == 0 ? random.nextGaussian() : Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value) && value != 0) {
                String text = NumberText.of(value);
                assertThat(Double.parseDouble(text))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(value);
                assertThat(shorter(value, text)).as("seed %d: %s", seed, text).isNotEqualTo(value);
            }
        }
    }

    /** The nearest number with one digit fewer than the text has. */
    private static double shorter(double value, String text) {
        int digits = new BigDecimal(text).stripTrailingZeros().precision();
        if (digits <= 2) {
            return Double.NaN;
        }
        return new BigDecimal(value)
                .round(new MathContext(digits - 1, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
