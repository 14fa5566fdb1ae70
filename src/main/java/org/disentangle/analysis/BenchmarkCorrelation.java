package org.disentangle.analysis;

import java.util.List;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Subset;

/**
 * What one benchmark has to do with x in one group.
 *
 * @param benchmark the benchmark
 * @param models the models that have both a score and an x (n is their number)
 * @param rho the coefficient chosen, between x and the oriented scores
 * @param pValue two-sided; missing for capabilities benchmarks against the capabilities score
 * @param pMethod how the p-value was computed
 * @param interval of {@code rho}
 * @param slope least squares of the oriented scores on x, in benchmark units per standard deviation (divisor n, over the
 *     models used) of x
 * @param slopeInterval of the slope, from Student's t
 * @param line the least-squares line of the raw scores on the raw x, for figures
 * @param withoutItself for a capabilities benchmark: the correlation (the coefficient chosen) with the score refitted
 *     without it; else missing
 * @param compute the Spearman correlation of training FLOP with the oriented scores
 * @param computeCount how many models that is
 * @param level by the point
 * @param notes whole sentences about this row (why a capabilities benchmark is not part of the score)
 */
public record BenchmarkCorrelation(
        Benchmark benchmark,
        Subset models,
        Estimate rho,
        Estimate pValue,
        PMethod pMethod,
        Interval interval,
        Estimate slope,
        Interval slopeInterval,
        TrendLine line,
        Estimate withoutItself,
        Estimate compute,
        int computeCount,
        Level level,
        List<String> notes) {
    public BenchmarkCorrelation {
        notes = List.copyOf(notes);
    }

    /** The number of models the coefficient was computed from. */
    public int n() {
        return models.size();
    }
}
