package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.statistics.Standardization;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Subset;

/** The b capabilities benchmarks of a group that can be used: oriented, standardised, and who is complete in them. */
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
        this.lacking = new int[group.size()];
        for (Column column : columns) {
            progress.check();
            Standardization standardization = Standardization.of(column.numbers());
            standardizations.add(standardization);
            zScores.add(standardization.standardize(column.numbers()));
            for (int place = 0; place < lacking.length; place++) {
                lacking[place] += column.isMissing(place) ? 1 : 0;
            }
        }
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

    /** z of each place, NaN where the score is missing; not to be changed. */
    double[] zScores(int j) {
        return zScores.get(j);
    }

    /** How many places are included. */
    static int countOf(boolean[] included) {
        int count = 0;
        for (boolean one : included) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Which places have every benchmark. */
    boolean[] complete() {
        boolean[] complete = new boolean[lacking.length];
        for (int place = 0; place < complete.length; place++) {
            complete[place] = lacking[place] == 0;
        }
        return complete;
    }

    /** Which places have every benchmark but perhaps one. */
    boolean[] completeWithout(int j) {
        boolean[] complete = complete();
        for (int place = 0; place < complete.length; place++) {
            complete[place] |= lacking[place] == 1 && columns.get(j).isMissing(place);
        }
        return complete;
    }

    /** How many models lack this benchmark alone: so many more would be complete without it. */
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
