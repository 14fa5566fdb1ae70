package org.disentangle.importing.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Seeded
class DecimalNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "-3, -3",
        "+3, 3",
        "0.3785, 0.3785",
        ".5, 0.5",
        "5., 5",
        "1e3, 1000",
        "1E+3, 1000",
        "2.5e-3, 0.0025",
        "-1.5e2, -150",
        "007, 7",
        "16.638660499788514, 16.638660499788514",
        "9007199254740993, 9007199254740992",
        "123456789012345678901234567890, 1.2345678901234568E29",
        "4.9e-324, 4.9E-324",
        "1e308, 1e308",
    })
    void readsPlainDecimalNumbers(String cell, double expected) {
        assertThat(DecimalNumbers.parse(cell)).isEqualTo(expected);
        assertThat(DecimalNumbers.parse(" \t" + cell + "\u00a0 ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "-",
                "+",
                "e5",
                "1e",
                "1e+",
                "1d",
                "1f",
                "1D",
                "0x1p3",
                "0x10",
                "NaN",
                "1_000",
                "1,5",
                "1,000",
                "1 000",
                "12%",
                "45.3±0.2",
                "45.3 (0.4)",
                "<0.1",
                "~0.5",
                "−5",
                "１２",
                "1.2.3",
                "--1",
                "+-1",
                "1e5.5",
                "2024-04",
                "Infinit",
                "in",
                "7B",
                "true"
            })
    void readsNothingElse(String cell) {
        assertThat(DecimalNumbers.parse(cell)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"1e400, 1", "-1e400, -1", "inf, 1", "-Inf, -1", "+Infinity, 1", "INFINITY, 1", "1e99999999999, 1"})
    void isInfiniteWhereNoDoubleIsGreatEnough(String cell, double sign) {
        assertThat(DecimalNumbers.parse(cell)).isEqualTo(sign * Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-400", "-1e-400", "2.5E-1000", " 1e-99999999999 ", "0.0001e-330"})
    void isNoNumberWhereOnlyZeroWouldBeLeftOfOne(String cell) {
        assertThat(DecimalNumbers.parse(cell)).isNaN();
        assertThat(DecimalNumbers.isTooSmall(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0e-400", "1e-320", "x", "", "1e400", "1e-400x", "-"})
    void isNotTooSmall(String cell) {
        assertThat(DecimalNumbers.isTooSmall(cell)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.0", "-0e5", "-0e400", "0e-400", "-0.00000000000000000000000000"})
    void readsMinusZeroAsZero(String cell) {
        assertThat(Double.doubleToRawLongBits(DecimalNumbers.parse(cell))).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void roundsAsTheJavaLibraryDoes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < Seeds.share(20_000); i++) {
            double number =
                    switch (random.nextInt(4)) {
                        case 0 -> Double.longBitsToDouble(random.nextLong());
                        case 1 -> random.nextDouble();
                        case 2 -> random.nextInt(-100_000, 100_000) / 1000.0;
                        default -> random.nextDouble() * Math.pow(10, random.nextInt(-30, 30));
                    };
            if (!Double.isFinite(number)) {
                continue;
            }
            for (String written : new String[] {
                Double.toString(number),
                new BigDecimal(number).toPlainString(),
                String.valueOf((float) number),
                random.nextLong(1_000_000_000_000_000_000L) + "e" + random.nextInt(-30, 30)
            }) {
                if (written.equals("Infinity") || written.equals("-Infinity")) {
                    continue;
                }
                assertThat(DecimalNumbers.parse(written))
                        .as("seed %d, %s", seed, written)
                        .isEqualTo(Double.parseDouble(written) + 0.0);
            }
        }
    }

    /** Between 2⁵³ and 2⁵⁴ every odd integer lies in the middle between two doubles. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void roundsTheMiddleToEvenAndWhatIsBesideItToTheNearer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            long middle = random.nextLong(1L << 53, 1L << 54) | 1;
            for (String written : new String[] {middle + ".0", middle + ".1", (middle - 1) + ".9", middle / 2 + ".5"}) {
                assertThat(DecimalNumbers.parse(written))
                        .as("seed %d, %s", seed, written)
                        .isEqualTo(Double.parseDouble(written));
            }
        }
    }

    @Test
    void readsAWindowOfALongerText() {
        CharSequence window = new StringBuilder("0.25,0.5,x").subSequence(5, 8);
        assertThat(DecimalNumbers.parse(window)).isEqualTo(0.5);
    }

    @Test
    void readsAPartAndNothingBehindIt() {
        char[] text = "0.25,1.57,2e9,-infx,+".toCharArray();
        assertThat(DecimalNumbers.parse(text, 0, 4)).isEqualTo(0.25);
        assertThat(DecimalNumbers.parse(text, 5, 8)).isEqualTo(1.5);
        assertThat(DecimalNumbers.parse(text, 10, 11)).isEqualTo(2);
        assertThat(DecimalNumbers.parse(text, 14, 18)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(DecimalNumbers.parse(text, 14, 19)).isNaN();
        assertThat(DecimalNumbers.parse(text, 20, 21)).isNaN();
        assertThat(DecimalNumbers.parse(text, 4, 4)).isNaN();
    }
}
