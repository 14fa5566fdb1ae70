package org.disentangle.analysis.pairs;

import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.table.Subset;

/**
 * The line that pairs are compared with: least squares of oriented scores on x, or on log10(x) if its scale is
 * logarithmic.
 *
 * @param scale the scale on which x was fitted
 * @param models the models it was fitted to
 * @param slope the slope in the benchmark's unit per unit of x, or per decade; missing with the reason
 * @param intercept the intercept in the benchmark's unit
 * @param residualDeviation √(Σ residual² / (n − 2)), in the benchmark's unit
 */
public record PairTrend(XScale scale, Subset models, Estimate slope, Estimate intercept, Estimate residualDeviation) {
    static PairTrend missing(XScale scale, Subset models, String reason) {
        Estimate none = Estimate.missing(reason);
        return new PairTrend(scale, models, none, none, none);
    }
}
