package org.disentangle.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.session.Results;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;

/**
 * Every benchmark that is analysed with its correlations in every group: what the ranking lists, and what the arrow
 * keys step through.
 *
 * @param groups the names of the groups
 * @param every the benchmarks in the order of the table
 */
public record RankedBenchmarks(List<String> groups, List<RankingRow> every) {
    public RankedBenchmarks {
        groups = List.copyOf(groups);
        every = List.copyOf(every);
    }

    /** Where no table is open. */
    static RankedBenchmarks none() {
        return new RankedBenchmarks(List.of(), List.of());
    }

    /** Those of results. */
    public static RankedBenchmarks of(Results results) {
        List<String> groups =
                results.all().groups().stream().map(GroupAnalysis::name).toList();
        List<RankingRow> rows = new ArrayList<>();
        for (Benchmark benchmark : results.all().table().benchmarks()) {
            if (benchmark.role() != Role.IGNORED) {
                rows.add(row(results, groups, benchmark));
            }
        }
        return new RankedBenchmarks(groups, rows);
    }

    private static RankingRow row(Results results, List<String> groups, Benchmark benchmark) {
        List<RankingRow.Cell> cells = new ArrayList<>();
        for (String group : groups) {
            var all = results.ofAll(group, benchmark.column());
            var visible = results.ofVisible(group, benchmark.column());
            cells.add(results.showsRefitted() ? new RankingRow.Cell(visible, all) : new RankingRow.Cell(all, visible));
        }
        return new RankingRow(benchmark, cells);
    }

    /** Those that are listed, sorted. */
    public List<RankingRow> listed(RankingChoices choices) {
        String wanted = choices.search().strip().toLowerCase(Locale.ROOT);
        return every.stream()
                .filter(row -> wanted.isEmpty() ? isListed(row, choices) : matches(row, wanted))
                .sorted(choices.comparator())
                .toList();
    }

    /** The columns of those that are listed where nothing is searched for, sorted. */
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
