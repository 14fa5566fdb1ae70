package org.disentangle.analysis.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.statistics.Standardization;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** The columns of a scale in a table, and the scores of its rows. */
final class ScaleWork {
    private final FrozenScale scale;
    private final List<Optional<Benchmark>> benchmarks = new ArrayList<>();
    private final List<Standardization> standardizations = new ArrayList<>();

    ScaleWork(FrozenScale scale, ScoreTable table) {
        this.scale = scale;
        for (ScaleColumn column : scale.columns()) {
            benchmarks.add(table.benchmark(column.benchmark()).filter(benchmark -> benchmark.role() != Role.IGNORED));
            standardizations.add(new Standardization(0, column.mean(), column.deviation()));
        }
    }

    List<String> absent() {
        List<String> absent = new ArrayList<>();
        for (int j = 0; j < benchmarks.size(); j++) {
            if (benchmarks.get(j).isEmpty()) {
                absent.add(name(j));
            }
        }
        return absent;
    }

    /** The columns whose direction in the table differs from the scale's. */
    List<String> contradicted() {
        List<String> contradicted = new ArrayList<>();
        for (int j = 0; j < benchmarks.size(); j++) {
            ScaleColumn column = scale.columns().get(j);
            benchmarks
                    .get(j)
                    .filter(found -> !found.info().direction().equals(column.direction()))
                    .ifPresent(found -> contradicted.add("“" + column.benchmark() + "” (scale: "
                            + column.direction().word() + ", table: "
                            + found.info().direction().word() + ")"));
        }
        return contradicted;
    }

    ScaledModel score(int row) {
        return score(row, -1);
    }

    /** The score of a row without one column; −1: from all. */
    ScaledModel score(int row, int left) {
        double product = 0;
        double squares = 0;
        int present = 0;
        List<String> lacks = new ArrayList<>();
        for (int j = 0; j < benchmarks.size(); j++) {
            double score = j == left ? Double.NaN : oriented(j, row);
            if (Double.isNaN(score)) {
                lacks.add(name(j));
            } else {
                double loading = scale.columns().get(j).loading();
                product += loading * standardizations.get(j).standardize(score);
                squares += loading * loading;
                present++;
            }
        }
        return new ScaledModel(row, estimate(product, squares, present), lacks, Math.min(1, squares));
    }

    private Estimate estimate(double product, double squares, int present) {
        if (present == 0) {
            return Estimate.missing("it has no score on any benchmark of the scale");
        }
        if (squares == 0) {
            return Estimate.missing("the benchmarks it has do not count on the scale, because their loadings are 0");
        }
        double score = present == benchmarks.size() ? product : product / squares;
        return Double.isFinite(score)
                ? Estimate.of(score)
                : Estimate.missing("a score is infinite or too far from the scale");
    }

    private double oriented(int j, int row) {
        return benchmarks.get(j).map(benchmark -> benchmark.oriented(row)).orElse(Double.NaN);
    }

    int indexOf(String benchmark) {
        for (int j = 0; j < benchmarks.size(); j++) {
            if (name(j).equals(benchmark)) {
                return j;
            }
        }
        return -1;
    }

    private String name(int j) {
        return scale.columns().get(j).benchmark();
    }
}
