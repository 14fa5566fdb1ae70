package org.disentangle.analysis.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.statistics.RankOneImputation;
import org.disentangle.job.Progress;

/**
 * Capabilities benchmarks whose missing z-scores were filled in by iterative PCA, for the models that have at least one.
 *
 * @param columns the completed columns, standardised by the scores present
 * @param filled the benchmarks filled in for each row of the table with filled-in scores
 * @param settled whether the iteration converged
 */
record CompletedColumns(CapabilitiesColumns columns, Map<Integer, List<String>> filled, boolean settled) {

    /** The columns with nothing filled in. */
    static CompletedColumns untouched(CapabilitiesColumns columns) {
        return new CompletedColumns(columns, Map.of(), true);
    }

    /** Fills in missing scores. */
    static CompletedColumns of(CapabilitiesColumns observed, Progress progress) {
        int m = observed.group().size();
        int b = observed.count();
        double[][] z = new double[b][];
        boolean[][] missing = new boolean[b][m];
        int[] weights = new int[m];
        for (int j = 0; j < b; j++) {
            progress.check();
            z[j] = observed.zScores(j).clone();
            for (int place = 0; place < m; place++) {
                missing[j][place] = observed.column(j).isMissing(place);
                weights[place] |= missing[j][place] ? 0 : 1;
            }
        }
        boolean settled = new RankOneImputation(m, b).fill(z, missing, weights, progress);
        List<Column> completed = new ArrayList<>();
        for (int j = 0; j < b; j++) {
            completed.add(completed(observed, j, z[j]));
        }
        return new CompletedColumns(observed.withFilled(completed, List.of(z)), filled(observed, weights), settled);
    }

    /** The number of scores filled in. */
    int count() {
        return filled.values().stream().mapToInt(List::size).sum();
    }

    /** The completed scores of a benchmark; those present are unchanged. */
    private static Column completed(CapabilitiesColumns observed, int j, double[] z) {
        double[] numbers = observed.column(j).numbers().clone();
        for (int place = 0; place < numbers.length; place++) {
            if (Double.isNaN(numbers[place]) && !Double.isNaN(z[place])) {
                numbers[place] = observed.standardization(j).mean()
                        + observed.standardization(j).deviation() * z[place];
            }
        }
        return new Column(numbers);
    }

    private static Map<Integer, List<String>> filled(CapabilitiesColumns observed, int[] weights) {
        Map<Integer, List<String>> filled = new TreeMap<>();
        boolean[] complete = observed.complete();
        for (int place = 0; place < weights.length; place++) {
            if (weights[place] > 0 && !complete[place]) {
                filled.put(observed.group().row(place), observed.lackedBy(place));
            }
        }
        return Collections.unmodifiableMap(filled);
    }
}
