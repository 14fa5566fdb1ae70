package org.disentangle.analysis.score;

import java.util.Arrays;
import org.disentangle.table.Values;

/**
 * The principal component analysis of b capabilities benchmarks over the models that are complete in them.
 *
 * @param correlations the b × b matrix C, row by row
 * @param eigenvalues the eigenvalues of C in descending order, length b
 * @param loadings PC1, the unit eigenvector of the largest eigenvalue; length b
 * @param loadingCorrelations the correlation (of the kind of C) of each benchmark with the score; length b
 */
public record ComponentAnalysis(Values correlations, Values eigenvalues, Values loadings, Values loadingCorrelations) {
    /** The share of variance that PC1 explains: λ₁ / b. */
    public double explainedVariance() {
        return eigenvalues.get(0) / eigenvalues.size();
    }

    /** C(i, j). */
    public double correlation(int i, int j) {
        return correlations.get(i * eigenvalues.size() + j);
    }

    /** The mean correlation between two different benchmarks (upper triangle of C). */
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

    private double[] upperTriangle() {
        int b = eigenvalues.size();
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
