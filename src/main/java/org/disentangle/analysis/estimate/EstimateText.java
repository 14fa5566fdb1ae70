package org.disentangle.analysis.estimate;

import org.disentangle.wording.Numbers;

/** Formats estimates and intervals for users; a missing one is shown as a placeholder. */
public final class EstimateText {
    /** The placeholder for a missing number. */
    public static final String NONE = "–";

    private EstimateText() {}

    /** A correlation with two decimals. */
    public static String correlation(Estimate estimate) {
        return correlation(estimate, NONE);
    }

    /** A correlation with two decimals. */
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

    /** An interval with significant digits. */
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
