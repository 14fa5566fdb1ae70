package org.disentangle.analysis.scale;

import java.util.List;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.table.SourceFile;

/**
 * Where a frozen scale comes from.
 *
 * @param title its title ("Safetywashing, 2024")
 * @param files the files of its scores, with their hashes
 * @param matrix the kind of correlation matrix whose first eigenvector holds the loadings
 * @param models the number of models it was fitted to (those complete in its benchmarks); 0 if unknown
 * @param explainedVariance the share of variance that PC1 explained, from 0 to 1
 */
public record ScaleOrigin(
        String title, List<SourceFile> files, Coefficient matrix, int models, double explainedVariance) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException with a sentence
     */
    public ScaleOrigin {
        files = List.copyOf(files);
        if (title.isBlank()) {
            throw new IllegalArgumentException("The scale has no title.");
        }
        if (models < 0) {
            throw new IllegalArgumentException("The number of models of the scale must not be negative.");
        }
        if (!(explainedVariance >= 0 && explainedVariance <= 1 + 1e-9)) {
            throw new IllegalArgumentException("The explained variance of the scale must lie between 0 and 1.");
        }
    }
}
