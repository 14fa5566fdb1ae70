package org.disentangle.analysis.correlation;

import org.disentangle.analysis.statistics.Moments;
import org.disentangle.analysis.statistics.StraightLine;

/**
 * The least-squares line y = intercept + slope·u through n points, with the quantities for its confidence band; u is x,
 * or log10(x) on a logarithmic scale.
 *
 * @param scale the scale on which x was fitted
 * @param present whether there is a line (n ≥ 3 and x not constant); the numbers mean nothing otherwise
 * @param line the line in terms of u
 * @param x n, the mean of u, and Σ(u − mean)²
 * @param residualDeviation √(Σ residual² / (n − 2))
 * @param quantile Student's t with n − 2 degrees of freedom at the level of the band
 */
public record TrendLine(
        XScale scale, boolean present, StraightLine line, Moments x, double residualDeviation, double quantile) {

    /** No line. */
    public static TrendLine none() {
        return new TrendLine(XScale.LINEAR, false, StraightLine.FLAT, Moments.NONE, 0, 0);
    }

    /** The slope in units of y per unit of u. */
    public double slope() {
        return line.slope();
    }

    /** The intercept in units of y. */
    public double intercept() {
        return line.intercept();
    }

    /** The line's height at x. */
    public double at(double x) {
        return line.at(scale.of(x));
    }

    /** Half the height of the confidence band of the mean at x: t·s·√(1/n + (u − mean)²/Σ(u − mean)²). */
    public double bandHalfHeight(double atX) {
        double distance = scale.of(atX) - x.mean();
        return quantile * residualDeviation * Math.sqrt(1.0 / x.n() + distance * distance / x.sumSquares());
    }
}
