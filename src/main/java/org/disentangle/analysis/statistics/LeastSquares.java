package org.disentangle.analysis.statistics;

/**
 * The least-squares line y = intercept + slope·x through n points, and their Pearson correlation.
 *
 * <p>slope = S_xy / S_xx, intercept = mean(y) − slope·mean(x), r = S_xy / √(S_xx·S_yy), with S the sums of products of
 * deviations from the means. Two passes: means first (corrected once by the mean deviation), then the deviations;
 * residuals are summed one by one, not taken as a difference of large sums. If a column's numbers are so large or small
 * that their squares would exceed the range of doubles, it is scaled by a power of two, which changes no digit.
 *
 * @param line the fitted line
 * @param x the moments of x: n, mean(x) and S_xx
 * @param meanY the mean of y, in units of y
 * @param residualDeviation s = √(Σ residual² / (n − 2)); NaN with fewer than 3 points
 * @param standardSlope the slope times the standard deviation of x (divisor n), in units of y: S_xy / √(n·S_xx)
 * @param r Pearson's correlation, −1 ≤ r ≤ 1; NaN if x or y is constant
 */
public record LeastSquares(
        StraightLine line, Moments x, double meanY, double residualDeviation, double standardSlope, double r) {
    private static final int SAFE_EXPONENT = 250;

    public double slope() {
        return line.slope();
    }

    public double intercept() {
        return line.intercept();
    }

    /**
     * Fits the line.
     *
     * @param x finite numbers, of which the first n count; not modified
     * @param y finite numbers, of which the first n count; not modified
     * @param n the number of points, at least 2; below 3 the residual deviation is NaN
     */
    public static LeastSquares fit(double[] x, double[] y, int n) {
        int scaleX = scale(x, n);
        int scaleY = scale(y, n);
        double[] u = scaleX == 0 ? x : scaled(x, n, -scaleX);
        double[] v = scaleY == 0 ? y : scaled(y, n, -scaleY);
        double meanU = mean(u, n);
        double meanV = mean(v, n);
        double uu = 0;
        double vv = 0;
        double uv = 0;
        for (int i = 0; i < n; i++) {
            double du = u[i] - meanU;
            double dv = v[i] - meanV;
            uu += du * du;
            vv += dv * dv;
            uv += du * dv;
        }
        double slope = uv / uu;
        double residuals = 0;
        for (int i = 0; i < n; i++) {
            double residual = (v[i] - meanV) - slope * (u[i] - meanU);
            residuals += residual * residual;
        }
        double r = uv / (Math.sqrt(uu) * Math.sqrt(vv));
        return new LeastSquares(
                new StraightLine(
                        Math.scalb(meanV, scaleY) - Math.scalb(slope * meanU, scaleY),
                        Math.scalb(slope, scaleY - scaleX)),
                new Moments(n, Math.scalb(meanU, scaleX), Math.scalb(uu, 2 * scaleX)),
                Math.scalb(meanV, scaleY),
                n < 3 ? Double.NaN : Math.scalb(Math.sqrt(residuals / (n - 2)), scaleY),
                Math.scalb(uv / Math.sqrt(n * uu), scaleY),
                Math.max(-1, Math.min(1, r)));
    }

    /** The mean of the first n numbers, corrected once by the mean deviation from it. */
    static double mean(double[] numbers, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += numbers[i];
        }
        double mean = sum / n;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            rest += numbers[i] - mean;
        }
        return mean + rest / n;
    }

    /** The exponent to divide by: 0 for numbers whose squares can be summed, otherwise that of the largest. */
    static int scale(double[] numbers, int n) {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(numbers[i]));
        }
        if (largest == 0) {
            return 0;
        }
        int exponent = Math.getExponent(largest) + 1;
        return Math.abs(exponent) > SAFE_EXPONENT ? exponent : 0;
    }

    static double[] scaled(double[] numbers, int n, int exponent) {
        double[] scaled = new double[n];
        for (int i = 0; i < n; i++) {
            scaled[i] = Math.scalb(numbers[i], exponent);
        }
        return scaled;
    }
}
