package org.disentangle.analysis;

import java.util.Optional;

/**
 * Every choice of an analysis.
 *
 * @param matrix the correlation matrix whose first eigenvector is PC1: Spearman (default) or Pearson
 * @param coefficient the capabilities correlation: Spearman (default), Pearson or Kendall
 * @param threshold the correlation from which a level is high, 0 &lt; t &lt; 1; 0.4 by default, as in the paper
 * @param confidence the level of intervals, 0 &lt; c &lt; 1; 0.95 by default
 * @param groupBy the attribute whose values are analysed apart; empty: one group named "all", or, where the table has a
 *     type column that was read and not inferred, by that column (see {@link #automaticGroups})
 * @param automaticGroups whether an empty {@code groupBy} means "by the type column where the file has one"
 * @param x the column to correlate with in place of the capabilities score; empty: the score
 */
public record AnalysisOptions(
        Coefficient matrix,
        Coefficient coefficient,
        double threshold,
        double confidence,
        Optional<String> groupBy,
        boolean automaticGroups,
        Optional<String> x) {

    public AnalysisOptions {
        if (matrix == Coefficient.KENDALL) {
            throw new IllegalArgumentException("the capabilities matrix is Spearman's or Pearson's");
        }
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("the threshold must lie between 0 and 1, not " + threshold);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("the confidence must lie between 0 and 1, not " + confidence);
        }
    }

    /** The paper's choices. */
    public static AnalysisOptions defaults() {
        return new AnalysisOptions(
                Coefficient.SPEARMAN, Coefficient.SPEARMAN, 0.4, 0.95, Optional.empty(), true, Optional.empty());
    }

    public AnalysisOptions withMatrix(Coefficient newMatrix) {
        return new AnalysisOptions(newMatrix, coefficient, threshold, confidence, groupBy, automaticGroups, x);
    }

    public AnalysisOptions withCoefficient(Coefficient newCoefficient) {
        return new AnalysisOptions(matrix, newCoefficient, threshold, confidence, groupBy, automaticGroups, x);
    }

    public AnalysisOptions withThreshold(double newThreshold) {
        return new AnalysisOptions(matrix, coefficient, newThreshold, confidence, groupBy, automaticGroups, x);
    }

    public AnalysisOptions withConfidence(double newConfidence) {
        return new AnalysisOptions(matrix, coefficient, threshold, newConfidence, groupBy, automaticGroups, x);
    }

    /** Groups by this attribute, or, when empty, makes one group of all models. */
    public AnalysisOptions withGroupBy(Optional<String> newGroupBy) {
        return new AnalysisOptions(matrix, coefficient, threshold, confidence, newGroupBy, false, x);
    }

    public AnalysisOptions withX(Optional<String> newX) {
        return new AnalysisOptions(matrix, coefficient, threshold, confidence, groupBy, automaticGroups, newX);
    }
}
