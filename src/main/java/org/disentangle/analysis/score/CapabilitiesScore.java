package org.disentangle.analysis.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * The first principal component of the capabilities benchmarks of one group, and everything that leads to it.
 *
 * @param benchmarks the b capabilities benchmarks that were used, by column name
 * @param unusable those that were not (constant, or without scores), with the reason
 * @param models the models that are complete in all of them
 * @param leftOut for each row of the group that is not complete: the benchmarks it lacks
 * @param means of each benchmark over its available (oriented) scores in the group; length b
 * @param deviations the standard deviations (divisor n) of the same; length b
 * @param correlations the b × b matrix C over the complete models, row by row
 * @param eigenvalues of C, in falling order; length b
 * @param loadings PC1, the unit eigenvector of the largest eigenvalue; length b
 * @param loadingCorrelations the correlation (of the kind of C) of each benchmark with the score; length b
 * @param scores one number per row of the table; NaN where the row has none
 * @param warnings what a reader must know (a negative loading, what was done about missing scores); whole sentences
 * @param filled for each row of the table whose missing capabilities scores were filled in: the benchmarks they are in;
 *     empty unless the policy is {@link MissingPolicy#IMPUTE}
 */
public record CapabilitiesScore(
        List<String> benchmarks,
        Map<String, String> unusable,
        Subset models,
        Map<Integer, List<String>> leftOut,
        Values means,
        Values deviations,
        Values correlations,
        Values eigenvalues,
        Values loadings,
        Values loadingCorrelations,
        Values scores,
        List<String> warnings,
        Map<Integer, List<String>> filled) {
    public CapabilitiesScore {
        benchmarks = List.copyOf(benchmarks);
        warnings = List.copyOf(warnings);
    }

    /** The part of the variance that PC1 explains: λ₁ / b. */
    public double explainedVariance() {
        return eigenvalues.get(0) / benchmarks.size();
    }

    /** C(i, j). */
    public double correlation(int i, int j) {
        return correlations.get(i * benchmarks.size() + j);
    }

    /** The mean of the correlations between two different benchmarks (upper triangle of C). */
    public double meanCorrelation() {
        return Arrays.stream(upperTriangle()).average().orElseThrow();
    }

    /** The standard deviation (divisor n) of the correlations between two different benchmarks. */
    public double correlationDeviation() {
        double mean = meanCorrelation();
        return Math.sqrt(Arrays.stream(upperTriangle())
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    /** The place of a model that has a score, from 1, the most capable; models whose scores tie share the smaller one. */
    public int rank(int row) {
        return RankRounding.placeFromTop(scores.get(row), scores.of(models));
    }

    private double[] upperTriangle() {
        int b = benchmarks.size();
        double[] upper = new double[b * (b - 1) / 2];
        int next = 0;
        for (int i = 0; i < b; i++) {
            for (int j = i + 1; j < b; j++) {
                upper[next++] = correlation(i, j);
            }
        }
        return upper;
    }
}
