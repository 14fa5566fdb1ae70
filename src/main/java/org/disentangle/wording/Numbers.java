package org.disentangle.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Formats numbers for users: with a true minus sign, and no more digits than are meaningful. */
public final class Numbers {
    private static final String MINUS = "−";
    /** Numbers from here on, and those below the next constant, get an exponent. */
    private static final double LARGE = 1e6;

    private static final double SMALL = 1e-4;
    /** The smallest p-value that a double can tell from 0 reliably. */
    private static final double LEAST_P = 1e-300;

    private Numbers() {}

    /** A number with fixed decimals, rounded half up; what rounds to zero has no sign. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        BigDecimal rounded = size(value).setScale(decimals, RoundingMode.HALF_UP);
        return signed(value, rounded, rounded.toPlainString());
    }

    /**
     * A number with significant digits, without trailing zeros, but with no more decimals than a number with one digit
     * before the point: {@code 3.142}, {@code 12346}; exponents for very large and very small numbers: {@code 1.5e7}.
     */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        double size = Math.abs(value);
        if (size != 0 && (size >= LARGE || size < SMALL)) {
            return signed(value, size(value), withExponent(size(value), digits));
        }
        int before = size < 1 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
        BigDecimal rounded = size(value).setScale(Math.max(0, digits - before), RoundingMode.HALF_UP);
        return signed(value, rounded, withoutZeros(rounded));
    }

    /**
     * A number with significant digits even below 1 ({@code 0.00421}, which {@link #significant} with three digits cuts
     * to 0.004), without trailing zeros.
     */
    public static String measured(double value, int digits) {
        double size = Math.abs(value);
        int zeros = size > 0 && size < 1 ? -(int) Math.floor(Math.log10(size)) : 0;
        return size < SMALL ? significant(value, digits) : significant(value, digits + zeros);
    }

    /** The shortest text that reads back as the number: "0", "0.5", "−3". */
    public static String plain(double value) {
        String text = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) Math.abs(value))
                : Double.toString(Math.abs(value));
        return value < 0 ? MINUS + text : text;
    }

    /** A number that may be large: {@code 70B}, {@code 1.5T}; beyond that an exponent ({@code 8.1e23}). */
    public static String compact(double value) {
        double size = Math.abs(value);
        for (int power = 4; power >= 1; power--) {
            double factor = Math.pow(1000, power);
            if (size >= factor && size < factor * 1000) {
                return significant(value / factor, 4) + "KMBT".charAt(power - 1);
            }
        }
        return significant(value, 4);
    }

    /**
     * A p-value: three decimals, or one digit and an exponent where those would be zeros ({@code 5e−7}); if a double
     * cannot hold it, a bound that it is certainly below.
     */
    public static String pValue(double p) {
        if (p >= 0.001) {
            return fixed(p, 3);
        }
        return p < LEAST_P ? "<1e" + MINUS + "300" : withExponent(size(p), 1);
    }

    /** A range with fixed decimals: {@code [0.58, 0.92]}. */
    public static String range(double low, double high, int decimals) {
        return "[" + fixed(low, decimals) + ", " + fixed(high, decimals) + "]";
    }

    /** A fraction in percent. */
    public static String percent(double fraction, int decimals) {
        return fixed(100 * fraction, decimals) + " %";
    }

    /** A whole number in groups of three digits: {@code 12,345}. */
    public static String count(long count) {
        String digits = Long.toString(Math.abs(count));
        StringBuilder grouped = new StringBuilder(count < 0 ? MINUS : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** Replaces minus signs by hyphens, for a terminal. */
    public static String withHyphens(String text) {
        return text.replace(MINUS, "-");
    }

    private static BigDecimal size(double value) {
        return BigDecimal.valueOf(Math.abs(value));
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "NaN" : value < 0 ? MINUS + "∞" : "∞";
    }

    private static String signed(double value, BigDecimal rounded, String size) {
        return value < 0 && rounded.signum() != 0 ? MINUS + size : size;
    }

    private static String withExponent(BigDecimal size, int digits) {
        BigDecimal rounded = size.round(new MathContext(digits, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return withoutZeros(rounded.scaleByPowerOfTen(-exponent)) + "e" + (exponent < 0 ? MINUS : "")
                + Math.abs(exponent);
    }

    private static String withoutZeros(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
