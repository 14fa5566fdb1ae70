package org.disentangle.analysis.planning;

import org.disentangle.analysis.Interval;
import org.disentangle.analysis.Verdict;

/**
 * The interval that the present correlation would have among another number of models.
 *
 * @param models their number n
 * @param interval on Fisher's scale, at the confidence of the plan
 * @param verdict what it rules out
 */
public record PlannedInterval(int models, Interval interval, Verdict verdict) {
    /** The distance of its ends. */
    public double width() {
        return interval.high().value() - interval.low().value();
    }
}
