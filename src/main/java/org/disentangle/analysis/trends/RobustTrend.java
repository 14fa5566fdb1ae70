package org.disentangle.analysis.trends;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.StandardNormal;
import org.disentangle.analysis.statistics.Standardization;
import org.disentangle.analysis.statistics.TheilSen;
import org.disentangle.job.Progress;
import org.disentangle.wording.Counts;

/**
 * The Theil–Sen trend of a benchmark ({@link TheilSen}): a slope that single models hardly affect, to complement the
 * least-squares one.
 *
 * @param slope the slope of oriented scores, in benchmark units per standard deviation of x (divisor n, over the models
 *     used), like {@link BenchmarkCorrelation#slope} (so per decade on a logarithmic scale); missing if there is no
 *     correlation, or a number is infinite
 * @param interval the interval of the slope; also missing if nearly all x and nearly all scores are equal
 * @param line the line of raw scores on raw x
 * @param notes what must be known beside the numbers; sentences
 */
public record RobustTrend(Estimate slope, Interval interval, Line line, List<String> notes) {
    /** The name of the interval in result files. */
    public static final String METHOD = "sen";

    private static final String TIED = "too many models share an x or a score";

    /**
     * The line for figures: height = intercept + slope·x, with log10(x) on a logarithmic scale.
     *
     * @param slope the slope in units of the raw score per unit of the raw x
     * @param interval the interval of the slope
     * @param intercept median(score) − slope·median(x), in units of the raw score; missing exactly if the slope is
     */
    public record Line(Estimate slope, Interval interval, Estimate intercept) {
        private static Line missing(String reason) {
            return new Line(Estimate.missing(reason), Interval.missing(reason), Estimate.missing(reason));
        }
    }

    public RobustTrend {
        notes = List.copyOf(notes);
    }

    /**
     * Computes both.
     *
     * @param group the group of the analysis
     * @param correlation a benchmark of that group
     * @param options give the interval's level
     * @param progress checked for cancellation before and after each fit, which takes at most some tenths of a second
     */
    public static RobustTrend of(
            GroupAnalysis group, BenchmarkCorrelation correlation, AnalysisOptions options, Progress progress) {
        TrendPoints oriented = TrendPoints.oriented(group, correlation);
        if (!oriented.reason().isEmpty()) {
            String reason = oriented.reason();
            return new RobustTrend(Estimate.missing(reason), Interval.missing(reason), Line.missing(reason), List.of());
        }
        double quantile = StandardNormal.quantile(options.confidence());
        TheilSen fit = fit(oriented, quantile, progress);
        TrendPoints raw = TrendPoints.raw(group, correlation);
        TheilSen rawFit = raw.hasSameNumbers(oriented) ? fit : fit(raw, quantile, progress);
        double unit = group.x().scale() == XScale.LOG10
                ? 1
                : Standardization.of(oriented.x()).deviation();
        return new RobustTrend(
                estimate(unit * fit.slope()),
                interval(unit, fit),
                new Line(estimate(rawFit.slope()), interval(1, rawFit), intercept(rawFit)),
                notes(fit));
    }

    private static TheilSen fit(TrendPoints points, double quantile, Progress progress) {
        progress.check();
        TheilSen fit = TheilSen.fit(points.x(), points.scores(), quantile);
        progress.check();
        return fit;
    }

    private static Estimate estimate(double number) {
        return Double.isFinite(number) ? Estimate.of(number) : Estimate.missing(TrendPoints.TOO_LARGE);
    }

    private static Estimate intercept(TheilSen fit) {
        return Double.isFinite(fit.slope()) ? estimate(fit.intercept()) : Estimate.missing(TrendPoints.TOO_LARGE);
    }

    private static Interval interval(double factor, TheilSen fit) {
        if (Double.isNaN(fit.low())) {
            return Interval.missing(TIED);
        }
        double low = factor * fit.low();
        double high = factor * fit.high();
        return TrendPoints.isFinite(low, high)
                ? Interval.of(low, high, METHOD)
                : Interval.missing(TrendPoints.TOO_LARGE);
    }

    private static List<String> notes(TheilSen fit) {
        List<String> notes = new ArrayList<>();
        if (fit.sampled()) {
            notes.add("Its slopes come from 2,000,000 pairs of models drawn at random, because there are more than "
                    + Counts.models(TheilSen.MOST_EXACT) + ".");
        }
        if (fit.reachesAll()) {
            notes.add("The interval of the robust slope spans the slopes of all pairs and still falls short "
                    + "of its confidence level: there are too few models.");
        }
        return notes;
    }
}
