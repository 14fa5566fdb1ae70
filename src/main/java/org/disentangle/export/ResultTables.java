package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.session.studies.Studies;

/** The tables of an analysis, in the order and with the columns that other programs rely on. */
final class ResultTables {
    private ResultTables() {}

    /** All tables, made side by side; those of the studies last, where they have rows. */
    static List<ResultTable> of(Analysis analysis, Studies studies) {
        List<Supplier<ResultTable>> ofAnalysis = List.of(
                () -> CorrelationTable.of(analysis, studies),
                () -> ModelScores.of(analysis, studies),
                () -> components(analysis),
                () -> loadings(analysis),
                () -> capabilitiesMatrix(analysis));
        List<Supplier<ResultTable>> all = new ArrayList<>(ofAnalysis);
        all.addAll(StudyTables.of(analysis, studies));
        List<ResultTable> tables = all.parallelStream().map(Supplier::get).toList();
        List<ResultTable> written = new ArrayList<>(tables.subList(0, ofAnalysis.size()));
        tables.subList(ofAnalysis.size(), tables.size()).stream()
                .filter(table -> !table.rows().isEmpty())
                .forEach(written::add);
        return written;
    }

    /** One row per group and component, from 1. */
    static ResultTable components(Analysis analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupAnalysis group : analysis.groups()) {
            group.score().ifPresent(score -> {
                int b = score.benchmarks().size();
                for (int i = 0; i < b; i++) {
                    double eigenvalue = score.pca().eigenvalues().get(i);
                    rows.add(List.of(
                            Cell.of(group.name()), Cell.count(i + 1), Cell.of(eigenvalue), Cell.of(eigenvalue / b)));
                }
            });
        }
        return new ResultTable("components", List.of("group", "component", "eigenvalue", "explained"), rows);
    }

    /** One row per group and capabilities benchmark used. */
    static ResultTable loadings(Analysis analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupAnalysis group : analysis.groups()) {
            group.score().ifPresent(score -> {
                for (int i = 0; i < score.benchmarks().size(); i++) {
                    rows.add(List.of(
                            Cell.of(group.name()),
                            Cell.of(score.benchmarks().get(i)),
                            Cell.of(score.pca().loadings().get(i)),
                            Cell.of(score.pca().loadingCorrelations().get(i))));
                }
            });
        }
        return new ResultTable("loadings", List.of("group", "benchmark", "loading", "correlation"), rows);
    }

    /** One row per group and ordered pair of capabilities benchmarks, the diagonal included. */
    static ResultTable capabilitiesMatrix(Analysis analysis) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupAnalysis group : analysis.groups()) {
            group.score().ifPresent(score -> addMatrix(group.name(), score, rows));
        }
        return new ResultTable(
                "capabilities_matrix", List.of("group", "benchmark_a", "benchmark_b", "correlation", "n"), rows);
    }

    private static void addMatrix(String group, CapabilitiesScore score, List<List<Cell>> rows) {
        List<String> benchmarks = score.benchmarks();
        for (int i = 0; i < benchmarks.size(); i++) {
            for (int j = 0; j < benchmarks.size(); j++) {
                rows.add(List.of(
                        Cell.of(group),
                        Cell.of(benchmarks.get(i)),
                        Cell.of(benchmarks.get(j)),
                        Cell.of(score.pca().correlation(i, j)),
                        Cell.count(score.models().size())));
            }
        }
    }
}
