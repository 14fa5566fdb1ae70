package org.disentangle.analysis.planning;

import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.Verdict;

/**
 * The interval that the present correlation would have among another number of models, and how sure it is to decide.
 *
 * @param models their number n
 * @param interval on Fisher's scale, at the confidence of the plan
 * @param verdict what it rules out
 * @param deciding the part of samples of n models that settle what the level of the correlation points to, if it is the true
 *     one; the design effect of families is in it
 */
public record PlannedInterval(int models, Interval interval, Verdict verdict, double deciding) {
    /** The distance of its ends. */
    public double width() {
        return interval.high().value() - interval.low().value();
    }
}
