package org.disentangle.analysis.pairs;

import org.disentangle.analysis.Estimate;
import org.disentangle.table.Subset;

/**
 * The line that pairs are compared with: least squares of oriented scores on x.
 *
 * @param models the models it was fitted to, rows of the table
 * @param slope in the benchmark's unit per unit of x; missing with the reason
 * @param intercept in the benchmark's unit
 * @param residualDeviation √(Σ residual² / (n − 2)), in the benchmark's unit
 */
public record PairTrend(Subset models, Estimate slope, Estimate intercept, Estimate residualDeviation) {
    static PairTrend missing(Subset models, String reason) {
        Estimate none = Estimate.missing(reason);
        return new PairTrend(models, none, none, none);
    }
}
