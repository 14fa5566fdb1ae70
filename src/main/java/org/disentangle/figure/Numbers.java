package org.disentangle.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/** Numbers as figures and captions write them, with a true minus sign. */
public final class Numbers {
    private Numbers() {}

    /** A correlation with two decimals: "0.81", "−0.03"; "—" when there is none. */
    public static String correlation(Estimate estimate) {
        return estimate.isPresent() ? fixed(estimate.value(), 2) : "—";
    }

    /** "[0.58, 0.92]"; nothing when there is none. */
    public static String interval(Interval interval) {
        return interval.low().isPresent() && interval.high().isPresent()
                ? "[" + fixed(interval.low().value(), 2) + ", "
                        + fixed(interval.high().value(), 2) + "]"
                : "";
    }

    /** With so many decimals; what rounds to zero has no sign. */
    public static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
        boolean zero = text.chars().allMatch(c -> c == '0' || c == '.');
        return value < 0 && !zero ? "−" + text : text;
    }

    /** With so many significant digits at most, without zeros at the end: "0.6812", "−3.2", "1.2E+22". */
    public static String significant(double value, int digits) {
        String text = new BigDecimal(Math.abs(value))
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toString();
        return value < 0 ? "−" + text : text;
    }

    /** A count in groups of three digits: "12,345". */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** As short as it reads back: "0", "0.5", "−3". */
    static String plain(double value) {
        String text = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) Math.abs(value))
                : Double.toString(Math.abs(value));
        return value < 0 ? "−" + text : text;
    }
}
