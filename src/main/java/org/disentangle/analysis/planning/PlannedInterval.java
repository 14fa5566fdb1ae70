package org.disentangle.analysis.planning;

import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.Verdict;

/**
 * The interval that the present correlation would have with another number of models, and its chance to decide.
 *
 * @param models the number n of models
 * @param interval on Fisher's scale, at the confidence of the plan
 * @param verdict its verdict
 * @param deciding the share of samples of n models that settle what the level of the correlation suggests, if it is the
 *     true one; includes the design effect of families
 */
public record PlannedInterval(int models, Interval interval, Verdict verdict, double deciding) {
    /** The distance between its ends. */
    public double width() {
        return interval.high().value() - interval.low().value();
    }
}
