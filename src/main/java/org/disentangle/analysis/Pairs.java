package org.disentangle.analysis;

import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * The numbers behind one correlation: x and the oriented score of the n models that have both, in the order of the table.
 *
 * @param models the rows of the table, n of them
 * @param x one number per model, log10 where its scale is logarithmic
 * @param scores oriented, one per model
 */
public record Pairs(Subset models, Values x, Values scores) {

    /** The pairs that a correlation was computed from; there may be too few of them for it to exist. */
    public static Pairs of(GroupAnalysis group, BenchmarkCorrelation correlation) {
        Subset models = correlation.models();
        double[] x = new double[models.size()];
        double[] scores = new double[models.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = group.x().values().get(models.row(i));
            scores[i] = correlation.benchmark().oriented(models.row(i));
        }
        return new Pairs(models, Values.adopt(x), Values.adopt(scores));
    }

    /** How many models. */
    public int n() {
        return models.size();
    }
}
