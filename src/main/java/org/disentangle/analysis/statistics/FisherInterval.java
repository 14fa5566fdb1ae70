package org.disentangle.analysis.statistics;

/**
 * Intervals of correlations on Fisher's scale: tanh(artanh(ρ) ± q·√variance), where q is the normal quantile.
 *
 * @param low the lower end, between −1 and 1
 * @param high the upper end, between −1 and 1
 */
public record FisherInterval(double low, double high) {

    /**
     * Computes the interval.
     *
     * @param coefficient the coefficient ρ, −1 &lt; ρ &lt; 1
     * @param variance the variance of artanh(ρ), which depends on the coefficient
     * @param normalQuantile the normal quantile q
     */
    public static FisherInterval of(double coefficient, double variance, double normalQuantile) {
        double z = 0.5 * Math.log1p(2 * coefficient / (1 - coefficient));
        double half = normalQuantile * Math.sqrt(variance);
        return new FisherInterval(Math.tanh(z - half), Math.tanh(z + half));
    }
}
