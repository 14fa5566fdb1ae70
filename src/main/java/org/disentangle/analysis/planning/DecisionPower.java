package org.disentangle.analysis.planning;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.StandardNormal;

/**
 * The share of samples in which an interval on Fisher's scale settles a {@link Decision}, if ρ is the true correlation.
 *
 * <p>In samples of n independent models z = artanh(ρ̂) is assumed to be normal around artanh(ρ) with the variance v(ρ,
 * n) of the coefficient ({@link Measure#fisherVariance}). The interval around ρ̂, z ± q·√v(ρ̂, n), is below t if z is
 * less than the a that solves a + q·√v(tanh a, n) = artanh(t), and not below t if z is at least the b that solves b −
 * q·√v(tanh b, n) = artanh(t); for −t the signs are reversed. The share of samples follows from the normal
 * distribution.
 *
 * @param coefficient the correlation coefficient
 * @param rho the true correlation, −1 &lt; ρ &lt; 1
 * @param threshold the threshold t
 * @param normalQuantile the normal quantile q for the confidence of the intervals
 */
record DecisionPower(Coefficient coefficient, double rho, double threshold, double normalQuantile) {
    /** The farthest point on Fisher's scale; beyond it tanh is ±1. */
    private static final double FARTHEST = 18;

    private static final double ACCURACY = 1e-15;
    private static final int EVALUATIONS = 200;

    static DecisionPower of(double rho, AnalysisOptions options) {
        return new DecisionPower(
                options.coefficient(), rho, options.threshold(), StandardNormal.quantile(options.confidence()));
    }

    /** The smallest n with an interval. */
    int fewestModels() {
        return coefficient.measure().fewestForInterval();
    }

    /**
     * The share of samples that decide.
     *
     * @param n the number of independent models, not necessarily whole; below {@link #fewestModels} the answer is 0
     */
    double of(Decision decision, double n) {
        if (n < fewestModels()) {
            return 0;
        }
        return switch (decision) {
            case HIGH -> 1 - partBelow(above(n), n);
            case NEGATIVE -> partBelow(-above(n), n);
            case NOT_HIGH -> partBelow(below(n), n);
            case NOT_NEGATIVE -> 1 - partBelow(-below(n), n);
            case LOW -> {
                double below = below(n);
                yield Math.max(0, partBelow(below, n) - partBelow(-below, n));
            }
        };
    }

    /** The a of the definition. */
    private double below(double n) {
        return solution(z -> z + half(z, n));
    }

    /** The b of the definition. */
    private double above(double n) {
        return solution(z -> z - half(z, n));
    }

    private double partBelow(double z, double n) {
        return StandardNormal.cumulative((z - artanh(rho)) / Math.sqrt(variance(rho, n)));
    }

    /** The z at which an increasing function is artanh(t). */
    private double solution(UnivariateFunction rising) {
        double wanted = artanh(threshold);
        if (rising.value(-FARTHEST) >= wanted) {
            return -FARTHEST;
        }
        return rising.value(FARTHEST) <= wanted
                ? FARTHEST
                : new BrentSolver(ACCURACY, ACCURACY)
                        .solve(EVALUATIONS, z -> rising.value(z) - wanted, -FARTHEST, FARTHEST);
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
