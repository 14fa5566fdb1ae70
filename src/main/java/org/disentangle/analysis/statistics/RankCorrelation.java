package org.disentangle.analysis.statistics;

/**
 * Spearman's rank correlation from doubled, centred ranks ({@link RankedColumn}).
 *
 * <p>ρ is Pearson's correlation of average ranks: Σ a·b / √(Σ a² · Σ b²) where a and b are the doubled, centred ranks.
 * All three sums are exact integers. Source: C. Spearman (1904), The proof and measurement of association between two
 * things, doi:10.2307/1412159; for ties M. G. Kendall (1945), The treatment of ties in ranking problems,
 * doi:10.1093/biomet/33.3.239.
 */
public final class RankCorrelation {
    private RankCorrelation() {}

    /**
     * Σ a·b, exact.
     *
     * @param a m doubled, centred ranks, 0 for rows that take no part
     * @param b the same for the other column
     */
    public static long products(int[] a, int[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (long) a[i] * b[i];
        }
        return sum;
    }

    /**
     * ρ from its three sums; exactly ±1 if the ranks agree or are reversed.
     *
     * @param products Σ a·b
     * @param squaresA Σ a², positive
     * @param squaresB Σ b², positive
     * @return −1 ≤ ρ ≤ 1
     */
    public static double rho(long products, long squaresA, long squaresB) {
        if (squaresA == squaresB) {
            return (double) products / squaresA;
        }
        double rho = products / (Math.sqrt(squaresA) * Math.sqrt(squaresB));
        return Math.max(-1, Math.min(1, rho));
    }

    /** Σ a² of n untied ranks: (n³ − n)/3. */
    public static long untiedSquares(int n) {
        return ((long) n * n * n - n) / 3;
    }
}
