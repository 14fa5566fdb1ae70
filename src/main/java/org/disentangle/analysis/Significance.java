package org.disentangle.analysis;

/**
 * How surprising a correlation would be if there were none. It takes models for independent.
 *
 * @param p two-sided
 * @param method how p was computed
 * @param q Benjamini and Hochberg's p adjusted over the primary safety benchmarks of the group that have a p; missing for
 *     all others
 */
public record Significance(Estimate p, PMethod method, Estimate q) {
    static Significance missing(String reason) {
        return new Significance(Estimate.missing(reason), PMethod.NONE, Estimate.missing(reason));
    }

    Significance withQ(Estimate newQ) {
        return new Significance(p, method, newQ);
    }
}
