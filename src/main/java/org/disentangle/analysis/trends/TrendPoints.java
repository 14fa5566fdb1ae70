package org.disentangle.analysis.trends;

import java.util.Arrays;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Pairs;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.table.Subset;

/**
 * The points of a trend.
 *
 * @param reason why no line can be fitted to them (a clause); empty if one can
 * @param x the oriented x of each model, on its scale (log10 if that is logarithmic)
 * @param scores the oriented score of each model
 */
record TrendPoints(String reason, Subset models, double[] x, double[] scores) {
    static final String TOO_LARGE = "the numbers are too large";

    static TrendPoints oriented(GroupAnalysis group, BenchmarkCorrelation correlation) {
        Pairs pairs = Pairs.of(group, correlation);
        return of(correlation, pairs.x().toArray(), pairs.scores().toArray());
    }

    /** The same models with x and scores as in the file, x on its scale. */
    static TrendPoints raw(GroupAnalysis group, BenchmarkCorrelation correlation) {
        return of(
                correlation,
                group.x().onAxis().of(correlation.models()),
                correlation.benchmark().scores().of(correlation.models()));
    }

    private static TrendPoints of(BenchmarkCorrelation correlation, double[] x, double[] scores) {
        String reason = correlation.rho().reason();
        if (reason.isEmpty() && !(isFinite(x) && isFinite(scores))) {
            reason = "a number is infinite";
        }
        return new TrendPoints(reason, correlation.models(), x, scores);
    }

    boolean hasSameNumbers(TrendPoints other) {
        return Arrays.equals(x, other.x) && Arrays.equals(scores, other.scores);
    }

    static boolean isFinite(double... numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                return false;
            }
        }
        return true;
    }
}
