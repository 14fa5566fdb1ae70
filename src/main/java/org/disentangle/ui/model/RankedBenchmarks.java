package org.disentangle.ui.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.session.Results;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;

/**
 * Every analysed benchmark with its correlations in every group, as the ranking lists them and the arrow keys step
 * through them.
 *
 * @param groups the names of the groups
 * @param every the benchmarks in the order of the table
 */
public record RankedBenchmarks(List<String> groups, List<RankingRow> every) {
    public RankedBenchmarks {
        groups = List.copyOf(groups);
        every = List.copyOf(every);
    }

    /** The empty list, for when no table is open. */
    static RankedBenchmarks none() {
        return new RankedBenchmarks(List.of(), List.of());
    }

    /** Collects the benchmarks of some results. */
    public static RankedBenchmarks of(Results results) {
        List<String> groups =
                results.all().groups().stream().map(GroupAnalysis::name).toList();
        List<InGroup> found =
                groups.stream().map(group -> InGroup.of(results, group)).toList();
        List<RankingRow> rows = new ArrayList<>();
        for (Benchmark benchmark : results.all().table().benchmarks()) {
            if (benchmark.role() != Role.IGNORED) {
                rows.add(new RankingRow(
                        benchmark,
                        found.stream()
                                .map(group -> group.cell(benchmark.column(), results.showsRefitted()))
                                .toList()));
            }
        }
        return new RankedBenchmarks(groups, rows);
    }

    /**
     * The correlations of a group, by column.
     *
     * @param all computed from all models
     * @param visible computed from the visible ones alone
     */
    private record InGroup(Map<String, BenchmarkCorrelation> all, Map<String, BenchmarkCorrelation> visible) {
        static InGroup of(Results results, String group) {
            return new InGroup(byColumn(Optional.of(results.all()), group), byColumn(results.refitted(), group));
        }

        private static Map<String, BenchmarkCorrelation> byColumn(Optional<Analysis> analysis, String group) {
            Map<String, BenchmarkCorrelation> found = new HashMap<>();
            analysis.flatMap(present -> present.group(group)).map(GroupAnalysis::correlations).stream()
                    .flatMap(List::stream)
                    .forEach(each -> found.put(each.benchmark().column(), each));
            return found;
        }

        RankingRow.Cell cell(String column, boolean visibleFirst) {
            Optional<BenchmarkCorrelation> ofAll = Optional.ofNullable(all.get(column));
            Optional<BenchmarkCorrelation> ofVisible = Optional.ofNullable(visible.get(column));
            return visibleFirst ? new RankingRow.Cell(ofVisible, ofAll) : new RankingRow.Cell(ofAll, ofVisible);
        }
    }

    /** The benchmarks to list, sorted. */
    public List<RankingRow> listed(RankingChoices choices) {
        String wanted = choices.search().strip().toLowerCase(Locale.ROOT);
        return every.stream()
                .filter(row -> wanted.isEmpty() ? isListed(row, choices) : matches(row, wanted))
                .sorted(choices.comparator())
                .toList();
    }

    /** The columns of the benchmarks to list, sorted, ignoring the search. */
    List<String> order(RankingChoices choices) {
        return listed(choices.withoutSearch()).stream().map(RankingRow::column).toList();
    }

    boolean has(String column) {
        return every.stream().anyMatch(row -> row.column().equals(column));
    }

    private static boolean isListed(RankingRow row, RankingChoices choices) {
        return choices.listed().includes(row.benchmark().role())
                && (choices.subScores() || row.benchmark().info().primary());
    }

    private static boolean matches(RankingRow row, String wanted) {
        return row.name().toLowerCase(Locale.ROOT).contains(wanted)
                || row.column().toLowerCase(Locale.ROOT).contains(wanted)
                || row.area().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
