package org.disentangle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0.285, 2, 0.29",
        "-0.285, 2, −0.29",
        "-0.004, 2, 0.00",
        "0, 1, 0.0",
        "1234567.5, 0, 1234568",
        "1e22, 1, 10000000000000000000000.0",
        "NaN, 2, NaN",
        "-Infinity, 2, −∞"
    })
    void haveSoManyDecimals(double value, int decimals, String text) {
        assertThat(Numbers.fixed(value, decimals)).isEqualTo(text);
    }

    @Test
    void areRoundedAsTheJdkFormatsThem() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            double value = Math.round(random.nextDouble() * 1e5) / Math.pow(10, random.nextInt(6));
            int decimals = random.nextInt(4);
            assertThat(Numbers.fixed(value, decimals))
                    .as("%s with %d decimals", value, decimals)
                    .isEqualTo(String.format(Locale.ROOT, "%." + decimals + "f", value));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3.14159, 4, 3.142",
        "0.6812345, 4, 0.681",
        "12345.67, 4, 12346",
        "9.9996, 4, 10",
        "0, 4, 0",
        "-0.00001, 3, −1e−5",
        "1.5e7, 4, 1.5e7",
        "8.14e23, 2, 8.1e23",
        "123456, 2, 123456"
    })
    void haveSoManySignificantDigits(double value, int digits, String text) {
        assertThat(Numbers.significant(value, digits)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.00421, 3, 0.00421", "0.6812345, 4, 0.6812", "-3.2, 4, −3.2", "0.00001234, 2, 1.2e−5", "0, 3, 0"})
    void keepTheDigitsOfSmallMeasurements(double value, int digits, String text) {
        assertThat(Numbers.measured(value, digits)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 0.5", "-3, −3", "1e20, 1.0E20", "0.1, 0.1"})
    void areAsShortAsTheyReadBack(double value, String text) {
        assertThat(Numbers.plain(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"7e10, 70B", "1.5e12, 1.5T", "8.1e23, 8.1e23", "950, 950", "1500, 1.5K", "-2e6, −2M"})
    void areCompactWhereTheyMayBeLarge(double value, String text) {
        assertThat(Numbers.compact(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0123, 0.012",
        "0.001, 0.001",
        "0.0009, 9e−4",
        "4.6e-7, 5e−7",
        "9.6e-8, 1e−7",
        "0, <1e−300",
        "1, 1.000"
    })
    void sayHowSmallAProbabilityIs(double p, String text) {
        assertThat(Numbers.pValue(p)).isEqualTo(text);
        assertThat(Numbers.withHyphens(text)).isEqualTo(text.replace('−', '-'));
    }

    @Test
    void haveCommasBetweenThousands() {
        assertThat(Numbers.count(0)).isEqualTo("0");
        assertThat(Numbers.count(999)).isEqualTo("999");
        assertThat(Numbers.count(12345)).isEqualTo("12,345");
        assertThat(Numbers.count(-1234567)).isEqualTo("−1,234,567");
    }

    @Test
    void sayRangesAndShares() {
        assertThat(Numbers.range(-0.051, 0.912, 2)).isEqualTo("[−0.05, 0.91]");
        assertThat(Numbers.percent(0.7081, 1)).isEqualTo("70.8 %");
    }
}
