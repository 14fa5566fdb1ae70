package org.disentangle.analysis.resampling;

import java.util.Arrays;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.analysis.statistics.WeightedKendall;
import org.disentangle.analysis.statistics.WeightedMoments;

/**
 * The whole pipeline for weighted models: score, then the correlation of every benchmark with it. A model drawn twice has the
 * weight 2, one left out the weight 0. Keeps its arrays; one object a thread.
 */
final class Evaluation {
    /** A correlation of fewer different models is not counted. */
    private static final int FEWEST_MODELS = 4;

    private final Sample sample;
    private final ScoreRefit refit;
    private final SortedColumn x;
    private final int[] ranks;
    private final int[] partRanks;
    private final int[] partWeights;
    private final WeightedMoments momentsX = new WeightedMoments();
    private final WeightedMoments momentsY = new WeightedMoments();
    private final WeightedKendall kendall;
    private final WeightedKendall partKendall;

    Evaluation(Sample sample) {
        this.sample = sample;
        int m = sample.size();
        this.refit = new ScoreRefit(sample);
        this.x = sample.fixedX() ? sample.x() : sample.x().copy();
        this.ranks = new int[m];
        this.partRanks = new int[m];
        this.partWeights = new int[m];
        this.kendall = new WeightedKendall(m);
        this.partKendall = new WeightedKendall(m);
    }

    /**
     * Correlates every target.
     *
     * @param weights one a model
     * @param into receives one coefficient a target, NaN where it is degenerate
     */
    void evaluate(int[] weights, double[] into) {
        int n = 0;
        int different = 0;
        for (int weight : weights) {
            n += weight;
            different += weight == 0 ? 0 : 1;
        }
        boolean usable = different >= FEWEST_MODELS && (sample.fixedX() || refit(weights, n));
        if (!usable) {
            Arrays.fill(into, Double.NaN);
            return;
        }
        switch (sample.options().coefficient()) {
            case SPEARMAN -> spearman(weights, n, into);
            case PEARSON -> pearson(weights, n, into);
            case KENDALL -> kendall(weights, n, into);
        }
    }

    private boolean refit(int[] weights, int n) {
        if (!refit.fit(weights, n)) {
            return false;
        }
        x.sortAgain(refit.scores());
        return true;
    }

    private void spearman(int[] weights, int n, double[] into) {
        long squares = x.ranks(weights, n, ranks);
        for (int t = 0; t < into.length; t++) {
            SortedColumn target = sample.targets()[t];
            if (target.isComplete()) {
                into[t] = target.spearman(weights, n, ranks, squares);
            } else {
                int part = take(target, weights);
                into[t] = part == 0
                        ? Double.NaN
                        : target.spearman(partWeights, part, partRanks, x.ranks(partWeights, part, partRanks));
            }
        }
    }

    private void pearson(int[] weights, int n, double[] into) {
        for (int t = 0; t < into.length; t++) {
            SortedColumn target = sample.targets()[t];
            int part = target.isComplete() ? n : take(target, weights);
            int[] used = target.isComplete() ? weights : partWeights;
            into[t] = part != 0 && momentsX.take(x.numbers(), used, part) && momentsY.take(target.numbers(), used, part)
                    ? momentsX.pearson(x.numbers(), target.numbers(), momentsY, used)
                    : Double.NaN;
        }
    }

    private void kendall(int[] weights, int n, double[] into) {
        kendall.take(x, weights, n);
        for (int t = 0; t < into.length; t++) {
            SortedColumn target = sample.targets()[t];
            if (target.isComplete()) {
                into[t] = kendall.tau(target);
            } else {
                int part = take(target, weights);
                partKendall.take(x, partWeights, part);
                into[t] = part == 0 ? Double.NaN : partKendall.tau(target);
            }
        }
    }

    /** Fills the weights of the models that have the target; returns their sum, or 0 where too few are different. */
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
