package org.disentangle.analysis.statistics;

import org.apache.commons.math3.special.Beta;

/**
 * The sign test: if differences above and below 0 are equally likely, how likely is a split at least this uneven?
 * Source: W. J. Dixon and A. M. Mood (1946), The statistical sign test, doi:10.1080/01621459.1946.10501898.
 */
public final class SignTest {
    private SignTest() {}

    /**
     * Two-sided p: min(1, 2·P(B ≤ min(above, below))) with B binomial of n = above + below and 1/2; P(B ≤ k) =
     * I_{1/2}(n − k, k + 1).
     *
     * @param above the number of differences above 0
     * @param below the number below 0; those at 0 count on neither side
     * @return p; 1 if both are 0; never 0, but {@link TailProbability#SMALLEST} for anything smaller
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
