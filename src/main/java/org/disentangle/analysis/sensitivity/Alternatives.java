package org.disentangle.analysis.sensitivity;

import org.disentangle.analysis.estimate.Estimate;

/**
 * The correlation with other capabilities scores of the same models.
 *
 * @param spearmanMatrix with PC1 of the Spearman matrix
 * @param pearsonMatrix with PC1 of the Pearson matrix
 * @param meanOfZScores with the plain mean of the z-scores of the benchmarks that make the score
 */
public record Alternatives(Estimate spearmanMatrix, Estimate pearsonMatrix, Estimate meanOfZScores) {}
