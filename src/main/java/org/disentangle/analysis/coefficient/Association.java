package org.disentangle.analysis.coefficient;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.estimate.Significance;
import org.disentangle.analysis.statistics.TailProbability;

/**
 * A correlation with its test and interval.
 *
 * @param rho the coefficient
 * @param significance its p-value, not yet adjusted
 * @param interval its interval on Fisher's scale
 */
public record Association(Estimate rho, Significance significance, Interval interval) {
    public static Association missing(String reason) {
        return new Association(Estimate.missing(reason), Significance.missing(reason), Interval.missing(reason));
    }

    static Association of(double coefficient, TailProbability p, PMethod method, Interval interval) {
        return new Association(Estimate.of(coefficient), Significance.of(p, method), interval);
    }
}
