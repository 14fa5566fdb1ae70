package org.disentangle.analysis.resampling;

import java.util.Arrays;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.statistics.RankOneImputation;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.analysis.statistics.WeightedMoments;
import org.disentangle.job.Progress;

/**
 * Fills in missing capabilities scores separately in every resample: each column is standardised over the scores
 * present among the models drawn, then completed by iterative PCA ({@link RankOneImputation}). Reuses its arrays; one
 * instance per thread.
 */
final class ResampleImputation {
    private final SortedColumn[] observed;
    private final SortedColumn[] completed;
    private final boolean[][] missing;
    private final double[][] z;
    private final int[] present;
    private final WeightedMoments moments = new WeightedMoments();
    private final RankOneImputation imputation;

    ResampleImputation(Sample sample) {
        this.observed = sample.x().capabilities();
        int b = observed.length;
        int m = sample.size();
        this.completed = new SortedColumn[b];
        this.missing = new boolean[b][m];
        this.z = new double[b][m];
        for (int j = 0; j < b; j++) {
            completed[j] = SortedColumn.of(new double[m]);
            for (int i = 0; i < m; i++) {
                missing[j][i] = Double.isNaN(observed[j].numbers()[i]);
            }
        }
        this.present = new int[m];
        this.imputation = new RankOneImputation(m, b);
    }

    /** Whether a sample needs it: scores are missing and must be filled in. */
    static boolean isNeeded(Sample sample) {
        return sample.options().missing() == MissingPolicy.IMPUTE
                && Arrays.stream(sample.x().capabilities()).anyMatch(column -> !column.isComplete());
    }

    /** The columns completed last, in standard deviations. */
    SortedColumn[] columns() {
        return completed;
    }

    /**
     * Fills in the missing scores.
     *
     * @return whether every column has scores that differ among the models drawn
     */
    boolean fill(int[] weights) {
        for (int j = 0; j < observed.length; j++) {
            double[] numbers = observed[j].numbers();
            int n = 0;
            for (int i = 0; i < weights.length; i++) {
                present[i] = missing[j][i] ? 0 : weights[i];
                n += present[i];
            }
            if (n == 0 || !moments.take(numbers, present, n)) {
                return false;
            }
            double scale = Math.sqrt(moments.squares() / n);
            for (int i = 0; i < weights.length; i++) {
                z[j][i] = missing[j][i] ? 0 : (numbers[i] - moments.mean()) / scale;
            }
        }
        imputation.fill(z, missing, weights, Progress.unwatched());
        for (int j = 0; j < observed.length; j++) {
            completed[j].sortAgain(z[j]);
        }
        return true;
    }
}
