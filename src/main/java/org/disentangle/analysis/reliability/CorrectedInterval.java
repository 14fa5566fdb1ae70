package org.disentangle.analysis.reliability;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.ResamplingBounds;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.statistics.BatchMeans;
import org.disentangle.analysis.statistics.DrawStream;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.job.Progress;

/**
 * The percentile interval of a corrected correlation: pairs are drawn with replacement, each with its standard errors,
 * and everything is recomputed from them; the capabilities score is held fixed. The ends are quantiles of type 7 (R. J.
 * Hyndman and Y. Fan 1996, Sample quantiles in statistical packages, doi:10.1080/00031305.1996.10473566).
 *
 * @param interval the interval, or why there is none
 * @param degenerate the number of resamples left out for fewer than 4 distinct models or a constant column
 * @param refused the number of others left out because a reliability was too low to correct by
 */
record CorrectedInterval(Interval interval, int degenerate, int refused) {
    /** The fewest distinct models of a resample that counts. */
    private static final int FEWEST_DISTINCT = 4;

    private static final int RESAMPLES_A_TASK = 64;

    static CorrectedInterval of(NoisyPairs pairs, IntervalOptions options, Progress progress) {
        Optional<String> refusal = refusal(pairs);
        if (refusal.isPresent()) {
            return new CorrectedInterval(Interval.missing(refusal.get()), 0, 0);
        }
        double[] corrected = new double[options.resamples()];
        int tasks = (corrected.length + RESAMPLES_A_TASK - 1) / RESAMPLES_A_TASK;
        IntStream.range(0, tasks).parallel().forEach(task -> {
            Draws draws = new Draws(pairs, options.seed());
            int end = Math.min(corrected.length, (task + 1) * RESAMPLES_A_TASK);
            for (int i = task * RESAMPLES_A_TASK; i < end; i++) {
                progress.check();
                corrected[i] = draws.corrected(i);
            }
        });
        IntervalBasis basis = basis(corrected, options.confidence());
        Arrays.sort(corrected);
        int usable = usable(corrected);
        int refused = 0;
        while (usable + refused < corrected.length && corrected[usable + refused] == Draws.REFUSED) {
            refused++;
        }
        int degenerate = corrected.length - usable - refused;
        Interval interval = interval(corrected, usable, refused, options.confidence());
        return new CorrectedInterval(interval.isPresent() ? interval.on(basis) : interval, degenerate, refused);
    }

    /** The number of sorted values that are corrected correlations. */
    private static int usable(double[] sorted) {
        int usable = 0;
        while (usable < sorted.length && sorted[usable] <= 1) {
            usable++;
        }
        return usable;
    }

    /** The Monte Carlo errors, from blocks of resamples in the order in which they were drawn. */
    private static IntervalBasis basis(double[] drawn, double confidence) {
        double[] low = new double[BatchMeans.BLOCKS];
        double[] high = new double[BatchMeans.BLOCKS];
        for (int block = 0; block < BatchMeans.BLOCKS; block++) {
            double[] part = Arrays.copyOfRange(
                    drawn, BatchMeans.start(block, drawn.length), BatchMeans.start(block + 1, drawn.length));
            Arrays.sort(part);
            int usable = usable(part);
            if (usable < BatchMeans.FEWEST_IN_BLOCK) {
                return IntervalBasis.drawn(drawn.length, BatchMeans.TOO_FEW);
            }
            low[block] = quantile(part, usable, (1 - confidence) / 2);
            high[block] = quantile(part, usable, (1 + confidence) / 2);
        }
        return IntervalBasis.drawn(drawn.length, BatchMeans.error(low), BatchMeans.error(high));
    }

    private static Optional<String> refusal(NoisyPairs pairs) {
        ResamplingBounds bounds = ResamplingBounds.ofModels(pairs.n(), Coefficient.PEARSON);
        SortedColumn x = SortedColumn.of(pairs.x());
        SortedColumn scores = SortedColumn.of(pairs.scores());
        return bounds.reasonAgainst(scores, x, "score").or(() -> bounds.reasonAgainst(x, scores, "value of x"));
    }

    private static Interval interval(double[] corrected, int usable, int refused, double confidence) {
        if (10L * refused > corrected.length) {
            return Interval.missing("a reliability falls below " + Reliability.LOWEST + " in " + refused + " of "
                    + corrected.length + " resamples");
        }
        if (2L * usable < corrected.length) {
            return Interval.missing("only " + usable + " of " + corrected.length
                    + " resamples hold 4 distinct models and no constant column");
        }
        return Interval.of(
                quantile(corrected, usable, (1 - confidence) / 2),
                quantile(corrected, usable, (1 + confidence) / 2),
                "bootstrap_percentile");
    }

    /**
     * The quantile by linear interpolation between the two of the first n numbers whose indices are nearest to (n −
     * 1)·part.
     */
    static double quantile(double[] sorted, int n, double part) {
        double place = (n - 1) * part;
        int below = (int) place;
        int above = Math.min(n - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The resamples of one task, one after the other. */
    private static final class Draws {
        static final double REFUSED = Double.POSITIVE_INFINITY;

        private final DrawStream stream = new DrawStream();
        private final Attenuation attenuation;
        private final long seed;
        private final int[] places;
        private final int[] lastDrawnIn;

        Draws(NoisyPairs pairs, long seed) {
            this.attenuation = new Attenuation(pairs);
            this.seed = seed;
            this.places = new int[pairs.n()];
            this.lastDrawnIn = new int[pairs.n()];
            Arrays.fill(lastDrawnIn, -1);
        }

        /** The corrected correlation of a resample, within ±1; NaN if it is degenerate. */
        double corrected(int resample) {
            stream.begin(seed, resample);
            int distinct = 0;
            for (int i = 0; i < places.length; i++) {
                int place = stream.next(places.length);
                distinct += lastDrawnIn[place] == resample ? 0 : 1;
                lastDrawnIn[place] = resample;
                places[i] = place;
            }
            attenuation.take(places);
            if (distinct < FEWEST_DISTINCT || attenuation.isConstant()) {
                return Double.NaN;
            }
            return attenuation.isRefused() ? REFUSED : Math.max(-1, Math.min(1, attenuation.corrected()));
        }
    }
}
