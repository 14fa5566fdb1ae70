package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.analysis.trends.FamilyResidual;
import org.disentangle.analysis.trends.ModelResidual;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.analysis.window.MovingWindow;
import org.disentangle.analysis.window.Window;
import org.disentangle.session.studies.BenchmarkStudies;
import org.disentangle.session.studies.GroupStudies;
import org.disentangle.session.studies.Studies;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Numbers;

/** The tables of models and families above or below a trend, and of where on the scale the correlation comes from. */
final class TrendTables {
    private static final String TOO_MANY = "models × benchmarks of this group are more than "
            + Numbers.count(GroupStudies.MOST_RESIDUALS) + ", too many to list";

    private TrendTables() {}

    /** One row per group, benchmark and model, in the order of the table; one without a model if there are none. */
    static ResultTable residuals(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            for (BenchmarkStudies each : group.benchmarks()) {
                addResiduals(analysis, group.group(), each, rows);
            }
        }
        return new ResultTable(
                "residuals",
                List.of(
                        "group",
                        "benchmark",
                        "model",
                        "family",
                        "x",
                        "residual",
                        "studentised",
                        "predicted",
                        "leverage",
                        "note",
                        "x_scale"),
                rows);
    }

    private static void addResiduals(Analysis analysis, String group, BenchmarkStudies studies, List<List<Cell>> rows) {
        ScoreTable table = analysis.table();
        Cell scale = scale(analysis, group);
        Residuals residuals = studies.trends().residuals();
        if (residuals.models().isEmpty()) {
            String reason = residuals.deviation().isPresent()
                    ? TOO_MANY
                    : residuals.deviation().reason();
            rows.add(List.of(
                    Cell.of(group),
                    Cell.of(studies.benchmark()),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    new RowNote().missing("residual", reason).cell(),
                    scale));
            return;
        }
        Benchmark benchmark = table.benchmark(studies.benchmark()).orElseThrow();
        for (ModelResidual residual : residuals.models()) {
            rows.add(List.of(
                    Cell.of(group),
                    Cell.of(studies.benchmark()),
                    Cell.of(residual.model()),
                    Cell.of(table.attribute(AttributeKind.FAMILY)
                            .flatMap(family -> family.text(residual.row()))
                            .orElse("")),
                    Cell.of(residual.x()),
                    Cell.of(residual.residual()),
                    Cell.of(residual.studentised()),
                    Cell.of(benchmark.oriented(residual.row()) - residual.residual()),
                    Cell.of(residual.leverage()),
                    new RowNote().missing("studentised", residual.studentised()).cell(),
                    scale));
        }
    }

    /** One row per group, benchmark and family. */
    static ResultTable families(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            for (BenchmarkStudies each : group.benchmarks()) {
                List<String> known = shortfall(analysis, group.group(), each);
                for (FamilyResidual family : each.trends().residuals().families()) {
                    rows.add(List.of(
                            Cell.of(group.group()),
                            Cell.of(each.benchmark()),
                            Cell.of(family.family()),
                            Cell.count(family.n()),
                            Cell.of(family.meanResidual()),
                            Cell.of(family.shift()),
                            Cell.of(family.interval().low()),
                            Cell.of(family.interval().high()),
                            Cell.of(family.t()),
                            new RowNote()
                                    .missing("shift", family.shift())
                                    .missing("shift interval", family.interval().low())
                                    .missing("t", family.t())
                                    .say(family.interval().isPresent() ? known : List.of())
                                    .cell(),
                            scale(analysis, group.group())));
                }
            }
        }
        return new ResultTable(
                "families",
                List.of(
                        "group",
                        "benchmark",
                        "family",
                        "n",
                        "mean_residual",
                        "shift",
                        "shift_low",
                        "shift_high",
                        "t",
                        "note",
                        "x_scale"),
                rows);
    }

    private static List<String> shortfall(Analysis analysis, String group, BenchmarkStudies studies) {
        return analysis
                .group(group)
                .flatMap(found -> found.correlation(studies.benchmark()))
                .flatMap(found -> KnownCoverage.ofFamilyShifts(analysis.table(), found.models()))
                .stream()
                .toList();
    }

    /** One row per group, benchmark and window, in ascending order of x; one without numbers if there are none. */
    static ResultTable windows(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            for (BenchmarkStudies each : group.benchmarks()) {
                addWindows(group.group(), each.benchmark(), each.window(), scale(analysis, group.group()), rows);
            }
        }
        return new ResultTable(
                "windows",
                List.of(
                        "group",
                        "benchmark",
                        "kind",
                        "first",
                        "n",
                        "lowest_x",
                        "median_x",
                        "highest_x",
                        "rho",
                        "ci_low",
                        "ci_high",
                        "ci_method",
                        "note",
                        "x_scale"),
                rows);
    }

    /** The scale of x used in the fit. */
    private static Cell scale(Analysis analysis, String group) {
        return analysis.group(group)
                .map(found -> Cell.of(found.x().scale().word()))
                .orElse(Cell.EMPTY);
    }

    private static void addWindows(
            String group, String benchmark, MovingWindow moving, Cell scale, List<List<Cell>> rows) {
        String kind = moving.kind() == MovingWindow.Kind.HALVES ? "half" : "window";
        if (!moving.reason().isEmpty()) {
            rows.add(List.of(
                    Cell.of(group),
                    Cell.of(benchmark),
                    Cell.of(kind),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    new RowNote().missing("rho", moving.reason()).cell(),
                    scale));
            return;
        }
        for (Window window : moving.windows()) {
            rows.add(List.of(
                    Cell.of(group),
                    Cell.of(benchmark),
                    Cell.of(kind),
                    Cell.count(window.first() + 1L),
                    Cell.count(window.n()),
                    Cell.of(window.lowestX()),
                    Cell.of(window.medianX()),
                    Cell.of(window.highestX()),
                    Cell.of(window.rho()),
                    Cell.of(window.interval().low()),
                    Cell.of(window.interval().high()),
                    Cell.of(window.interval().method()),
                    new RowNote()
                            .missing("rho", window.rho())
                            .missing("ci", window.interval().low())
                            .say(moving.notes())
                            .cell(),
                    scale));
        }
    }
}
