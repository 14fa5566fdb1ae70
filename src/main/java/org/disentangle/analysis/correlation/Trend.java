package org.disentangle.analysis.correlation;

import org.disentangle.analysis.coefficient.SharedTests;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.statistics.LeastSquares;

/**
 * The slope of oriented scores on x, and the line of raw scores on raw x; on a logarithmic scale, of log10(x).
 *
 * @param slope the slope in benchmark units per standard deviation of x (divisor n, over the models used), or per
 *     decade of x if its scale is logarithmic
 * @param interval the interval of the slope, from Student's t with n − 2 degrees of freedom
 * @param line the line on raw scales
 */
public record Trend(Estimate slope, Interval interval, TrendLine line) {
    private static final String TOO_LARGE = "the numbers are too large";

    public static Trend missing(String reason) {
        return new Trend(Estimate.missing(reason), Interval.missing(reason), TrendLine.none());
    }

    /**
     * Fits both, for at least 3 models, with neither column constant.
     *
     * @param oriented the fit of the oriented scores on x
     * @param raw the fit of the raw scores on the raw x; the same as {@code oriented} if neither needs orienting
     */
    public static Trend of(LeastSquares oriented, LeastSquares raw, XScale scale, SharedTests tests) {
        double quantile = tests.quantileOfT(oriented.x().n() - 2);
        boolean perDecade = scale == XScale.LOG10;
        double slope = perDecade ? oriented.slope() : oriented.standardSlope();
        double half = quantile
                * oriented.residualDeviation()
                / Math.sqrt(perDecade ? oriented.x().sumSquares() : oriented.x().n());
        TrendLine line = new TrendLine(scale, true, raw.line(), raw.x(), raw.residualDeviation(), quantile);
        return new Trend(
                Double.isFinite(slope) ? Estimate.of(slope) : Estimate.missing(TOO_LARGE),
                Double.isFinite(slope - half) && Double.isFinite(slope + half)
                        ? Interval.of(slope - half, slope + half, "t")
                        : Interval.missing(TOO_LARGE),
                isUsable(line) ? line : TrendLine.none());
    }

    private static boolean isUsable(TrendLine line) {
        return line.x().sumSquares() > 0
                && Double.isFinite(line.x().sumSquares())
                && Double.isFinite(line.slope())
                && Double.isFinite(line.intercept())
                && Double.isFinite(line.residualDeviation());
    }
}
