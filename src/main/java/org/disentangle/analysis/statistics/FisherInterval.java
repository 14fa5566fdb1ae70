package org.disentangle.analysis.statistics;

/**
 * Intervals of correlations on Fisher's scale: tanh(artanh(ρ) ± q·√variance), q the normal quantile.
 *
 * <p>The variance of artanh(ρ) is (1 + ρ²/2)/(n − 3) for Spearman's ρ (D. G. Bonett and T. A. Wright 2000, Sample size
 * requirements for estimating Pearson, Kendall and Spearman correlations, doi:10.1007/BF02294183), 1/(n − 3) for Pearson's r
 * (R. A. Fisher 1915, doi:10.1093/biomet/10.4.507), 0.437/(n − 4) for Kendall's τ (E. C. Fieller, H. O. Hartley and E. S.
 * Pearson 1957, doi:10.1093/biomet/44.3-4.470).
 *
 * @param low between −1 and 1
 * @param high between −1 and 1
 */
public record FisherInterval(double low, double high) {

    /** Of Spearman's ρ; from n = 4, |ρ| &lt; 1. */
    public static FisherInterval ofSpearman(double rho, int n, double normalQuantile) {
        return of(rho, varianceOfSpearman(rho, n), normalQuantile);
    }

    /** Of Pearson's r; from n = 4, |r| &lt; 1. */
    public static FisherInterval ofPearson(double r, int n, double normalQuantile) {
        return of(r, varianceOfPearson(n), normalQuantile);
    }

    /** Of Kendall's τ_b; from n = 5, |τ| &lt; 1. */
    public static FisherInterval ofKendall(double tau, int n, double normalQuantile) {
        return of(tau, varianceOfKendall(n), normalQuantile);
    }

    /** Of artanh(ρ), Spearman's; n &gt; 3, not only whole. */
    public static double varianceOfSpearman(double rho, double n) {
        return (1 + rho * rho / 2) / (n - 3);
    }

    /** Of artanh(r), Pearson's; n &gt; 3. */
    public static double varianceOfPearson(double n) {
        return 1 / (n - 3);
    }

    /** Of artanh(τ), Kendall's; n &gt; 4. */
    public static double varianceOfKendall(double n) {
        return 0.437 / (n - 4);
    }

    private static FisherInterval of(double coefficient, double variance, double normalQuantile) {
        double z = 0.5 * Math.log1p(2 * coefficient / (1 - coefficient));
        double half = normalQuantile * Math.sqrt(variance);
        return new FisherInterval(Math.tanh(z - half), Math.tanh(z + half));
    }
}
