package org.disentangle.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.BenchmarkCorrelation;
import org.disentangle.analysis.Estimate;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.table.BenchmarkInfo;

/** The table of correlations: one row a group and benchmark, capabilities benchmarks too. */
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

    private CorrelationTable() {}

    static ResultTable of(Analysis analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupAnalysis group : analysis.groups()) {
            for (BenchmarkCorrelation correlation : group.correlations()) {
                rows.add(row(group, correlation));
            }
        }
        return new ResultTable("correlations", COLUMNS, rows);
    }

    private static List<Cell> row(GroupAnalysis group, BenchmarkCorrelation correlation) {
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
                Cell.of(note(correlation)));
    }

    /** Why each missing value is missing, every reason once; then what is to be said about the row. */
    static String note(BenchmarkCorrelation correlation) {
        Set<String> reasons = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        add("rho", correlation.rho(), reasons, parts);
        add("p_value", correlation.pValue(), reasons, parts);
        add("q_value", correlation.qValue(), reasons, parts);
        add("ci", correlation.interval().low(), reasons, parts);
        add("slope", correlation.slope(), reasons, parts);
        add("slope interval", correlation.slopeInterval().low(), reasons, parts);
        add("compute_rho", correlation.compute(), reasons, parts);
        parts.addAll(correlation.notes());
        return String.join("; ", parts);
    }

    private static void add(String column, Estimate estimate, Set<String> reasons, List<String> parts) {
        if (!estimate.isPresent() && reasons.add(estimate.reason())) {
            parts.add("no " + column + ": " + estimate.reason());
        }
    }
}
