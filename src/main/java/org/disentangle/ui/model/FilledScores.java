package org.disentangle.ui.model;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.session.Results;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Listing;

/** The missing capabilities scores of a model: filled in if the options say so, left out on a frozen scale. */
public final class FilledScores {
    private FilledScores() {}

    /** The columns of these benchmarks for a model of a group; none if its score does not rest on filled-in scores. */
    public static List<String> of(Results results, String group, int row) {
        return results.group(group)
                .flatMap(GroupAnalysis::score)
                .map(CapabilitiesScore::filled)
                .map(filled -> filled.getOrDefault(row, List.of()))
                .orElse(List.of());
    }

    /** The line about them on a hover card. */
    public static Optional<HoverText.Line> line(Results results, String group, int row) {
        List<String> lacks = results.group(group)
                .map(present -> present.x().lacking().getOrDefault(row, List.of()))
                .orElse(List.of());
        if (!lacks.isEmpty()) {
            return Optional.of(new HoverText.Line("Missing from the scale", names(results, lacks)));
        }
        List<String> columns = of(results, group, row);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new HoverText.Line("Filled in", names(results, columns)));
    }

    private static String names(Results results, List<String> columns) {
        ScoreTable table = results.document().table();
        return Listing.and(columns.stream().map(column -> name(table, column)).toList(), 3);
    }

    private static String name(ScoreTable table, String column) {
        return table.benchmark(column).map(benchmark -> benchmark.info().name()).orElse(column);
    }
}
