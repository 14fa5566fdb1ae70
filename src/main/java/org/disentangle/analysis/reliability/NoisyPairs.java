package org.disentangle.analysis.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.statistics.Standardization;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * The pairs of x and oriented score of the models whose score has a known standard error, with both squared standard
 * errors; sorted by the models' names, so that the order of the table does not change any digit.
 *
 * @param x the n values of x, standardised over the n models
 * @param scores the n oriented scores, standardised likewise
 * @param errorsX the squared standard errors of x, in units of its variance (divisor n); 0 if unknown
 * @param errors the squared standard errors of the scores, likewise
 */
record NoisyPairs(double[] x, double[] scores, double[] errorsX, double[] errors) {

    /** Why some models have no such pairs; empty if they do. */
    static String reasonAgainst(GroupAnalysis group, BenchmarkCorrelation correlation, Subset models) {
        double[] x = group.x().values().of(models);
        double[] scores =
                models.rows().mapToDouble(correlation.benchmark()::oriented).toArray();
        if (Arrays.stream(x).anyMatch(Double::isInfinite)
                || Arrays.stream(scores).anyMatch(Double::isInfinite)) {
            return "a number is infinite";
        }
        String among = " among the " + models.size() + " models whose scores have a known standard error";
        if (Standardization.of(scores).deviation() == 0) {
            return "all scores are the same" + among;
        }
        return Standardization.of(x).deviation() == 0 ? "all values of x are the same" + among : "";
    }

    /**
     * The pairs of some models.
     *
     * @param models the models, for which {@link #reasonAgainst} is empty
     */
    static NoisyPairs of(
            ScoreTable table,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            ErrorsOfX errorsOfX,
            Subset models) {
        Values standardErrors = correlation.benchmark().standardErrors().orElseThrow();
        Values x = group.x().values();
        List<Integer> rows = new ArrayList<>(models.rows().boxed().toList());
        rows.sort(Comparator.comparing((Integer row) -> table.model(row))
                .thenComparingDouble(x::get)
                .thenComparingDouble(row -> correlation.benchmark().oriented(row))
                .thenComparingDouble(standardErrors::get)
                .thenComparingDouble(row -> errorsOfX.variance(row, 1)));
        double[] rawX = column(rows, x::get);
        double[] rawScores = column(rows, correlation.benchmark()::oriented);
        Standardization ofX = Standardization.of(rawX);
        Standardization ofScores = Standardization.of(rawScores);
        return new NoisyPairs(
                ofX.standardize(rawX),
                ofScores.standardize(rawScores),
                column(rows, row -> errorsOfX.variance(row, ofX.deviation())),
                column(rows, row -> square(standardErrors.get(row) / ofScores.deviation())));
    }

    /** Whether a number can be a standard error. */
    static boolean isKnown(double standardError) {
        return standardError >= 0 && standardError < Double.POSITIVE_INFINITY;
    }

    private static double square(double number) {
        return number * number;
    }

    private static double[] column(List<Integer> rows, IntToDoubleFunction number) {
        return rows.stream().mapToDouble(number::applyAsDouble).toArray();
    }

    int n() {
        return x.length;
    }
}
