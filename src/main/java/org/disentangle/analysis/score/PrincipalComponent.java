package org.disentangle.analysis.score;

import org.disentangle.analysis.statistics.SymmetricEigen;
import org.disentangle.job.Progress;

/**
 * PC1 of the correlation matrix of some capabilities benchmarks over the models that are complete in them.
 *
 * <p>With fewer complete models than benchmarks, the eigenvectors are computed from the matrix of models instead, which
 * has the same eigenvalues other than 0: for C = YᵀY and YYᵀu = λu, v = Yᵀu/√λ.
 *
 * @param eigenvalues the eigenvalues of C in descending order, length b; negative rounding errors become 0
 * @param loadings the unit eigenvector of the largest one; its sum is positive
 */
public record PrincipalComponent(double[] eigenvalues, double[] loadings) {
    /** The size below which a sum of loadings counts as 0. */
    private static final double ZERO_SUM = 1e-12;

    /** The smallest λ₁ − λ₂ per benchmark for which PC1 is defined. */
    private static final double SMALLEST_GAP = 1e-9;

    /** Computes PC1 from the matrix C, b × b, row by row. */
    public static PrincipalComponent ofMatrix(double[] matrix, int b, Progress progress) {
        SymmetricEigen eigen = SymmetricEigen.of(matrix, b, progress);
        return new PrincipalComponent(nonNegative(eigen.values(), b), withSign(eigen.vector(0)));
    }

    /**
     * Computes PC1 from Y, whose columns are centred and have length 1, so that C = YᵀY.
     *
     * @param columns b columns with one number per complete model
     */
    static PrincipalComponent ofColumns(double[][] columns, Progress progress) {
        int b = columns.length;
        int m = columns[0].length;
        double[] models = new double[m * m];
        for (double[] column : columns) {
            progress.check();
            for (int i = 0; i < m; i++) {
                for (int k = 0; k < m; k++) {
                    models[i * m + k] += column[i] * column[k];
                }
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(models, m, progress);
        double[] direction = eigen.vector(0);
        double[] loadings = new double[b];
        double squares = 0;
        for (int j = 0; j < b; j++) {
            for (int i = 0; i < m; i++) {
                loadings[j] += columns[j][i] * direction[i];
            }
            squares += loadings[j] * loadings[j];
        }
        double length = Math.sqrt(squares);
        for (int j = 0; j < b; j++) {
            loadings[j] /= length;
        }
        return new PrincipalComponent(nonNegative(eigen.values(), b), withSign(loadings));
    }

    /** Whether the largest eigenvalue stands out from the second: λ₁ − λ₂ ≥ 1e-9·b. */
    boolean isDefined() {
        return eigenvalues[0] - eigenvalues[1] >= SMALLEST_GAP * eigenvalues.length;
    }

    private static double[] nonNegative(double[] values, int length) {
        double[] all = new double[length];
        for (int i = 0; i < Math.min(length, values.length); i++) {
            all[i] = Math.max(0, values[i]);
        }
        return all;
    }

    /**
     * Chooses the sign that makes the sum positive, or, if the sum is zero, the loading of largest magnitude (the first
     * of equals).
     */
    private static double[] withSign(double[] loadings) {
        double sum = 0;
        double largest = 0;
        for (double loading : loadings) {
            sum += loading;
            largest = Math.abs(loading) > Math.abs(largest) + ZERO_SUM ? loading : largest;
        }
        boolean turn = Math.abs(sum) > ZERO_SUM ? sum < 0 : largest < 0;
        for (int j = 0; turn && j < loadings.length; j++) {
            loadings[j] = -loadings[j];
        }
        return loadings;
    }
}
