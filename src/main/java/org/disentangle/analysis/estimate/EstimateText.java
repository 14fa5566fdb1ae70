package org.disentangle.analysis.estimate;

import org.disentangle.wording.Numbers;

/** Formats estimates and intervals for people; a missing one is shown by a placeholder, with its reason beside it. */
public final class EstimateText {
    /** Stands where there is no number. */
    public static final String NONE = "–";

    private EstimateText() {}

    /** A correlation: two decimals. */
    public static String correlation(Estimate estimate) {
        return correlation(estimate, NONE);
    }

    /** A correlation: two decimals. */
    public static String correlation(Estimate estimate, String none) {
        return estimate.isPresent() ? Numbers.fixed(estimate.value(), 2) : none;
    }

    /** An interval of correlations: {@code [0.58, 0.92]}. */
    public static String interval(Interval interval) {
        return interval(interval, NONE);
    }

    /** An interval of correlations: {@code [0.58, 0.92]}. */
    public static String interval(Interval interval, String none) {
        return interval.isPresent()
                ? Numbers.range(interval.low().value(), interval.high().value(), 2)
                : none;
    }

    /** An interval with so many significant digits. */
    public static String interval(Interval interval, int digits) {
        return interval.isPresent()
                ? "[" + Numbers.significant(interval.low().value(), digits) + ", "
                        + Numbers.significant(interval.high().value(), digits) + "]"
                : NONE;
    }

    /** A p-value. */
    public static String pValue(Estimate p) {
        return p.isPresent() ? Numbers.pValue(p.value()) : NONE;
    }
}
