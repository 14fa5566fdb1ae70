package org.disentangle.analysis.score;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.statistics.Standardization;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Subset;

/**
 * The b usable capabilities benchmarks of a group, oriented and standardised, and the models complete in them.
 */
final class CapabilitiesColumns {
    private final Subset group;
    private final List<Benchmark> benchmarks;
    private final List<Column> columns;
    private final List<Standardization> standardizations;
    private final List<double[]> zScores;
    private final int[] lacking;

    CapabilitiesColumns(Subset group, List<Benchmark> benchmarks, List<Column> columns, Progress progress) {
        this.group = group;
        this.benchmarks = List.copyOf(benchmarks);
        this.columns = List.copyOf(columns);
        this.standardizations = new ArrayList<>();
        this.zScores = new ArrayList<>();
        for (Column column : columns) {
            progress.check();
            Standardization standardization = Standardization.of(column.numbers());
            standardizations.add(standardization);
            zScores.add(standardization.standardize(column.numbers()));
        }
        this.lacking = lacking(group, columns);
    }

    private CapabilitiesColumns(CapabilitiesColumns observed, List<Column> columns, List<double[]> zScores) {
        this.group = observed.group;
        this.benchmarks = observed.benchmarks;
        this.columns = List.copyOf(columns);
        this.standardizations = observed.standardizations;
        this.zScores = zScores;
        this.lacking = lacking(group, columns);
    }

    /** The same benchmarks and standardisation with missing scores filled in. */
    CapabilitiesColumns withFilled(List<Column> completed, List<double[]> completedZScores) {
        return new CapabilitiesColumns(this, completed, completedZScores);
    }

    private static int[] lacking(Subset group, List<Column> columns) {
        int[] lacking = new int[group.size()];
        for (Column column : columns) {
            for (int place = 0; place < lacking.length; place++) {
                lacking[place] += column.isMissing(place) ? 1 : 0;
            }
        }
        return lacking;
    }

    Subset group() {
        return group;
    }

    int count() {
        return benchmarks.size();
    }

    List<Benchmark> benchmarks() {
        return benchmarks;
    }

    Column column(int j) {
        return columns.get(j);
    }

    Standardization standardization(int j) {
        return standardizations.get(j);
    }

    /** The z-score of each model, NaN where missing; must not be modified. */
    double[] zScores(int j) {
        return zScores.get(j);
    }

    /** The number of models included. */
    static int countOf(boolean[] included) {
        int count = 0;
        for (boolean one : included) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Which models have every benchmark. */
    boolean[] complete() {
        boolean[] complete = new boolean[lacking.length];
        for (int place = 0; place < complete.length; place++) {
            complete[place] = lacking[place] == 0;
        }
        return complete;
    }

    /** Which models have every benchmark except possibly one. */
    boolean[] completeWithout(int j) {
        boolean[] complete = complete();
        for (int place = 0; place < complete.length; place++) {
            complete[place] |= lacking[place] == 1 && columns.get(j).isMissing(place);
        }
        return complete;
    }

    /** The columns of the benchmarks in which a model has no score. */
    List<String> lackedBy(int place) {
        List<String> lacked = new ArrayList<>();
        for (int j = 0; j < count(); j++) {
            if (columns.get(j).isMissing(place)) {
                lacked.add(benchmarks.get(j).column());
            }
        }
        return lacked;
    }

    /** The number of models that lack at least one benchmark but not all. */
    int partlyScored() {
        int count = 0;
        for (int lacked : lacking) {
            count += lacked > 0 && lacked < count() ? 1 : 0;
        }
        return count;
    }

    /** The number of models with at least one score. */
    int scored() {
        int count = 0;
        for (int lacked : lacking) {
            count += lacked < count() ? 1 : 0;
        }
        return count;
    }

    /**
     * The benchmark that the most models lack alone; ties go to the one with the fewest scores, then to the first by
     * name.
     */
    int costliest() {
        int worst = 0;
        for (int j = 1; j < count(); j++) {
            worst = isCostlier(j, worst) ? j : worst;
        }
        return worst;
    }

    private boolean isCostlier(int j, int than) {
        int cost = Integer.compare(costOf(j), costOf(than));
        if (cost != 0) {
            return cost > 0;
        }
        int scores =
                Integer.compare(columns.get(j).presentCount(), columns.get(than).presentCount());
        return scores != 0
                ? scores < 0
                : benchmarks.get(j).column().compareTo(benchmarks.get(than).column()) < 0;
    }

    /** The number of models that lack only this benchmark and would be complete without it. */
    int costOf(int j) {
        int cost = 0;
        for (int place = 0; place < lacking.length; place++) {
            cost += lacking[place] == 1 && columns.get(j).isMissing(place) ? 1 : 0;
        }
        return cost;
    }

    /** The same without some benchmarks. */
    CapabilitiesColumns without(List<Integer> leftOut, Progress progress) {
        List<Benchmark> keptBenchmarks = new ArrayList<>();
        List<Column> keptColumns = new ArrayList<>();
        for (int j = 0; j < count(); j++) {
            if (!leftOut.contains(j)) {
                keptBenchmarks.add(benchmarks.get(j));
                keptColumns.add(columns.get(j));
            }
        }
        return new CapabilitiesColumns(group, keptBenchmarks, keptColumns, progress);
    }
}
