package org.disentangle.ui.model;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.table.Benchmark;

/**
 * A benchmark in the ranking.
 *
 * @param benchmark the benchmark
 * @param cells one per group, in the order of the groups
 */
public record RankingRow(Benchmark benchmark, List<Cell> cells) {
    public RankingRow {
        cells = List.copyOf(cells);
    }

    /**
     * Its correlation in one group.
     *
     * @param shown the numbers shown first; empty if the group, or the visible part of it, does not have the benchmark
     * @param other the other numbers, if some models are filtered out
     */
    public record Cell(Optional<BenchmarkCorrelation> shown, Optional<BenchmarkCorrelation> other) {}

    public String column() {
        return benchmark.column();
    }

    public String name() {
        return benchmark.info().name();
    }

    public String area() {
        return benchmark.info().area();
    }

    /** Its correlation in a group, by place; empty if it has none. */
    public Optional<BenchmarkCorrelation> in(int group) {
        return group >= 0 && group < cells.size() ? cells.get(group).shown() : Optional.empty();
    }
}
