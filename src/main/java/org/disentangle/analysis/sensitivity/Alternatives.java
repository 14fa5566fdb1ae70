package org.disentangle.analysis.sensitivity;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.estimate.Estimate;

/**
 * The correlation with other capabilities scores of the same models.
 *
 * @param matrices the correlation with PC1 of each matrix that can make the score ({@link Coefficient#ofMatrices})
 * @param meanOfZScores the correlation with the plain mean of the z-scores of the benchmarks behind the score
 */
public record Alternatives(Map<Coefficient, Estimate> matrices, Estimate meanOfZScores) {
    public Alternatives {
        matrices = Map.copyOf(matrices);
    }

    /** All missing, for one reason (a clause without full stop). */
    public static Alternatives missing(String reason) {
        Estimate none = Estimate.missing(reason);
        return new Alternatives(
                Coefficient.ofMatrices().stream().collect(Collectors.toMap(matrix -> matrix, matrix -> none)), none);
    }

    /** The correlation with PC1 of a matrix that can make the score. */
    public Estimate withMatrix(Coefficient matrix) {
        return Objects.requireNonNull(matrices.get(matrix), "no matrix of this coefficient makes a score");
    }
}
