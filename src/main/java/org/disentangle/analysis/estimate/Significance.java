package org.disentangle.analysis.estimate;

import org.disentangle.analysis.statistics.TailProbability;

/**
 * How surprising the observed correlation would be if the true one were 0, assuming independent models.
 *
 * @param p the two-sided p-value; never 0: {@link TailProbability#SMALLEST} stands for anything smaller
 * @param log10P its common logarithm, known even if p is smaller than any double; missing if p is, or if the models lie
 *     exactly on a line
 * @param method how p was computed
 * @param q Benjamini and Hochberg's p, adjusted over the primary safety benchmarks of the group that have a p; missing
 *     for all others; never 0 either
 * @param log10Q the common logarithm of q
 */
public record Significance(Estimate p, Estimate log10P, PMethod method, Estimate q, Estimate log10Q) {
    private static final String NOT_YET = "it has not been adjusted yet";

    public static Significance missing(String reason) {
        Estimate none = Estimate.missing(reason);
        return new Significance(none, none, PMethod.NONE, none, none);
    }

    public static Significance of(TailProbability p, PMethod method) {
        return new Significance(
                Estimate.of(p.value()), log10(p.log10()), method, Estimate.missing(NOT_YET), Estimate.missing(NOT_YET));
    }

    /** A logarithm as an estimate; missing if it is infinite. */
    public static Estimate log10(double logarithm) {
        return Double.isFinite(logarithm)
                ? Estimate.of(logarithm)
                : Estimate.missing("the models lie on a line, so p is smaller than any number");
    }

    public Significance withQ(Estimate newQ, Estimate newLog10Q) {
        return new Significance(p, log10P, method, newQ, newLog10Q);
    }
}
