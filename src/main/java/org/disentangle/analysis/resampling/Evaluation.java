package org.disentangle.analysis.resampling;

import java.util.Arrays;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.analysis.statistics.WeightedCorrelation;

/**
 * The whole pipeline for weighted models: the score, then the correlation of every benchmark with it. A model drawn
 * twice has weight 2, one left out weight 0. Reuses its arrays; one instance per thread.
 */
final class Evaluation {
    /** The fewest different models for a correlation to count. */
    private static final int FEWEST_MODELS = 4;

    private final Sample sample;
    private final ScoreRefit refit;
    private final SortedColumn x;
    private final int[] partWeights;
    private final WeightedCorrelation whole;
    private final WeightedCorrelation part;

    Evaluation(Sample sample) {
        this.sample = sample;
        int m = sample.size();
        this.refit = new ScoreRefit(sample);
        this.x = sample.x().fixed() ? sample.x().column() : sample.x().column().copy();
        this.partWeights = new int[m];
        this.whole = sample.options().coefficient().measure().weighted(m);
        this.part = sample.options().coefficient().measure().weighted(m);
    }

    /**
     * Correlates every target.
     *
     * @param weights one per model
     * @param into receives one coefficient per target, NaN if it is degenerate
     */
    void evaluate(int[] weights, double[] into) {
        int n = 0;
        int different = 0;
        for (int weight : weights) {
            n += weight;
            different += weight == 0 ? 0 : 1;
        }
        boolean usable = different >= FEWEST_MODELS && (sample.x().fixed() || refit(weights, n));
        if (!usable) {
            Arrays.fill(into, Double.NaN);
            return;
        }
        whole.take(x, weights, n);
        for (int t = 0; t < into.length; t++) {
            SortedColumn target = sample.targets()[t];
            into[t] = target.isComplete() ? whole.with(target) : ofPart(target, weights);
        }
    }

    private double ofPart(SortedColumn target, int[] weights) {
        int sum = take(target, weights);
        if (sum == 0) {
            return Double.NaN;
        }
        part.take(x, partWeights, sum);
        return part.with(target);
    }

    private boolean refit(int[] weights, int n) {
        if (!refit.fit(weights, n)) {
            return false;
        }
        x.sortAgain(refit.scores());
        return true;
    }

    /** Fills the weights of the models that have the target; returns their sum, or 0 if too few are different. */
    private int take(SortedColumn target, int[] weights) {
        Arrays.fill(partWeights, 0);
        int n = 0;
        int different = 0;
        for (int place : target.order()) {
            partWeights[place] = weights[place];
            n += weights[place];
            different += weights[place] == 0 ? 0 : 1;
        }
        return different < FEWEST_MODELS ? 0 : n;
    }
}
