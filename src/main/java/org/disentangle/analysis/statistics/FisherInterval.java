package org.disentangle.analysis.statistics;

/**
 * Intervals of correlations on Fisher's scale: tanh(artanh(ρ) ± q·√variance), q the normal quantile.
 *
 * @param low between −1 and 1
 * @param high between −1 and 1
 */
public record FisherInterval(double low, double high) {

    /**
     * Computes one.
     *
     * @param coefficient −1 &lt; ρ &lt; 1
     * @param variance of artanh(ρ), which is another for each coefficient
     * @param normalQuantile q
     */
    public static FisherInterval of(double coefficient, double variance, double normalQuantile) {
        double z = 0.5 * Math.log1p(2 * coefficient / (1 - coefficient));
        double half = normalQuantile * Math.sqrt(variance);
        return new FisherInterval(Math.tanh(z - half), Math.tanh(z + half));
    }
}
