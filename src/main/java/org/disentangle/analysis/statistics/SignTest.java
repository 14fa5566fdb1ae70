package org.disentangle.analysis.statistics;

import org.apache.commons.math3.special.Beta;

/**
 * The sign test: if differences above and below 0 are equally likely, how probable is a split at least this uneven?
 * Source: W. J. Dixon and A. M. Mood (1946), The statistical sign test, doi:10.1080/01621459.1946.10501898.
 */
public final class SignTest {
    private SignTest() {}

    /**
     * Two-sided p: min(1, 2·P(B ≤ min(above, below))) with B binomial of n = above + below and 1/2; P(B ≤ k) =
     * I_{1/2}(n − k, k + 1).
     *
     * @param above how many differences lie above 0
     * @param below how many lie below; those at 0 count on neither side
     * @return 1 where both are 0; never 0, but {@link TailProbability#SMALLEST} for what is smaller
     */
    public static double twoSided(int above, int below) {
        int n = above + below;
        int k = Math.min(above, below);
        if (above == below) {
            return 1;
        }
        return Math.min(1, Math.max(TailProbability.SMALLEST, 2 * Beta.regularizedBeta(0.5, n - k, k + 1.0, 1e-16)));
    }
}
