package org.disentangle.analysis.pairs;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/**
 * How much a change in score exceeds the one the trend predicts; above 0: better than the trend.
 *
 * @param estimate the excess of oriented scores, in the benchmark's unit
 * @param interval the interval of the excess
 */
public record Excess(Estimate estimate, Interval interval) {
    static Excess missing(String reason) {
        return new Excess(Estimate.missing(reason), Interval.missing(reason));
    }

    /** Whether it is known. */
    public boolean isPresent() {
        return estimate.isPresent();
    }

    /** The finding from the interval. */
    public AgainstTrend verdict() {
        return AgainstTrend.of(interval);
    }
}
