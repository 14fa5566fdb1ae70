package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * Correlates the benchmarks of a table with the capabilities score (or another column), group by group. A pure function:
 * the same table, models and options give the same digits.
 */
public final class Analyser {
    private Analyser() {}

    /**
     * Analyses some models of a table. What cannot be computed is missing with its reason; only a wrong question is an
     * exception.
     *
     * @param table m models × b benchmarks
     * @param models the models to analyse; others do not exist for this analysis
     * @param options every choice
     * @param progress counts benchmarks over all groups
     * @throws AnalysisException if {@code options} name a column that the table does not have or that cannot serve
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Analysis analyse(ScoreTable table, Subset models, AnalysisOptions options, Progress progress) {
        Grouping grouping = Grouping.of(table, models, options);
        Optional<XColumn> column = options.x().map(name -> XColumn.of(table, name));
        long benchmarks = table.benchmarks().stream()
                .filter(benchmark -> benchmark.role() != Role.IGNORED)
                .count();
        progress.begin("Correlating benchmarks", benchmarks * grouping.groups().size());
        SharedTests tests = new SharedTests(options.confidence());
        List<GroupAnalysis> groups = new ArrayList<>();
        for (Grouping.Group group : grouping.groups()) {
            groups.add(new GroupWork(table, group, options, column, tests, progress).analyse());
        }
        return new Analysis(
                table, models, options, grouping.attribute(), groups, grouping.ungrouped(), grouping.notes());
    }
}
