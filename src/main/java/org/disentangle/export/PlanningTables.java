package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.AreaSummary;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.planning.PlannedInterval;
import org.disentangle.analysis.planning.SamplePlan;
import org.disentangle.session.studies.BenchmarkStudies;
import org.disentangle.session.studies.GroupStudies;
import org.disentangle.session.studies.Studies;

/** The tables of what is decided already, and of how many models would decide the rest. */
final class PlanningTables {
    private PlanningTables() {}

    /** One row per group and area, and one for all areas together. */
    static ResultTable areas(Analysis analysis, Studies studies) {
        List<String> columns = new ArrayList<>(List.of("group", "scope", "area", "benchmarks"));
        for (Level level : Level.values()) {
            columns.add("level_" + (level == Level.NONE ? "none" : level.word()));
        }
        for (Verdict verdict : Verdict.values()) {
            columns.add("verdict_"
                    + (verdict == Verdict.NONE ? "none" : verdict.word().replace(' ', '_')));
        }
        columns.addAll(List.of("threshold", "note"));
        AnalysisOptions options = analysis.options();
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            group.areas().forEach(area -> rows.add(row(area, options)));
        }
        return new ResultTable("areas", columns, rows);
    }

    private static List<Cell> row(AreaSummary area, AnalysisOptions options) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(area.group()),
                Cell.of(area.isOverall() ? "all" : "area"),
                Cell.of(area.area().orElse("")),
                Cell.count(area.benchmarks())));
        for (Level level : Level.values()) {
            row.add(Cell.count(area.count(level)));
        }
        for (Verdict verdict : Verdict.values()) {
            row.add(Cell.count(area.count(verdict)));
        }
        row.add(Cell.of(options.threshold()));
        row.add(Cell.of(options.thresholdNote().orElse("")));
        return row;
    }

    /** One row per group, benchmark and number of models; one without numbers if nothing can be planned. */
    static ResultTable planning(Analysis analysis, Studies studies) {
        Cell note = Cell.of(analysis.options().thresholdNote().orElse(""));
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            for (BenchmarkStudies each : group.benchmarks()) {
                addPlan(group.group(), each.benchmark(), each.plan(), note, rows);
            }
        }
        return new ResultTable(
                "planning",
                List.of(
                        "group",
                        "benchmark",
                        "n",
                        "present",
                        "ci_low",
                        "ci_high",
                        "width",
                        "verdict",
                        "note",
                        "decision",
                        "share_deciding"),
                rows);
    }

    private static void addPlan(String group, String benchmark, SamplePlan plan, Cell note, List<List<Cell>> rows) {
        if (plan.intervals().isEmpty()) {
            rows.add(List.of(
                    Cell.of(group),
                    Cell.of(benchmark),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    new RowNote().missing("plan", plan.rho()).cell(),
                    Cell.EMPTY,
                    Cell.EMPTY));
        }
        for (PlannedInterval interval : plan.intervals()) {
            rows.add(List.of(
                    Cell.of(group),
                    Cell.of(benchmark),
                    Cell.count(interval.models()),
                    Cell.of(interval.models() == plan.n() ? "yes" : "no"),
                    Cell.of(interval.interval().low()),
                    Cell.of(interval.interval().high()),
                    Cell.of(interval.width()),
                    Cell.of(interval.verdict().word()),
                    note,
                    Cell.of(plan.towardsLevel().decision().word()),
                    Cell.of(Estimate.of(interval.deciding()))));
        }
    }
}
