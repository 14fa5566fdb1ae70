package org.disentangle.analysis.scale;

import java.util.List;
import org.disentangle.analysis.estimate.Estimate;

/**
 * A model on a frozen scale.
 *
 * @param row its row in the table
 * @param score its score, without unit; missing with the reason
 * @param lacks the benchmarks of the scale for which it has no score, in the scale's order; empty if it is complete
 * @param coverage Σ loading² over the benchmarks it has, 0 to 1: how much of the scale its score rests on
 */
public record ScaledModel(int row, Estimate score, List<String> lacks, double coverage) {
    public ScaledModel {
        lacks = List.copyOf(lacks);
    }

    public boolean isComplete() {
        return lacks.isEmpty();
    }
}
