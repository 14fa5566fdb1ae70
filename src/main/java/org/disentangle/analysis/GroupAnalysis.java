package org.disentangle.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.XVariable;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.table.Subset;

/**
 * The result for one group of models.
 *
 * @param name the attribute's value that the models share, or "all"
 * @param models the group's models (rows of the table)
 * @param score the capabilities score; if empty, {@code noScore} says why
 * @param noScore a sentence on why no capabilities score was fitted (with what to do, or that {@code x} is an existing
 *     score); empty if one was
 * @param x what the benchmarks were correlated with
 * @param correlations one per benchmark that is not ignored, in the order of the table
 */
public record GroupAnalysis(
        String name,
        Subset models,
        Optional<CapabilitiesScore> score,
        String noScore,
        XVariable x,
        List<BenchmarkCorrelation> correlations) {
    public GroupAnalysis {
        correlations = List.copyOf(correlations);
    }

    /** Whether benchmarks were correlated with an existing score (on a frozen scale), and some model has one. */
    public boolean isOnGivenScore() {
        return score.isEmpty() && x.isCapabilitiesScore() && x.values().presentCount() > 0;
    }

    public Optional<BenchmarkCorrelation> correlation(String benchmark) {
        return correlations.stream()
                .filter(correlation -> correlation.benchmark().column().equals(benchmark))
                .findFirst();
    }

    /** The same group with only these benchmarks. */
    public GroupAnalysis only(Set<String> benchmarks) {
        return withCorrelations(correlations.stream()
                .filter(correlation ->
                        benchmarks.contains(correlation.benchmark().column()))
                .toList());
    }

    /** The same group with other correlations. */
    public GroupAnalysis withCorrelations(List<BenchmarkCorrelation> others) {
        return new GroupAnalysis(name, models, score, noScore, x, others);
    }
}
