package org.disentangle.ui.ranking;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.table.Benchmark;

/**
 * A benchmark in the ranking.
 *
 * @param benchmark the benchmark
 * @param cells one a group, in the order of the groups
 */
record RankingRow(Benchmark benchmark, List<Cell> cells) {
    RankingRow {
        cells = List.copyOf(cells);
    }

    /**
     * Its correlation in one group.
     *
     * @param shown the numbers shown first; empty where the group does not have the benchmark or does not exist among
     *     the visible models
     * @param other the other numbers, where some models are filtered out
     */
    record Cell(Optional<BenchmarkCorrelation> shown, Optional<BenchmarkCorrelation> other) {}

    String column() {
        return benchmark.column();
    }

    String name() {
        return benchmark.info().name();
    }

    String area() {
        return benchmark.info().area();
    }

    Optional<BenchmarkCorrelation> in(int group) {
        return group >= 0 && group < cells.size() ? cells.get(group).shown() : Optional.empty();
    }
}
