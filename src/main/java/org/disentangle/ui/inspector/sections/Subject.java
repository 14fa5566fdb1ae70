package org.disentangle.ui.inspector.sections;

import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.session.Results;
import org.disentangle.session.StudyContents;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.common.Selection;
import org.disentangle.wording.Numbers;

/**
 * What is looked at, as it was when work on it began: one benchmark in one group of the analysis whose numbers are shown.
 *
 * @param results where they come from
 * @param group of the analysis shown
 * @param correlation the benchmark's
 */
record Subject(Results results, GroupAnalysis group, BenchmarkCorrelation correlation) {

    /** What is selected; empty where the analysis shown does not have it. */
    static Optional<Subject> of(Results results, Selection selection) {
        return results.group(selection.group().get())
                .flatMap(group -> group.correlation(selection.benchmark().get())
                        .map(correlation -> new Subject(results, group, correlation)));
    }

    Analysis analysis() {
        return results.shown();
    }

    ScoreTable table() {
        return analysis().table();
    }

    AnalysisOptions options() {
        return analysis().options();
    }

    Benchmark benchmark() {
        return correlation.benchmark();
    }

    String column() {
        return benchmark().column();
    }

    String symbol() {
        return options().coefficient().symbol();
    }

    /** Whether models are scored on a saved scale, and that score is what the benchmarks are correlated with. */
    boolean isOnScale() {
        return studies().scale().isPresent() && group.x().isCapabilitiesScore();
    }

    /** What stands beside the tables. */
    StudyContents studies() {
        return results.document().studies();
    }

    /** The level of intervals: "95 %". */
    String level() {
        return Numbers.significant(100 * options().confidence(), 6) + " %";
    }

    /** Which models everything is computed from, where that is not plain; else empty. */
    String basis() {
        if (!results.isFiltered()) {
            return "";
        }
        return results.showsRefitted()
                ? "Computed from the visible models alone (refitted)."
                : "Computed from all models of the group, hidden ones too.";
    }

    /** The name of a benchmark for people. */
    String nameOf(String benchmark) {
        return table().benchmark(benchmark).map(found -> found.info().name()).orElse(benchmark);
    }

    /** Whether the same is asked of the same models; intervals may have become finer meanwhile. */
    boolean asksTheSameAs(Subject other) {
        return table() == other.table()
                && column().equals(other.column())
                && group.name().equals(other.group.name())
                && analysis().models().equals(other.analysis().models())
                && options().equals(other.options())
                && studies().scale().equals(other.studies().scale())
                && basis().equals(other.basis());
    }
}
