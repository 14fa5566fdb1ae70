package org.disentangle.analysis.pairs;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/**
 * By how much a change of score exceeds the one that the trend predicts; above 0: better than the trend.
 *
 * @param estimate in the benchmark's unit, of the oriented scores
 * @param interval of the same
 */
public record Excess(Estimate estimate, Interval interval) {
    static Excess missing(String reason) {
        return new Excess(Estimate.missing(reason), Interval.missing(reason));
    }

    /** Whether it is known. */
    public boolean isPresent() {
        return estimate.isPresent();
    }

    /** By the interval. */
    public AgainstTrend verdict() {
        return AgainstTrend.of(interval);
    }
}
