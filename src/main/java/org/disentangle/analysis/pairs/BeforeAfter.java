package org.disentangle.analysis.pairs;

import java.util.List;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ModelPair;
import org.disentangle.table.ScoreTable;

/**
 * Pairs of models on one benchmark, against the trend of their group.
 *
 * <p>On a logarithmic scale every x below stands for log10(x). With slope β and residual deviation s of the
 * least-squares line over n models (mean x̄, S = Σ(x − x̄)²), a pair from (x₀, y₀) to (x₁, y₁) has the excess e = (y₁ −
 * y₀) − β·(x₁ − x₀) and the interval e ± t(n − 2)·s·√v. Its variance v counts the scatter of both models and the
 * slope's: v = 2 + (x₁ − x₀)²/S if y₀ is not in the fit, and v = 2 + ((x₁ − x̄)² − (x₀ − x̄)²)/S if it is (then y₀ and
 * β are correlated). Source: N. R. Draper and H. Smith (1998), Applied Regression Analysis, 3rd edition,
 * doi:10.1002/9781118625590, chapters 1 and 3, for the variance of the slope and of a future observation.
 *
 * @param benchmark the benchmark
 * @param trend the trend line
 * @param changes one per pair, in the order given
 * @param overall the summary of all pairs
 * @param techniques the summary of each technique, in order of first appearance; empty unless there are two or more
 * @param notes sentences
 */
public record BeforeAfter(
        Benchmark benchmark,
        PairTrend trend,
        List<PairChange> changes,
        PairSummary overall,
        List<PairSummary> techniques,
        List<String> notes) {
    public BeforeAfter {
        changes = List.copyOf(changes);
        techniques = List.copyOf(techniques);
        notes = List.copyOf(notes);
    }

    /**
     * Compares the pairs. What cannot be computed is missing, with the reason.
     *
     * @param group the group with x and both models of every pair; a pair with a model outside it is missing
     * @param benchmark the column of the benchmark
     * @param confidence the level of intervals, between 0 and 1
     * @throws AnalysisException if the group has no such benchmark
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static BeforeAfter of(
            ScoreTable table,
            GroupAnalysis group,
            String benchmark,
            List<ModelPair> pairs,
            double confidence,
            Progress progress) {
        BenchmarkCorrelation correlation = group.correlation(benchmark)
                .orElseThrow(() -> new AnalysisException("The group “" + group.name() + "” has no benchmark “"
                        + benchmark + "” that is analysed; name another column."));
        return new PairsWork(table, group, correlation, confidence, progress).compare(pairs);
    }
}
