package org.disentangle.analysis.resampling;

import java.util.Arrays;
import org.disentangle.analysis.Interval;
import org.disentangle.analysis.statistics.BiasCorrected;
import org.disentangle.analysis.statistics.OrderStatistics;

/** The ends of an interval from replicates of a quantity. */
final class Distribution {
    private static final int FEWEST = 20;

    private final double[] counted;
    private final int drawn;

    /** Sorts out the degenerate replicates (NaN). */
    Distribution(double[] replicates) {
        this.drawn = replicates.length;
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
        if (tooFew() || Double.isNaN(acceleration) || Double.isNaN(estimate)) {
            return percentile(confidence, "bootstrap_percentile");
        }
        int below = 0;
        int equal = 0;
        for (double replicate : counted) {
            below += replicate < estimate ? 1 : 0;
            equal += replicate == estimate ? 1 : 0;
        }
        double[] levels = BiasCorrected.levels(below, equal, counted.length, acceleration, confidence);
        return Double.isNaN(levels[0])
                ? percentile(confidence, "bootstrap_percentile")
                : between(levels[0], levels[1], "bootstrap_bca");
    }

    /** The middle part of the replicates (quantiles of type 7). */
    ResampledInterval percentile(double confidence, String method) {
        double tail = (1 - confidence) / 2;
        return between(tail, 1 - tail, method);
    }

    private ResampledInterval between(double lower, double upper, String method) {
        int degenerate = drawn - counted.length;
        if (drawn < FEWEST) {
            String present = drawn == 0 ? "none is drawn" : drawn == 1 ? "there is 1" : "there are " + drawn;
            return ResampledInterval.missing(
                    "an interval needs at least " + FEWEST + " resamples, and " + present, drawn, degenerate);
        }
        if (tooFew()) {
            return ResampledInterval.missing(
                    degenerate + " of " + drawn + " resamples give no correlation", drawn, degenerate);
        }
        if (Arrays.stream(counted).allMatch(each -> each == counted[0])) {
            return ResampledInterval.missing("every resample gives the same", drawn, degenerate);
        }
        double low = OrderStatistics.quantile(counted, counted.length, lower);
        double high = OrderStatistics.quantile(counted, counted.length, upper);
        return new ResampledInterval(Interval.of(low, high, method), drawn, degenerate);
    }

    private boolean tooFew() {
        return counted.length < FEWEST || 2 * counted.length < drawn;
    }
}
