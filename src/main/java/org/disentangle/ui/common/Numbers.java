package org.disentangle.ui.common;

import java.util.Locale;
import java.util.regex.Pattern;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/** Numbers as people read them: a true minus sign, and never more digits than mean something. */
public final class Numbers {
    /** Stands where there is no number; the reason is told beside it. */
    public static final String NONE = "–";

    private static final Pattern NEGATIVE_ZERO = Pattern.compile("^-(0(\\.0+)?)$");

    private Numbers() {}

    /** A correlation: two decimals. */
    public static String correlation(Estimate estimate) {
        return estimate.isPresent() ? fixed(estimate.value(), 2) : NONE;
    }

    /** So many decimals. */
    public static String fixed(double value, int decimals) {
        return minus(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /** So many significant digits, without trailing zeros; exponents for very large and very small numbers. */
    public static String significant(double value, int digits) {
        double size = Math.abs(value);
        if (size != 0 && (size >= 1e6 || size < 1e-4)) {
            String[] parts =
                    String.format(Locale.ROOT, "%." + (digits - 1) + "e", value).split("e", 2);
            return minus(withoutZeros(parts[0]) + "e" + Integer.parseInt(parts[1]));
        }
        int before = size < 1 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
        return minus(withoutZeros(String.format(Locale.ROOT, "%." + Math.max(0, digits - before) + "f", value)));
    }

    /**
     * So many significant digits of a number below 1 too ({@code 0.00421}, of which {@link #significant} with three digits
     * leaves 0), without trailing zeros.
     */
    public static String measured(double value, int digits) {
        double size = Math.abs(value);
        int zeros = size > 0 && size < 1 ? -(int) Math.floor(Math.log10(size)) : 0;
        return size < 1e-4 ? significant(value, digits) : significant(value, digits + zeros);
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

    /** A p-value: {@code 0.012}, {@code 5e-7}; what it is certainly below where nothing is left in a double. */
    public static String pValue(Estimate p) {
        if (!p.isPresent()) {
            return NONE;
        }
        if (p.value() >= 0.001) {
            return fixed(p.value(), 3);
        }
        if (p.value() < 1e-300) {
            return minus("<1e-300");
        }
        String text = String.format(Locale.ROOT, "%.0e", p.value());
        return minus(text.replace("e-0", "e-").replace("e+00", ""));
    }

    /** An interval of correlations: {@code [0.58, 0.92]}. */
    public static String interval(Interval interval) {
        return interval.isPresent()
                ? "[" + fixed(interval.low().value(), 2) + ", "
                        + fixed(interval.high().value(), 2) + "]"
                : NONE;
    }

    /** An interval with so many significant digits. */
    public static String interval(Interval interval, int digits) {
        return interval.isPresent()
                ? "[" + significant(interval.low().value(), digits) + ", "
                        + significant(interval.high().value(), digits) + "]"
                : NONE;
    }

    /** A fraction in per cent. */
    public static String percent(double fraction, int decimals) {
        return fixed(100 * fraction, decimals) + " %";
    }

    private static String withoutZeros(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String minus(String text) {
        return NEGATIVE_ZERO.matcher(text).replaceFirst("$1").replace('-', '−');
    }
}
