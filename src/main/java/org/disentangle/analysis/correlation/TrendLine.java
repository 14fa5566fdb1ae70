package org.disentangle.analysis.correlation;

/**
 * The least-squares line y = intercept + slope·u through n points, with what its confidence band needs; u is x, or log10(x)
 * on a logarithmic scale.
 *
 * @param scale on which x was fitted
 * @param present whether there is a line (n ≥ 3 and x not constant); the numbers mean nothing otherwise
 * @param slope in units of y per unit of u
 * @param intercept in units of y
 * @param meanX the mean of u
 * @param sumSquaresX Σ(u − mean)²
 * @param residualDeviation √(Σ residual² / (n − 2))
 * @param quantile Student's t with n − 2 degrees of freedom at the level of the band
 * @param n the number of points
 */
public record TrendLine(
        XScale scale,
        boolean present,
        double slope,
        double intercept,
        double meanX,
        double sumSquaresX,
        double residualDeviation,
        double quantile,
        int n) {

    /** A line in x itself. */
    public TrendLine(
            boolean present,
            double slope,
            double intercept,
            double meanX,
            double sumSquaresX,
            double residualDeviation,
            double quantile,
            int n) {
        this(XScale.LINEAR, present, slope, intercept, meanX, sumSquaresX, residualDeviation, quantile, n);
    }

    /** No line. */
    public static TrendLine none() {
        return new TrendLine(false, 0, 0, 0, 1, 0, 0, 0);
    }

    /** The line's height at x. */
    public double at(double x) {
        return intercept + slope * scale.of(x);
    }

    /** Half the height of the confidence band of the mean at x: t·s·√(1/n + (u − mean)²/Σ(u − mean)²). */
    public double bandHalfHeight(double x) {
        double distance = scale.of(x) - meanX;
        return quantile * residualDeviation * Math.sqrt(1.0 / n + distance * distance / sumSquaresX);
    }
}
