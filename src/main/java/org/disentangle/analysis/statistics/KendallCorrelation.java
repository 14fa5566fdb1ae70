package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * Kendall's τ_b of n pairs and the counts its tests need, in O(n log n).
 *
 * <p>With n₀ = n(n − 1)/2 pairs of places, n₁ tied in x, n₂ tied in y, n₃ tied in both and D discordant: concordant minus
 * discordant S = n₀ − n₁ − n₂ + n₃ − 2D, and τ_b = S / (√(n₀ − n₁)·√(n₀ − n₂)). D is counted by merge sort. Sources: M. G.
 * Kendall (1945), doi:10.1093/biomet/33.3.239; W. R. Knight (1966), A computer method for calculating Kendall's tau with
 * ungrouped data, doi:10.1080/01621459.1966.10480879.
 *
 * @param n the number of pairs
 * @param score the score S
 * @param discordant the number D of discordant pairs
 * @param tiesX the sums over the tie groups of x, Σ t(t − 1)/2 and those for the variance
 * @param tiesY the same for y
 */
public record KendallCorrelation(int n, long score, long discordant, Ties tiesX, Ties tiesY) {
    /** The length below which runs are sorted by insertion. */
    private static final int RUN = 8;

    /**
     * Sums over groups of t tied numbers.
     *
     * @param pairs Σ t(t − 1)/2
     * @param cubic Σ t(t − 1)(t − 2)
     * @param variance Σ t(t − 1)(2t + 5)
     */
    public record Ties(long pairs, double cubic, double variance) {
        static Ties of(int[] sorted, int from, int to) {
            long pairs = 0;
            double cubic = 0;
            double variance = 0;
            int start = from;
            for (int i = from + 1; i <= to; i++) {
                if (i == to || sorted[i] != sorted[start]) {
                    double t = i - start;
                    pairs += (long) (i - start) * (i - start - 1) / 2;
                    cubic += t * (t - 1) * (t - 2);
                    variance += t * (t - 1) * (2 * t + 5);
                    start = i;
                }
            }
            return new Ties(pairs, cubic, variance);
        }
    }

    /**
     * Counts concordant and discordant pairs.
     *
     * @param x n numbers in ascending order (ranks, or any integers that represent them); not modified
     * @param y their partners; not modified
     */
    public static KendallCorrelation of(int[] x, int[] y) {
        int n = x.length;
        int[] partners = y.clone();
        long tiedInBoth = 0;
        int start = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || x[i] != x[start]) {
                if (i - start > 1) {
                    Arrays.sort(partners, start, i);
                    tiedInBoth += Ties.of(partners, start, i).pairs();
                }
                start = i;
            }
        }
        long discordant = sortCountingExchanges(partners);
        Ties tiesX = Ties.of(x, 0, n);
        Ties tiesY = Ties.of(partners, 0, n);
        long score = (long) n * (n - 1) / 2 - tiesX.pairs() - tiesY.pairs() + tiedInBoth - 2 * discordant;
        return new KendallCorrelation(n, score, discordant, tiesX, tiesY);
    }

    /** τ_b; exactly ±1 if all untied pairs agree or all disagree; NaN if x or y is constant. */
    public double tau() {
        double all = (double) n * (n - 1) / 2;
        if (tiesX.pairs() == tiesY.pairs()) {
            return score / (all - tiesX.pairs());
        }
        double tau = score / Math.sqrt(all - tiesX.pairs()) / Math.sqrt(all - tiesY.pairs());
        return Math.max(-1, Math.min(1, tau));
    }

    public boolean hasTies() {
        return tiesX.pairs() + tiesY.pairs() > 0;
    }

    /**
     * The variance of S if x and y are independent, corrected for ties: with m = n(n − 1) and t, u the tie groups of x
     * and y, (m(2n + 5) − Σ t(t − 1)(2t + 5) − Σ u(u − 1)(2u + 5))/18 + 2·(Σ t(t − 1)/2)(Σ u(u − 1)/2)/m + Σ t(t − 1)(t
     * − 2)·Σ u(u − 1)(u − 2)/(9m(n − 2)). For n ≥ 3. Source: M. G. Kendall (1970), Rank correlation methods, 4th
     * edition, section 4.9.
     */
    public double scoreVariance() {
        double m = (double) n * (n - 1);
        return (m * (2.0 * n + 5) - tiesX.variance() - tiesY.variance()) / 18
                + 2.0 * tiesX.pairs() * tiesY.pairs() / m
                + tiesX.cubic() * tiesY.cubic() / (9 * m * (n - 2));
    }

    /** Merge sort from sorted runs upwards; returns the number of pairs that were in descending order. */
    private static long sortCountingExchanges(int[] numbers) {
        int n = numbers.length;
        long exchanges = 0;
        for (int low = 0; low < n; low += RUN) {
            exchanges += insert(numbers, low, Math.min(low + RUN, n));
        }
        int[] from = numbers;
        int[] to = new int[n];
        for (int width = RUN; width < n; width *= 2) {
            for (int low = 0; low < n; low += 2 * width) {
                exchanges += merge(from, to, low, Math.min(low + width, n), Math.min(low + 2 * width, n));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != numbers) {
            System.arraycopy(from, 0, numbers, 0, n);
        }
        return exchanges;
    }

    private static long insert(int[] numbers, int low, int high) {
        long exchanges = 0;
        for (int i = low + 1; i < high; i++) {
            int number = numbers[i];
            int at = i;
            while (at > low && numbers[at - 1] > number) {
                numbers[at] = numbers[at - 1];
                at--;
            }
            numbers[at] = number;
            exchanges += i - at;
        }
        return exchanges;
    }

    /**
     * Merges two runs. Which number comes next is unpredictable, so the choice is written as arithmetic rather than a
     * branch.
     */
    private static long merge(int[] from, int[] to, int low, int middle, int high) {
        long exchanges = 0;
        int left = low;
        int right = middle;
        int next = low;
        while (left < middle && right < high) {
            int a = from[left];
            int b = from[right];
            // -1 where b < a, else 0
            int falling = (int) ((long) b - a >> Long.SIZE - 1);
            to[next++] = a + (b - a & falling);
            exchanges += middle - left & falling;
            left += 1 + falling;
            right -= falling;
        }
        System.arraycopy(from, left, to, next, middle - left);
        System.arraycopy(from, right, to, next + middle - left, high - right);
        return exchanges;
    }
}
