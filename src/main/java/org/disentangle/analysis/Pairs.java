package org.disentangle.analysis;

import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * The numbers behind one correlation: x and the oriented score of the n models that have both, in the order of the table.
 *
 * @param models the n rows of the table
 * @param x one number per model; its log10 if the scale is logarithmic
 * @param scores the oriented scores, one per model
 */
public record Pairs(Subset models, Values x, Values scores) {

    /** The pairs behind a correlation; there may be too few of them for it to exist. */
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

    /** The number of models. */
    public int n() {
        return models.size();
    }
}
