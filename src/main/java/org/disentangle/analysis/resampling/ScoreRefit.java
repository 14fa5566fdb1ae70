package org.disentangle.analysis.resampling;

import java.util.Arrays;
import java.util.Optional;
import org.disentangle.analysis.statistics.LeadingEigenvector;
import org.disentangle.analysis.statistics.RankCorrelation;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.analysis.statistics.WeightedMoments;

/**
 * Refits the capabilities score to weighted models: standardisation, the matrix C, PC1 (with the sign that makes its
 * product with that of the whole group positive), score. Reuses its arrays; one instance per thread.
 */
final class ScoreRefit {
    /** The smallest λ₁ − λ₂ per benchmark, as in the analysis. */
    private static final double SMALLEST_GAP = 1e-9;

    private final Sample sample;
    private final SortedColumn[] columns;
    private final Optional<ResampleImputation> imputation;
    private final boolean ranked;
    private final int[][] ranks;
    private final double[][] deviations;
    private final double[] means;
    private final double[] scales;
    private final double[] squares;
    private final double[] matrix;
    private final double[] start;
    private final LeadingEigenvector eigenvector;
    private final WeightedMoments moments = new WeightedMoments();
    private final double[] scores;

    /**
     * Makes it. The search for PC1 starts from the signs of its loadings only, because their digits depend on the order
     * of the table's rows.
     */
    ScoreRefit(Sample sample) {
        this.sample = sample;
        this.imputation =
                ResampleImputation.isNeeded(sample) ? Optional.of(new ResampleImputation(sample)) : Optional.empty();
        this.columns =
                imputation.map(ResampleImputation::columns).orElse(sample.x().capabilities());
        int b = columns.length;
        int m = sample.size();
        this.ranked = sample.options().matrix().measure().usesRanks();
        this.ranks = new int[b][ranked ? m : 0];
        this.deviations = new double[b][ranked ? 0 : m];
        this.means = new double[b];
        this.scales = new double[b];
        this.squares = new double[b];
        this.matrix = new double[b * b];
        this.start = new double[b];
        Arrays.setAll(start, j -> Math.copySign(1 / Math.sqrt(b), sample.x().loadings()[j]));
        this.eigenvector = new LeadingEigenvector(b);
        this.scores = new double[m];
    }

    /** The score of each model from the last fit; must not be modified. */
    double[] scores() {
        return scores;
    }

    /**
     * Fits the score.
     *
     * @param weights one per model
     * @param n their sum
     * @return whether there is a score: no column constant, PC1 defined
     */
    boolean fit(int[] weights, int n) {
        boolean filled = imputation.isEmpty() || imputation.get().fill(weights);
        if (!filled || !standardise(weights, n)) {
            return false;
        }
        fillMatrix(weights);
        if (!eigenvector.find(matrix, start, SMALLEST_GAP)) {
            return false;
        }
        score();
        return true;
    }

    private boolean standardise(int[] weights, int n) {
        for (int j = 0; j < columns.length; j++) {
            if (!moments.take(columns[j].numbers(), weights, n)) {
                return false;
            }
            // completed columns keep the standardisation of the scores that were there
            means[j] = imputation.isEmpty() ? moments.mean() : 0;
            scales[j] = imputation.isEmpty() ? Math.sqrt(moments.squares() / n) : 1;
            if (ranked) {
                squares[j] = columns[j].ranks(weights, n, ranks[j]);
                if (squares[j] == 0) {
                    return false;
                }
            } else {
                squares[j] = moments.squares();
                double[] numbers = columns[j].numbers();
                for (int i = 0; i < weights.length; i++) {
                    deviations[j][i] = weights[i] == 0 ? 0 : numbers[i] - moments.mean();
                }
            }
        }
        return true;
    }

    private void fillMatrix(int[] weights) {
        int b = columns.length;
        for (int i = 0; i < b; i++) {
            matrix[i * b + i] = 1;
            for (int j = 0; j < i; j++) {
                double correlation = ranked ? ofRanks(i, j, weights) : ofDeviations(i, j, weights);
                matrix[i * b + j] = correlation;
                matrix[j * b + i] = correlation;
            }
        }
    }

    private double ofRanks(int i, int j, int[] weights) {
        int[] a = ranks[i];
        int[] b = ranks[j];
        long products = 0;
        for (int k = 0; k < weights.length; k++) {
            products += (long) weights[k] * a[k] * b[k];
        }
        return RankCorrelation.rho(products, (long) squares[i], (long) squares[j]);
    }

    private double ofDeviations(int i, int j, int[] weights) {
        double[] a = deviations[i];
        double[] b = deviations[j];
        double products = 0;
        for (int k = 0; k < weights.length; k++) {
            products += weights[k] * a[k] * b[k];
        }
        return Math.max(-1, Math.min(1, products / Math.sqrt(squares[i]) / Math.sqrt(squares[j])));
    }

    private void score() {
        double[] loadings = eigenvector.vector();
        double same = 0;
        for (int j = 0; j < loadings.length; j++) {
            same += loadings[j] * sample.x().loadings()[j];
        }
        Arrays.fill(scores, 0);
        for (int j = 0; j < loadings.length; j++) {
            double slope = (same < 0 ? -loadings[j] : loadings[j]) / scales[j];
            double[] numbers = columns[j].numbers();
            for (int i = 0; i < scores.length; i++) {
                scores[i] += slope * (numbers[i] - means[j]);
            }
        }
    }
}
