package org.disentangle.analysis.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;

/**
 * A capabilities score fitted to one group, for use on other models: score = Σ_j l_j·(s_j − mean_j)/sd_j over
 * its b benchmarks, s oriented.
 *
 * @param group the name of the group it was fitted to
 * @param columns its benchmarks, at least 2, distinct; Σ loading² = 1 within 1e-6
 * @param origin where it comes from
 */
public record FrozenScale(String group, List<ScaleColumn> columns, ScaleOrigin origin) {
    private static final double UNIT = 1e-6;

    /**
     * Checks the columns.
     *
     * @throws IllegalArgumentException if they are invalid, with a sentence
     */
    public FrozenScale {
        columns = List.copyOf(columns);
        if (group.isBlank()) {
            throw new IllegalArgumentException("A scale has no group.");
        }
        if (columns.size() < 2) {
            throw new IllegalArgumentException("A scale needs at least 2 benchmarks, and this one has "
                    + (columns.isEmpty() ? "none" : "only 1") + ".");
        }
        Set<String> names = new HashSet<>();
        double squares = 0;
        for (ScaleColumn column : columns) {
            if (!names.add(column.benchmark())) {
                throw new IllegalArgumentException("The benchmark “" + column.benchmark() + "” is in the scale twice.");
            }
            squares += column.loading() * column.loading();
        }
        if (Math.abs(squares - 1) > UNIT) {
            throw new IllegalArgumentException("The squares of the loadings must sum to 1.");
        }
    }

    /**
     * The scale of a group that has a fitted score.
     *
     * @param title the title of the table
     * @return the scale; empty if the group has no fitted score
     */
    public static Optional<FrozenScale> of(ScoreTable table, GroupAnalysis group, Coefficient matrix, String title) {
        return group.score()
                .map(score -> new FrozenScale(
                        group.name(),
                        columns(table, score),
                        new ScaleOrigin(
                                title,
                                table.provenance().sources(),
                                matrix,
                                score.models().size(),
                                score.pca().explainedVariance())));
    }

    private static List<ScaleColumn> columns(ScoreTable table, CapabilitiesScore score) {
        List<ScaleColumn> columns = new ArrayList<>();
        for (int j = 0; j < score.benchmarks().size(); j++) {
            Benchmark benchmark = table.benchmark(score.benchmarks().get(j)).orElseThrow();
            columns.add(new ScaleColumn(
                    benchmark.column(),
                    benchmark.info().direction(),
                    score.standardizations().means().get(j),
                    score.standardizations().deviations().get(j),
                    score.pca().loadings().get(j)));
        }
        return columns;
    }

    /**
     * The same scale for a table with other names for benchmarks.
     *
     * @param tableNames the table's names for benchmarks of the scale; others keep theirs
     * @throws IllegalArgumentException if they are invalid, with a sentence, if two benchmarks would have one name
     */
    public FrozenScale withNames(Map<String, String> tableNames) {
        List<ScaleColumn> renamed = columns.stream()
                .map(old -> new ScaleColumn(
                        tableNames.getOrDefault(old.benchmark(), old.benchmark()),
                        old.direction(),
                        old.mean(),
                        old.deviation(),
                        old.loading()))
                .toList();
        return new FrozenScale(group, renamed, origin);
    }
}
