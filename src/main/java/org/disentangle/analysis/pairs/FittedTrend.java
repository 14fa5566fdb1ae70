package org.disentangle.analysis.pairs;

import java.util.BitSet;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.statistics.LeastSquares;
import org.disentangle.analysis.statistics.Moments;
import org.disentangle.analysis.statistics.StraightLine;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ModelPair;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;

/**
 * The line fitted to the models that are not the "after" of a pair, and what it predicts for a pair.
 *
 * @param scale the scale on which x is fitted
 * @param models the models it was fitted to
 * @param reason why there is no line; empty if there is one
 * @param line the line; meaningless if there is none
 * @param noScatter whether the residuals are only rounding errors
 * @param quantile Student's t with n − 2 degrees of freedom
 */
record FittedTrend(XScale scale, Subset models, String reason, LeastSquares line, boolean noScatter, double quantile) {
    private static final int FEWEST_MODELS = 3;
    private static final double ROUNDING = 1e-12;
    private static final LeastSquares NO_LINE = new LeastSquares(StraightLine.FLAT, Moments.NONE, 0, 0, 0, 0);

    static FittedTrend of(GroupAnalysis group, Benchmark benchmark, BitSet after, double confidence) {
        XScale scale = group.x().scale();
        BitSet kept = new BitSet();
        boolean finite = true;
        for (int place = 0; place < group.models().size(); place++) {
            int row = group.models().row(place);
            double x = group.x().values().get(row);
            double y = benchmark.oriented(row);
            if (!after.get(row) && !Double.isNaN(x) && !Double.isNaN(y)) {
                kept.set(row);
                finite &= Double.isFinite(x) && Double.isFinite(y);
            }
        }
        Subset models = Subset.of(kept, group.models().tableSize());
        if (models.size() < FEWEST_MODELS) {
            return none(
                    scale,
                    models,
                    "a trend needs at least " + FEWEST_MODELS
                            + " models with both numbers that are not the “after” of a pair, and there "
                            + Counts.there(models.size()));
        }
        if (!finite) {
            return none(scale, models, "a number is infinite");
        }
        double[] x = group.x().values().of(models);
        double[] y = models.rows().mapToDouble(benchmark::oriented).toArray();
        return fit(scale, models, x, y, confidence);
    }

    private static FittedTrend fit(XScale scale, Subset models, double[] x, double[] y, double confidence) {
        if (range(x) == 0) {
            return none(scale, models, "all models of the trend have the same x");
        }
        LeastSquares line = LeastSquares.fit(x, y, x.length);
        if (!Double.isFinite(line.slope()
                        + line.intercept()
                        + line.residualDeviation()
                        + line.x().sumSquares())
                || line.x().sumSquares() == 0) {
            return none(scale, models, "the numbers are too large or too small for a trend");
        }
        double largest = 0;
        for (double score : y) {
            largest = Math.max(largest, Math.abs(score));
        }
        boolean noScatter = line.residualDeviation() <= ROUNDING * largest;
        return new FittedTrend(scale, models, "", line, noScatter, StudentT.quantile(confidence, x.length - 2));
    }

    private static double range(double[] numbers) {
        double low = numbers[0];
        double high = numbers[0];
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return high - low;
    }

    private static FittedTrend none(XScale scale, Subset models, String reason) {
        return new FittedTrend(scale, models, reason, NO_LINE, true, 0);
    }

    PairTrend describe() {
        return reason.isEmpty()
                ? new PairTrend(
                        scale,
                        models,
                        Estimate.of(line.slope()),
                        Estimate.of(line.intercept()),
                        Estimate.of(line.residualDeviation()))
                : PairTrend.missing(scale, models, reason);
    }

    /** Compares a pair with the line; {@code before} is the row of the model before. */
    PairChange change(
            ModelPair pair, int before, Estimate beforeX, Estimate afterX, Estimate beforeScore, Estimate afterScore) {
        ChangeOfX x = new ChangeOfX(scale, beforeX, afterX);
        Estimate predicted = predicted(x.change());
        Estimate excess = excess(PairChange.difference(beforeScore, afterScore), predicted);
        Interval interval = interval(excess, x, models.contains(before));
        return new PairChange(pair, x, beforeScore, afterScore, predicted, new Excess(excess, interval));
    }

    private Estimate predicted(Estimate changeOfX) {
        if (!reason.isEmpty() && changeOfX.isPresent()) {
            return Estimate.missing(reason);
        }
        return changeOfX.isPresent() ? finite(line.slope() * changeOfX.value()) : changeOfX;
    }

    private static Estimate excess(Estimate change, Estimate predicted) {
        if (!change.isPresent() || !predicted.isPresent()) {
            return change.isPresent() ? predicted : change;
        }
        return finite(change.value() - predicted.value());
    }

    private Interval interval(Estimate excess, ChangeOfX x, boolean beforeInFit) {
        if (!excess.isPresent()) {
            return Interval.missing(excess.reason());
        }
        if (noScatter) {
            return Interval.missing("the models do not scatter about the trend");
        }
        double half = quantile * line.residualDeviation() * Math.sqrt(variance(x, beforeInFit));
        double low = excess.value() - half;
        double high = excess.value() + half;
        return Double.isFinite(low) && Double.isFinite(high)
                ? Interval.of(low, high, "prediction")
                : Interval.missing("the numbers are too large");
    }

    /** The variance of an excess in units of the residual variance. */
    private double variance(ChangeOfX x, boolean beforeInFit) {
        double fromMean = x.beforeOnScale().value() - line.x().mean();
        double change = x.change().value();
        double slopes = change * change + (beforeInFit ? 2 * change * fromMean : 0);
        return 2 + slopes / line.x().sumSquares();
    }

    private static Estimate finite(double number) {
        return Double.isFinite(number) ? Estimate.of(number) : Estimate.missing("the numbers are too large");
    }
}
