package org.disentangle.finding;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.wording.Numbers;

/** Formats numbers that may be missing, with the reason in their place. */
public final class Stated {
    private Stated() {}

    /** A correlation with two decimals. */
    public static String correlation(Estimate estimate) {
        return estimate.isPresent() ? EstimateText.correlation(estimate) : missing(estimate.reason());
    }

    /** A correlation with two decimals, and its interval if there is one. */
    public static String correlation(Estimate estimate, Interval interval) {
        return estimate.isPresent() && interval.isPresent()
                ? EstimateText.correlation(estimate) + "  " + EstimateText.interval(interval)
                : correlation(estimate);
    }

    /** A number with three significant digits. */
    public static String number(Estimate estimate) {
        return estimate.isPresent() ? Numbers.measured(estimate.value(), 3) : missing(estimate.reason());
    }

    /** A number with three significant digits, and its interval or the reason why there is none. */
    public static String number(Estimate estimate, Interval interval) {
        if (!estimate.isPresent()) {
            return number(estimate);
        }
        return number(estimate) + "  "
                + (interval.isPresent()
                        ? "[" + Numbers.measured(interval.low().value(), 3) + ", "
                                + Numbers.measured(interval.high().value(), 3) + "]"
                        : "(no interval: " + interval.low().reason() + ")");
    }

    public static String missing(String reason) {
        return EstimateText.NONE + " " + reason;
    }
}
