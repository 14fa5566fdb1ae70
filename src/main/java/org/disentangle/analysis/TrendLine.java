package org.disentangle.analysis;

/**
 * The least-squares line y = intercept + slope·x through n points, with what its confidence band needs.
 *
 * @param present whether there is a line (n ≥ 3 and x not constant); the numbers mean nothing otherwise
 * @param slope in units of y per unit of x
 * @param intercept in units of y
 * @param meanX the mean of x
 * @param sumSquaresX Σ(x − mean)²
 * @param residualDeviation √(Σ residual² / (n − 2))
 * @param quantile Student's t with n − 2 degrees of freedom at the level of the band
 * @param n the number of points
 */
public record TrendLine(
        boolean present,
        double slope,
        double intercept,
        double meanX,
        double sumSquaresX,
        double residualDeviation,
        double quantile,
        int n) {

    /** No line. */
    public static TrendLine none() {
        return new TrendLine(false, 0, 0, 0, 1, 0, 0, 0);
    }

    /** The line's height at x. */
    public double at(double x) {
        return intercept + slope * x;
    }

    /** Half the height of the confidence band of the mean at x: t·s·√(1/n + (x − mean)²/Σ(x − mean)²). */
    public double bandHalfHeight(double x) {
        double distance = x - meanX;
        return quantile * residualDeviation * Math.sqrt(1.0 / n + distance * distance / sumSquaresX);
    }
}
