package org.disentangle.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for people. Without {@code String.format}, which alone takes a tenth of the time of a small run. */
final class Decimals {
    private Decimals() {}

    /** With so many decimals, rounded half up from zero; zero has no sign. */
    static String fixed(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    /** As short as it is with at most so many significant digits. */
    static String significant(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        return rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * A p-value: three decimals, or one digit and an exponent where those would be zeros; where nothing is left in a double,
     * what it is certainly below.
     */
    static String pValue(double p) {
        if (p >= 0.001) {
            return fixed(p, 3);
        }
        if (p < 1e-300) {
            return "<1e-300";
        }
        BigDecimal rounded = new BigDecimal(p).round(new MathContext(1, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.scaleByPowerOfTen(-exponent).toBigInteger() + "e" + exponent;
    }

    /** A count with commas between thousands. */
    static String grouped(int count) {
        String digits = Integer.toString(count);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
