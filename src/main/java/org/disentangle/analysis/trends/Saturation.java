package org.disentangle.analysis.trends;

import java.util.Arrays;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.statistics.OrderStatistics;
import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.table.Benchmark;

/**
 * Whether a benchmark still distinguishes the models of a group. It is <em>saturated</em> when the middle 80 % of the
 * models (between the quantiles of type 7 at 0.1 and 0.9 of their raw scores) lie within 2 % of the range implied by
 * its metric, or, if none is, of the range observed among them. Ranks, and so a rank correlation, do not show that.
 *
 * <p>With the observed range, the result says as much about outliers: the middle can only be so narrow because some
 * models lie far outside it, and a single extreme score makes any benchmark look saturated. {@link #range} says which
 * range was used.
 *
 * @param n the number of models of the group with a score
 * @param low the quantile at 0.1, in benchmark units (raw); missing, with the reason, with fewer than 5 models or if a
 *     score is infinite
 * @param high the quantile at 0.9
 * @param share the distance between the two as a fraction of the range, 0 to 1; 0 if all scores are equal (see {@link
 *     RankRounding}); missing if the quantiles are
 * @param range the range used; empty if the share is missing
 */
public record Saturation(int n, Estimate low, Estimate high, Estimate share, Optional<ScoreRange> range) {
    /** The fraction of the range within which the middle 80 % of models lie in a saturated benchmark. */
    public static final double LIMIT = 0.02;

    private static final int FEWEST = 5;
    private static final double OUTSIDE = 0.1;

    /** Judges all models of the group that have a score, even if there is no correlation. */
    public static Saturation of(GroupAnalysis group, Benchmark benchmark) {
        double[] scores = Arrays.stream(benchmark.scores().of(group.models()))
                .filter(score -> !Double.isNaN(score))
                .toArray();
        int n = scores.length;
        if (n < FEWEST) {
            return missing(n, "this needs at least 5 models that have a score, and there are " + n);
        }
        if (!TrendPoints.isFinite(scores)) {
            return missing(n, "a number is infinite");
        }
        ScoreRange range = ScoreRange.stated(benchmark).orElseGet(() -> observed(scores));
        double low = OrderStatistics.quantile(scores, n, OUTSIDE);
        double high = OrderStatistics.quantile(scores, n, 1 - OUTSIDE);
        if (!Double.isFinite(range.width())) {
            return missing(n, TrendPoints.TOO_LARGE);
        }
        double share = isPoint(range) ? 0 : (high - low) / range.width();
        return new Saturation(n, Estimate.of(low), Estimate.of(high), Estimate.of(share), Optional.of(range));
    }

    /** Whether its ends are the same score up to rounding. */
    private static boolean isPoint(ScoreRange range) {
        return RankRounding.tied(
                range.low(), range.high(), RankRounding.unit(Math.max(Math.abs(range.low()), Math.abs(range.high()))));
    }

    private static ScoreRange observed(double... scores) {
        return new ScoreRange(
                Arrays.stream(scores).min().orElseThrow(),
                Arrays.stream(scores).max().orElseThrow(),
                ScoreRange.Basis.OBSERVED);
    }

    private static Saturation missing(int n, String reason) {
        Estimate none = Estimate.missing(reason);
        return new Saturation(n, none, none, none, Optional.empty());
    }

    /** Whether the middle 80 % of models lie within 2 % of the range; false if unknown. */
    public boolean isSaturated() {
        return share.isPresent() && share.value() <= LIMIT;
    }
}
