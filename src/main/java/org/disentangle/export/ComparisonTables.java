package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.pairs.BeforeAfter;
import org.disentangle.analysis.pairs.PairChange;
import org.disentangle.analysis.pairs.PairSummary;
import org.disentangle.analysis.resampling.CorrelationDifference;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.session.studies.GroupPairs;
import org.disentangle.session.studies.Studies;
import org.disentangle.table.ScoreTable;

/** The tables of differences of correlations, and of models before and after a change. */
final class ComparisonTables {
    private ComparisonTables() {}

    /** One row per difference. */
    static ResultTable differences(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = studies.differences().stream()
                .map(difference -> row(difference, KnownCoverage.of(analysis, difference)))
                .toList();
        return new ResultTable(
                "differences",
                List.of(
                        "first_group",
                        "first_benchmark",
                        "first_n",
                        "first_rho",
                        "second_group",
                        "second_benchmark",
                        "second_n",
                        "second_rho",
                        "difference",
                        "ci_low",
                        "ci_high",
                        "ci_method",
                        "clear",
                        "resamples",
                        "degenerate_resamples",
                        "note",
                        "ci_low_error",
                        "ci_high_error",
                        "at_edge"),
                rows);
    }

    private static List<Cell> row(CorrelationDifference difference, Optional<String> shortfall) {
        Interval interval = difference.interval().interval();
        return List.of(
                Cell.of(difference.first().group()),
                Cell.of(difference.first().benchmark()),
                Cell.count(difference.first().n()),
                Cell.of(difference.first().rho()),
                Cell.of(difference.second().group()),
                Cell.of(difference.second().benchmark()),
                Cell.count(difference.second().n()),
                Cell.of(difference.second().rho()),
                Cell.of(difference.difference()),
                Cell.of(interval.low()),
                Cell.of(interval.high()),
                Cell.of(interval.method()),
                interval.isPresent() ? Cell.of(difference.isClear() ? "yes" : "no") : Cell.EMPTY,
                Cell.count(difference.interval().resamples()),
                Cell.count(difference.interval().degenerate()),
                new RowNote()
                        .missing("first_rho", difference.first().rho())
                        .missing("second_rho", difference.second().rho())
                        .missing("difference", difference.difference())
                        .missing("ci", interval.low())
                        .say(shortfall.stream().toList())
                        .cell(),
                Cell.of(interval.basis().lowError()),
                Cell.of(interval.basis().highError()),
                interval.isPresent() ? DetailColumns.edge(interval) : Cell.EMPTY);
    }

    /** One row per group, benchmark and pair. */
    static ResultTable pairs(Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupPairs group : studies.pairs()) {
            for (BeforeAfter each : group.benchmarks()) {
                each.changes().stream()
                        .map(change -> row(
                                group.group(),
                                each.benchmark().column(),
                                change,
                                Cell.of(each.trend().scale().word())))
                        .forEach(rows::add);
            }
        }
        return new ResultTable(
                "pairs",
                List.of(
                        "group",
                        "benchmark",
                        "before",
                        "after",
                        "technique",
                        "before_x",
                        "after_x",
                        "before_score",
                        "after_score",
                        "change_x",
                        "change_score",
                        "predicted",
                        "excess",
                        "ci_low",
                        "ci_high",
                        "ci_method",
                        "verdict",
                        "note",
                        "x_scale"),
                rows);
    }

    private static List<Cell> row(String group, String benchmark, PairChange change, Cell scale) {
        return List.of(
                Cell.of(group),
                Cell.of(benchmark),
                Cell.of(change.pair().before()),
                Cell.of(change.pair().after()),
                Cell.of(change.pair().technique()),
                Cell.of(change.beforeX()),
                Cell.of(change.afterX()),
                Cell.of(change.beforeScore()),
                Cell.of(change.afterScore()),
                Cell.of(change.changeOfX()),
                Cell.of(change.changeOfScore()),
                Cell.of(change.predicted()),
                Cell.of(change.excess().estimate()),
                Cell.of(change.excess().interval().low()),
                Cell.of(change.excess().interval().high()),
                Cell.of(change.excess().interval().method()),
                Cell.of(change.excess().verdict().word()),
                new RowNote()
                        .missing("before_x", change.beforeX())
                        .missing("after_x", change.afterX())
                        .missing("before_score", change.beforeScore())
                        .missing("after_score", change.afterScore())
                        .missing("change_x", change.changeOfX())
                        .missing("change_score", change.changeOfScore())
                        .missing("predicted", change.predicted())
                        .missing("excess", change.excess().estimate())
                        .missing("ci", change.excess().interval().low())
                        .cell(),
                scale);
    }

    /** One row per group and benchmark over all pairs, and one per technique if there are several. */
    static ResultTable pairsSummary(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupPairs group : studies.pairs()) {
            for (BeforeAfter each : group.benchmarks()) {
                Stream.concat(Stream.of(each.overall()), each.techniques().stream())
                        .map(summary -> row(analysis.table(), group, each, summary))
                        .forEach(rows::add);
            }
        }
        return new ResultTable(
                "pairs_summary",
                List.of(
                        "group",
                        "benchmark",
                        "technique",
                        "pairs",
                        "mean_change_x",
                        "mean_change_score",
                        "mean_excess",
                        "ci_low",
                        "ci_high",
                        "ci_method",
                        "above",
                        "below",
                        "sign_p",
                        "verdict",
                        "trend_models",
                        "trend_slope",
                        "trend_intercept",
                        "trend_residual_sd",
                        "note",
                        "trend_model_names",
                        "x_scale"),
                rows);
    }

    private static List<Cell> row(ScoreTable table, GroupPairs group, BeforeAfter pairs, PairSummary summary) {
        return List.of(
                Cell.of(group.group()),
                Cell.of(pairs.benchmark().column()),
                Cell.of(summary.technique()),
                Cell.count(summary.pairs()),
                Cell.of(summary.meanChangeOfX()),
                Cell.of(summary.meanChangeOfScore()),
                Cell.of(summary.meanExcess().estimate()),
                Cell.of(summary.meanExcess().interval().low()),
                Cell.of(summary.meanExcess().interval().high()),
                Cell.of(summary.meanExcess().interval().method()),
                Cell.count(summary.signs().above()),
                Cell.count(summary.signs().below()),
                Cell.of(summary.signs().p()),
                Cell.of(summary.meanExcess().verdict().word()),
                Cell.count(pairs.trend().models().size()),
                Cell.of(pairs.trend().slope()),
                Cell.of(pairs.trend().intercept()),
                Cell.of(pairs.trend().residualDeviation()),
                new RowNote()
                        .missing("mean_change_x", summary.meanChangeOfX())
                        .missing("mean_change_score", summary.meanChangeOfScore())
                        .missing("mean_excess", summary.meanExcess().estimate())
                        .missing("ci", summary.meanExcess().interval().low())
                        .missing("sign_p", summary.signs().p())
                        .missing("trend_slope", pairs.trend().slope())
                        .missing("trend_intercept", pairs.trend().intercept())
                        .missing("trend_residual_sd", pairs.trend().residualDeviation())
                        .say(group.note().isEmpty() ? List.of() : List.of(group.note()))
                        .say(pairs.notes())
                        .say(KnownCoverage.ofMeanExcess(table, pairs).stream().toList())
                        .cell(),
                Cell.of(pairs.trend()
                        .models()
                        .rows()
                        .mapToObj(table::model)
                        .sorted()
                        .collect(Collectors.joining("; "))),
                Cell.of(pairs.trend().scale().word()));
    }
}
