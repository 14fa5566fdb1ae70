package org.disentangle.analysis.options;

import org.disentangle.analysis.coefficient.Coefficient;

/**
 * How to compute the capabilities score.
 *
 * @param matrix the correlation matrix whose first eigenvector is PC1: Spearman (default) or Pearson
 * @param missing how to treat models that lack a capabilities benchmark
 */
public record ScoreOptions(Coefficient matrix, MissingPolicy missing) {
    public ScoreOptions {
        if (!matrix.measure().makesMatrix()) {
            throw new IllegalArgumentException("the capabilities matrix is Spearman's or Pearson's");
        }
    }

    /** The paper's choices. */
    public static ScoreOptions defaults() {
        return new ScoreOptions(Coefficient.SPEARMAN, MissingPolicy.COMPLETE);
    }
}
