package org.disentangle.analysis.resampling;

import java.util.Arrays;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.statistics.BatchMeans;
import org.disentangle.analysis.statistics.BiasCorrected;
import org.disentangle.analysis.statistics.OrderStatistics;
import org.disentangle.wording.Counts;

/** The ends of an interval from replicates of a quantity, with their Monte Carlo errors ({@link BatchMeans}). */
final class Distribution {
    private static final int FEWEST = 20;

    private final double[] replicates;
    private final double[] counted;

    /** How the ends follow from replicates, none of which is degenerate. */
    private interface Ends {
        /** @param counted rearranged */
        double[] of(double[] counted);
    }

    /** Sorts out the degenerate replicates (NaN). */
    Distribution(double[] replicates) {
        this.replicates = replicates;
        this.counted = Arrays.stream(replicates).filter(Double::isFinite).toArray();
    }

    /**
     * BCa where it is defined, else percentiles.
     *
     * @param estimate θ̂, NaN where there is none
     * @param influences for the acceleration; with a NaN among them there is none
     */
    ResampledInterval biasCorrected(double estimate, double[] influences, double confidence) {
        double acceleration = BiasCorrected.acceleration(influences);
        if (tooFew()
                || Double.isNaN(acceleration)
                || Double.isNaN(estimate)
                || Double.isNaN(levels(counted, estimate, acceleration, confidence)[0])) {
            return percentile(confidence, "bootstrap_percentile");
        }
        return between("bootstrap_bca", part -> {
            double[] levels = levels(part, estimate, acceleration, confidence);
            return Double.isNaN(levels[0]) ? percentiles(part, confidence) : quantiles(part, levels[0], levels[1]);
        });
    }

    /** The middle part of the replicates (quantiles of type 7). */
    ResampledInterval percentile(double confidence, String method) {
        return between(method, part -> percentiles(part, confidence));
    }

    private static double[] levels(double[] part, double estimate, double acceleration, double confidence) {
        int below = 0;
        int equal = 0;
        for (double replicate : part) {
            below += replicate < estimate ? 1 : 0;
            equal += replicate == estimate ? 1 : 0;
        }
        return BiasCorrected.levels(below, equal, part.length, acceleration, confidence);
    }

    private static double[] percentiles(double[] part, double confidence) {
        double tail = (1 - confidence) / 2;
        return quantiles(part, tail, 1 - tail);
    }

    private static double[] quantiles(double[] part, double lower, double upper) {
        return new double[] {
            OrderStatistics.quantile(part, part.length, lower), OrderStatistics.quantile(part, part.length, upper)
        };
    }

    private ResampledInterval between(String method, Ends ends) {
        int drawn = replicates.length;
        int degenerate = drawn - counted.length;
        if (drawn < FEWEST) {
            String present = drawn == 0 ? "none is drawn" : "there " + Counts.there(drawn);
            return ResampledInterval.missing(
                    "an interval needs at least " + FEWEST + " resamples, and " + present, drawn, degenerate);
        }
        if (tooFew()) {
            return ResampledInterval.missing(
                    degenerate + " of " + drawn + " resamples give no correlation", drawn, degenerate);
        }
        if (Arrays.stream(counted).allMatch(each -> each == counted[0])) {
            return ResampledInterval.missing("every resample gives the same value", drawn, degenerate);
        }
        double[] found = ends.of(counted);
        Interval interval = Interval.of(found[0], found[1], method).on(basis(ends));
        return new ResampledInterval(interval, drawn, degenerate);
    }

    private IntervalBasis basis(Ends ends) {
        double[] low = new double[BatchMeans.BLOCKS];
        double[] high = new double[BatchMeans.BLOCKS];
        for (int block = 0; block < BatchMeans.BLOCKS; block++) {
            double[] part = Arrays.stream(
                            replicates,
                            BatchMeans.start(block, replicates.length),
                            BatchMeans.start(block + 1, replicates.length))
                    .filter(Double::isFinite)
                    .toArray();
            if (part.length < BatchMeans.FEWEST_IN_BLOCK) {
                return IntervalBasis.drawn(replicates.length, BatchMeans.TOO_FEW);
            }
            double[] found = ends.of(part);
            low[block] = found[0];
            high[block] = found[1];
        }
        return IntervalBasis.drawn(replicates.length, BatchMeans.error(low), BatchMeans.error(high));
    }

    private boolean tooFew() {
        return counted.length < FEWEST || 2 * counted.length < replicates.length;
    }
}
