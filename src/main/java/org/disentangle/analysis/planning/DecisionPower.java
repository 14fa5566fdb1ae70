package org.disentangle.analysis.planning;

import java.util.function.DoubleUnaryOperator;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.StandardNormal;

/**
 * In what part of samples an interval on Fisher's scale settles a {@link Decision}, if a correlation ρ is the true one.
 *
 * <p>In samples of n independent models z = artanh(ρ̂) is taken to be normal around artanh(ρ) with the variance v(ρ, n) of the
 * coefficient ({@link Measure#fisherVariance}). The interval around ρ̂, z ± q·√v(ρ̂, n), lies below t where z is less than the a that solves a + q·√v(tanh a,
 * n) = artanh(t), and not below t where z is at least the b that solves b − q·√v(tanh b, n) = artanh(t); for −t the signs are
 * reversed. The part of samples is that of the normal distribution.
 *
 * @param coefficient which correlation
 * @param rho the true one, −1 &lt; ρ &lt; 1
 * @param threshold t
 * @param normalQuantile q, of the confidence of the intervals
 */
record DecisionPower(Coefficient coefficient, double rho, double threshold, double normalQuantile) {
    /** On Fisher's scale; beyond it tanh is ±1. */
    private static final double FARTHEST = 18;

    private static final int HALVINGS = 60;

    static DecisionPower of(double rho, AnalysisOptions options) {
        return new DecisionPower(
                options.coefficient(), rho, options.threshold(), StandardNormal.quantile(options.confidence()));
    }

    /** The least n of which there is an interval. */
    int fewestModels() {
        return coefficient.measure().fewestForInterval();
    }

    /**
     * The part of samples that decide.
     *
     * @param n how many independent models; not only whole; 0 is the answer below {@link #fewestModels}
     */
    double of(Decision decision, double n) {
        if (n < fewestModels()) {
            return 0;
        }
        double below = solution(z -> z + half(z, n));
        double above = solution(z -> z - half(z, n));
        return switch (decision) {
            case HIGH -> 1 - partBelow(above, n);
            case NEGATIVE -> partBelow(-above, n);
            case NOT_HIGH -> partBelow(below, n);
            case NOT_NEGATIVE -> 1 - partBelow(-below, n);
            case LOW -> Math.max(0, partBelow(below, n) - partBelow(-below, n));
        };
    }

    private double partBelow(double z, double n) {
        return StandardNormal.cumulative((z - artanh(rho)) / Math.sqrt(variance(rho, n)));
    }

    /** Where a rising function of z is artanh(t). */
    private double solution(DoubleUnaryOperator rising) {
        double wanted = artanh(threshold);
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double half(double z, double n) {
        return normalQuantile * Math.sqrt(variance(Math.tanh(z), n));
    }

    private double variance(double correlation, double n) {
        return coefficient.measure().fisherVariance(correlation, n);
    }

    private static double artanh(double correlation) {
        return 0.5 * Math.log1p(2 * correlation / (1 - correlation));
    }
}
