package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.session.studies.BenchmarkStudies;
import org.disentangle.session.studies.Studies;
import org.disentangle.table.BenchmarkInfo;

/** The table of correlations: one row per group and benchmark, including capabilities benchmarks. */
final class CorrelationTable {
    private static final List<String> COLUMNS = List.of(
            "group",
            "benchmark",
            "name",
            "area",
            "role",
            "direction",
            "x",
            "n",
            "rho",
            "p_value",
            "p_method",
            "q_value",
            "ci_low",
            "ci_high",
            "ci_method",
            "slope",
            "slope_low",
            "slope_high",
            "compute_rho",
            "compute_n",
            "level",
            "verdict",
            "note");

    /** The columns after those of {@link DetailColumns}. */
    private static final List<String> LAST_COLUMNS =
            List.of("x_scale", "slope_unit", "log10_p", "log10_q", "log10_partial_p", "threshold");

    private CorrelationTable() {}

    static ResultTable of(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupAnalysis group : analysis.groups()) {
            for (BenchmarkCorrelation correlation : group.correlations()) {
                List<Cell> row = new ArrayList<>(row(group, correlation, analysis.options()));
                Optional<BenchmarkStudies> studied =
                        studies.benchmark(group.name(), correlation.benchmark().column());
                row.addAll(DetailColumns.of(correlation, shortfalls(analysis, correlation, studied), studied));
                row.addAll(lastCells(group, correlation, studied, analysis.options()));
                rows.add(row);
            }
        }
        List<String> columns = Stream.of(COLUMNS, DetailColumns.NAMES, LAST_COLUMNS)
                .flatMap(List::stream)
                .toList();
        return new ResultTable("correlations", columns, rows);
    }

    /** What is known about the coverage of a row's intervals and the error rate of its q-value. */
    private static List<String> shortfalls(
            Analysis analysis, BenchmarkCorrelation correlation, Optional<BenchmarkStudies> studied) {
        List<String> sentences = new ArrayList<>(KnownCoverage.of(
                analysis.table(), correlation, analysis.options().coefficient()));
        sentences.addAll(KnownCoverage.ofSlopes(analysis.table(), correlation, studied.map(each -> each.trends()
                .robust()
                .interval())));
        boolean clustered = KnownCoverage.sharesFamilies(analysis.table(), correlation.models());
        studied.flatMap(each -> each.asked().reliability())
                .filter(found -> found.interval().isPresent())
                .flatMap(found -> KnownCoverage.of(KnownCoverage.Quantity.CORRECTED, "", found.n(), clustered))
                .ifPresent(sentences::add);
        return sentences;
    }

    private static List<Cell> row(GroupAnalysis group, BenchmarkCorrelation correlation, AnalysisOptions options) {
        BenchmarkInfo info = correlation.benchmark().info();
        return List.of(
                Cell.of(group.name()),
                Cell.of(correlation.benchmark().column()),
                Cell.of(info.name()),
                Cell.of(info.area()),
                Cell.of(info.role().word()),
                Cell.of(info.direction().word()),
                Cell.of(group.x().word()),
                Cell.count(correlation.n()),
                Cell.of(correlation.rho()),
                Cell.of(correlation.pValue()),
                Cell.of(correlation.pMethod().word()),
                Cell.of(correlation.qValue()),
                Cell.of(correlation.interval().low()),
                Cell.of(correlation.interval().high()),
                Cell.of(correlation.interval().method()),
                Cell.of(correlation.slope()),
                Cell.of(correlation.slopeInterval().low()),
                Cell.of(correlation.slopeInterval().high()),
                Cell.of(correlation.compute()),
                Cell.count(correlation.computeCount()),
                Cell.of(correlation.level().word()),
                Cell.of(correlation.verdict().word()),
                Cell.of(note(correlation, options)));
    }

    private static List<Cell> lastCells(
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            Optional<BenchmarkStudies> studied,
            AnalysisOptions options) {
        return List.of(
                Cell.of(group.x().scale().word()),
                Cell.of(group.x().scale().slopeUnit()),
                Cell.of(correlation.log10P()),
                Cell.of(correlation.log10Q()),
                studied.flatMap(each -> each.asked().partial())
                        .map(partial -> Cell.of(partial.log10P()))
                        .orElse(Cell.EMPTY),
                Cell.of(options.threshold()));
    }

    /** The notes on a level or a verdict, if there is one. */
    static List<String> ofThreshold(BenchmarkCorrelation correlation, AnalysisOptions options) {
        return correlation.level() == Level.NONE
                ? List.of()
                : options.thresholdNote().stream().toList();
    }

    /** The reason for each missing value, each reason once; then the notes on the row. */
    static String note(BenchmarkCorrelation correlation, AnalysisOptions options) {
        return new RowNote()
                .missing("rho", correlation.rho())
                .missing("p_value", correlation.pValue())
                .missing("log10_p", correlation.log10P())
                .missing("q_value", correlation.qValue())
                .missing("log10_q", correlation.log10Q())
                .missing("ci", correlation.interval().low())
                .missing("slope", correlation.slope())
                .missing("slope interval", correlation.slopeInterval().low())
                .missing("compute_rho", correlation.compute())
                .say(correlation.notes())
                .say(ofThreshold(correlation, options))
                .text();
    }
}
