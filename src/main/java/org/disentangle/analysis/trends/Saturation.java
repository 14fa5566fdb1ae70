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
 * models (between the quantiles of type 7 at 0.1 and 0.9 of their raw scores) lie within 2 % of the range its metric
 * states, or of the range observed among them when none is stated. Ranks, and so a rank correlation, do not show that.
 *
 * <p>Against the observed range that says as much about outliers: the middle can only be so narrow because some models lie far
 * outside it, and one wild score makes any benchmark look saturated. {@link #range} says which range it was.
 *
 * @param n how many models of the group have a score
 * @param low the quantile at 0.1, in benchmark units (raw); missing, with the reason, under 5 models and where a score is
 *     infinite
 * @param high the quantile at 0.9
 * @param share the distance of the two as a part of the range, 0 to 1; 0 when all scores are the same (see {@link RankRounding}); missing when the
 *     quantiles are
 * @param range what it was compared with; empty when the share is missing
 */
public record Saturation(int n, Estimate low, Estimate high, Estimate share, Optional<ScoreRange> range) {
    /** The part of the range within which the middle 80 % of models lie in a saturated benchmark. */
    public static final double LIMIT = 0.02;

    private static final int FEWEST = 5;
    private static final double OUTSIDE = 0.1;

    /** Looks at all models of the group that have a score, also where there is no correlation. */
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

    /** Whether its ends are the same score, which rounding may have made differ. */
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

    /** Whether the middle 80 % of models lie within 2 % of the range; false when that cannot be said. */
    public boolean isSaturated() {
        return share.isPresent() && share.value() <= LIMIT;
    }
}
