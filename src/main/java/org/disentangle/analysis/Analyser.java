package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.coefficient.SharedTests;
import org.disentangle.analysis.correlation.XColumn;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.GivenScore;
import org.disentangle.analysis.score.GivenScores;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.disentangle.wording.Listing;

/**
 * Correlates the benchmarks of a table with the capabilities score (or another column), group by group. A pure function:
 * the same table, models and options give the same digits.
 */
public final class Analyser {
    private Analyser() {}

    /**
     * Analyses some models of a table. What cannot be computed is missing with its reason; only an impossible request
     * throws an exception.
     *
     * @param table m models × b benchmarks
     * @param models the models to analyse; others do not exist for this analysis
     * @param options all choices
     * @param progress counts benchmarks over all groups
     * @throws AnalysisException if {@code options} name a column that does not exist or is unsuitable
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Analysis analyse(ScoreTable table, Subset models, AnalysisOptions options, Progress progress) {
        return analyse(table, models, options, Optional.empty(), progress);
    }

    /**
     * The same with existing scores, such as those on a frozen scale: none is fitted, {@link GroupAnalysis#score()} is
     * empty, and they become {@link GroupAnalysis#x()}. If {@code options} name another x, that is used.
     */
    public static Analysis analyse(
            ScoreTable table, Subset models, AnalysisOptions options, GivenScores scores, Progress progress) {
        return analyse(table, models, options, Optional.of(scores), progress);
    }

    private static Analysis analyse(
            ScoreTable table, Subset models, AnalysisOptions options, Optional<GivenScores> scores, Progress progress) {
        Grouping grouping = Grouping.of(table, models, options);
        Optional<XColumn> column = options.x().map(name -> XColumn.of(table, name));
        long benchmarks = table.benchmarks().stream()
                .filter(benchmark -> benchmark.role() != Role.IGNORED)
                .count();
        progress.begin("Correlating benchmarks", benchmarks * grouping.groups().size());
        SharedTests tests = new SharedTests(options.confidence());
        List<GroupAnalysis> groups = new ArrayList<>();
        List<String> notes = new ArrayList<>(grouping.notes());
        for (Grouping.Group group : grouping.groups()) {
            Optional<GivenScore> given = scores.map(made -> made.in(table, group.name(), group.models()));
            GroupAnalysis analysed = new GroupWork(table, group, options, column, given, tests, progress).analyse();
            groups.add(analysed);
            notes.addAll(NearTies.note(analysed, options));
            given.ifPresent(made -> notes.addAll(made.notes()));
        }
        column.flatMap(x -> keptLinear(table, x.column())).ifPresent(notes::add);
        return new Analysis(table, models, options, grouping.attribute(), groups, grouping.ungrouped(), notes);
    }

    /** Why an x that spans many powers of ten is shown on a linear axis nevertheless, if so. */
    private static Optional<String> keptLinear(ScoreTable table, String x) {
        return table.attribute(x)
                .filter(attribute -> attribute instanceof Attribute.Number number && XScale.isKeptLinear(number))
                .map(attribute -> {
                    Values values = ((Attribute.Number) attribute).values();
                    List<String> models = table.allModels()
                            .rows()
                            .filter(row -> values.get(row) <= 0)
                            .mapToObj(table::displayName)
                            .toList();
                    return "“" + x + "” is 0 or less for " + Listing.first(models)
                            + ", so its axis and trend are linear although it spans many powers of ten; "
                            + "leave a cell empty where the number is unknown.";
                });
    }
}
