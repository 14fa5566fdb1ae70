package org.disentangle.analysis.resampling;

import java.util.Arrays;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.statistics.BatchMeans;
import org.disentangle.analysis.statistics.BiasCorrected;
import org.disentangle.analysis.statistics.OrderStatistics;
import org.disentangle.wording.Counts;

/**
 * The ends of an interval from replicates of a quantity, with their Monte Carlo errors ({@link BatchMeans}). For a
 * single use.
 */
final class Distribution {
    private static final int FEWEST = 20;

    private final double[] replicates;
    private final int counted;
    /** The non-degenerate replicates, of all or later of one block; copied because they are rearranged. */
    private final double[] part;

    /** Computes the ends from non-degenerate replicates. */
    private interface Ends {
        /**
         * Computes the lower and the upper end.
         *
         * @param part the replicates; rearranged
         * @param n the number of leading replicates to use
         */
        double[] of(double[] part, int n);
    }

    /** Sorts out the degenerate replicates (NaN). */
    Distribution(double[] replicates) {
        this.replicates = replicates;
        this.part = new double[replicates.length];
        this.counted = take(0, replicates.length);
    }

    /** Selects the non-degenerate ones of a range; returns their number. */
    private int take(int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            if (Double.isFinite(replicates[i])) {
                part[n++] = replicates[i];
            }
        }
        return n;
    }

    /**
     * The BCa interval if it is defined, otherwise percentiles.
     *
     * @param estimate θ̂, or NaN if there is none
     * @param influences the influences for the acceleration; undefined if one is NaN
     */
    ResampledInterval biasCorrected(double estimate, double[] influences, double confidence) {
        double acceleration = BiasCorrected.acceleration(influences);
        if (tooFew()
                || Double.isNaN(acceleration)
                || Double.isNaN(estimate)
                || Double.isNaN(levels(part, counted, estimate, acceleration, confidence)[0])) {
            return percentile(confidence, "bootstrap_percentile");
        }
        return between("bootstrap_bca", (some, n) -> {
            double[] levels = levels(some, n, estimate, acceleration, confidence);
            return Double.isNaN(levels[0])
                    ? percentiles(some, n, confidence)
                    : quantiles(some, n, levels[0], levels[1]);
        });
    }

    /** The percentile interval of the replicates (quantiles of type 7). */
    ResampledInterval percentile(double confidence, String method) {
        return between(method, (some, n) -> percentiles(some, n, confidence));
    }

    private static double[] levels(double[] some, int n, double estimate, double acceleration, double confidence) {
        int below = 0;
        int equal = 0;
        for (int i = 0; i < n; i++) {
            below += some[i] < estimate ? 1 : 0;
            equal += some[i] == estimate ? 1 : 0;
        }
        return BiasCorrected.levels(below, equal, n, acceleration, confidence);
    }

    private static double[] percentiles(double[] some, int n, double confidence) {
        double tail = (1 - confidence) / 2;
        return quantiles(some, n, tail, 1 - tail);
    }

    private static double[] quantiles(double[] some, int n, double lower, double upper) {
        return new double[] {OrderStatistics.quantile(some, n, lower), OrderStatistics.quantile(some, n, upper)};
    }

    private ResampledInterval between(String method, Ends ends) {
        int drawn = replicates.length;
        int degenerate = drawn - counted;
        if (drawn < FEWEST) {
            String present = drawn == 0 ? "none is drawn" : "there " + Counts.there(drawn);
            return ResampledInterval.missing(
                    "an interval needs at least " + FEWEST + " resamples, and " + present, drawn, degenerate);
        }
        if (tooFew()) {
            return ResampledInterval.missing(
                    degenerate + " of " + drawn + " resamples give no correlation", drawn, degenerate);
        }
        if (Arrays.stream(part, 0, counted).allMatch(each -> each == part[0])) {
            return ResampledInterval.missing("every resample gives the same value", drawn, degenerate);
        }
        double[] found = ends.of(part, counted);
        Interval interval = Interval.of(found[0], found[1], method).on(basis(ends));
        return new ResampledInterval(interval, drawn, degenerate);
    }

    private IntervalBasis basis(Ends ends) {
        double[] low = new double[BatchMeans.BLOCKS];
        double[] high = new double[BatchMeans.BLOCKS];
        for (int block = 0; block < BatchMeans.BLOCKS; block++) {
            int n = take(BatchMeans.start(block, replicates.length), BatchMeans.start(block + 1, replicates.length));
            if (n < BatchMeans.FEWEST_IN_BLOCK) {
                return IntervalBasis.drawn(replicates.length, BatchMeans.TOO_FEW);
            }
            double[] found = ends.of(part, n);
            low[block] = found[0];
            high[block] = found[1];
        }
        return IntervalBasis.drawn(replicates.length, BatchMeans.error(low), BatchMeans.error(high));
    }

    private boolean tooFew() {
        return counted < FEWEST || 2 * counted < replicates.length;
    }
}
