package org.disentangle.analysis.statistics;

/**
 * The exact distribution of the number D of discordant pairs of n untied pairs if x and y are independent.
 *
 * <p>D is the number of inversions of a random permutation. With n elements, the last can add 0 … n − 1 of them with
 * equal probability: P_n(d) = (P_{n−1}(d) + … + P_{n−1}(d − n + 1))/n. Source: M. G. Kendall (1938), A new measure of
 * rank correlation, doi:10.1093/biomet/30.1-2.81.
 */
public final class KendallNull {
    /** The largest n offered; the work grows with n³. */
    public static final int LARGEST = 200;

    private final int n;
    private final double[] cumulative;

    private KendallNull(int n, double[] cumulative) {
        this.n = n;
        this.cumulative = cumulative;
    }

    /**
     * Computes the distribution.
     *
     * @param n from 2 to {@link #LARGEST}
     */
    public static KendallNull of(int n) {
        int half = n * (n - 1) / 4;
        double[] chance = new double[half + 1];
        double[] next = new double[half + 1];
        chance[0] = 1;
        for (int size = 2; size <= n; size++) {
            int reach = Math.min(half, size * (size - 1) / 2);
            double window = 0;
            for (int d = 0; d <= reach; d++) {
                window += chance[d];
                if (d >= size) {
                    window -= chance[d - size];
                }
                next[d] = window / size;
            }
            double[] swap = chance;
            chance = next;
            next = swap;
        }
        for (int d = 1; d <= half; d++) {
            chance[d] += chance[d - 1];
        }
        return new KendallNull(n, chance);
    }

    /** P(|τ| ≥ |observed τ|) for d discordant pairs: 2·P(D ≤ min(d, n(n − 1)/2 − d)), at most 1. */
    public double twoSided(long discordant) {
        return Math.min(1, 2 * cumulative[fewest(discordant)]);
    }

    /** The same, even if it is smaller than any double. */
    public TailProbability tail(long discordant) {
        double p = twoSided(discordant);
        return p >= TailProbability.SMALL
                ? TailProbability.of(p)
                : TailProbability.ofLogarithm(Math.log(2 * permutations(fewest(discordant))) - logFactorial());
    }

    private int fewest(long discordant) {
        return (int) Math.min(discordant, (long) n * (n - 1) / 2 - discordant);
    }

    /** The number of permutations of n with at most a number of inversions; used only where these are few. */
    private double permutations(int most) {
        double[] count = new double[most + 1];
        count[0] = 1;
        for (int size = 2; size <= n; size++) {
            double[] next = new double[most + 1];
            double window = 0;
            for (int d = 0; d <= most; d++) {
                window += count[d];
                if (d >= size) {
                    window -= count[d - size];
                }
                next[d] = window;
            }
            count = next;
        }
        double all = 0;
        for (double each : count) {
            all += each;
        }
        return all;
    }

    private double logFactorial() {
        double sum = 0;
        for (int i = 2; i <= n; i++) {
            sum += Math.log(i);
        }
        return sum;
    }
}
