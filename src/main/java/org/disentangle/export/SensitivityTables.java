package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.sensitivity.LeaveOneOut;
import org.disentangle.analysis.sensitivity.MissingDataComparison;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.session.studies.BenchmarkStudies;
import org.disentangle.session.studies.GroupStudies;
import org.disentangle.session.studies.Studies;

/**
 * The tables of how a correlation depends on single models, families and benchmarks, and on the treatment of missing
 * scores.
 */
final class SensitivityTables {
    private SensitivityTables() {}

    /** Three rows per group and benchmark: without one model, one family, one capabilities benchmark. */
    static ResultTable sensitivity(Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            for (BenchmarkStudies each : group.benchmarks()) {
                Sensitivity sensitivity = each.sensitivity();
                rows.add(row(group.group(), sensitivity, "model", sensitivity.models()));
                rows.add(row(group.group(), sensitivity, "family", sensitivity.families()));
                rows.add(row(group.group(), sensitivity, "capability", sensitivity.capabilities()));
            }
        }
        return new ResultTable(
                "sensitivity",
                List.of(
                        "group",
                        "benchmark",
                        "left_out_kind",
                        "rho",
                        "tried",
                        "rho_min",
                        "rho_min_without",
                        "rho_max",
                        "rho_max_without",
                        "rho_moved",
                        "moved_most_by",
                        "undefined_without",
                        "note"),
                rows);
    }

    private static List<Cell> row(String group, Sensitivity sensitivity, String kind, LeaveOneOut range) {
        return List.of(
                Cell.of(group),
                Cell.of(sensitivity.benchmark()),
                Cell.of(kind),
                Cell.of(sensitivity.rho()),
                Cell.count(range.tried()),
                Cell.of(range.low().rho()),
                Cell.of(range.low().leftOut()),
                Cell.of(range.high().rho()),
                Cell.of(range.high().leftOut()),
                Cell.of(range.moved().rho()),
                Cell.of(range.moved().leftOut()),
                Cell.of(String.join("; ", range.undefined())),
                new RowNote()
                        .missing("rho", sensitivity.rho())
                        .missing("range", range.low().rho())
                        .missing("rho_moved", range.moved().rho())
                        .cell());
    }

    /** One row per group, benchmark and policy, if models of the group lack capabilities scores. */
    static ResultTable missingData(Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            for (BenchmarkStudies each : group.benchmarks()) {
                each.asked().missing().ifPresent(comparison -> {
                    rows.add(row(group.group(), each.benchmark(), comparison.complete()));
                    rows.add(row(group.group(), each.benchmark(), comparison.withoutCostliest()));
                    rows.add(row(group.group(), each.benchmark(), comparison.impute()));
                });
            }
        }
        return new ResultTable(
                "missing_data",
                List.of(
                        "group",
                        "benchmark",
                        "policy",
                        "n",
                        "rho",
                        "ci_low",
                        "ci_high",
                        "ci_method",
                        "models_scored",
                        "models_filled",
                        "note"),
                rows);
    }

    private static List<Cell> row(String group, String benchmark, MissingDataComparison.Result result) {
        return List.of(
                Cell.of(group),
                Cell.of(benchmark),
                Cell.of(result.policy().word()),
                Cell.count(result.n()),
                Cell.of(result.rho()),
                Cell.of(result.interval().low()),
                Cell.of(result.interval().high()),
                Cell.of(result.interval().method()),
                Cell.count(result.scored()),
                Cell.count(result.filledModels()),
                new RowNote()
                        .missing("rho", result.rho())
                        .missing("ci", result.interval().low())
                        .say(result.notes())
                        .cell());
    }

    /** One row per group and capabilities benchmark, if models of the group lack capabilities scores. */
    static ResultTable missingCosts(Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            group.benchmarks().stream()
                    .flatMap(each -> each.asked().missing().stream())
                    .findFirst()
                    .ifPresent(comparison -> comparison
                            .costs()
                            .forEach(cost -> rows.add(List.of(
                                    Cell.of(group.group()),
                                    Cell.of(cost.benchmark()),
                                    Cell.count(cost.lacking()),
                                    Cell.count(cost.alone())))));
        }
        return new ResultTable(
                "missing_costs", List.of("group", "benchmark", "models_lacking", "lacking_only_it"), rows);
    }
}
