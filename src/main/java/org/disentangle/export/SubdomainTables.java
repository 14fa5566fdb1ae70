package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;
import org.disentangle.session.studies.GroupStudies;
import org.disentangle.session.studies.Studies;

/** The tables of subdomain scores and of the correlations with each. */
final class SubdomainTables {
    private SubdomainTables() {}

    /** One row per group, subdomain and safety benchmark. */
    static ResultTable correlations(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            for (SubdomainAnalysis subdomain : group.subdomains()) {
                subdomain
                        .correlations()
                        .forEach(each -> rows.add(
                                row(group.group(), subdomain.subdomain().name(), each, analysis.options())));
            }
        }
        return new ResultTable(
                "subdomains",
                List.of(
                        "group",
                        "subdomain",
                        "benchmark",
                        "n",
                        "rho",
                        "p_value",
                        "p_method",
                        "q_value",
                        "ci_low",
                        "ci_high",
                        "ci_method",
                        "level",
                        "verdict",
                        "note",
                        "log10_p",
                        "log10_q"),
                rows);
    }

    private static List<Cell> row(
            String group, String subdomain, BenchmarkCorrelation correlation, AnalysisOptions options) {
        return List.of(
                Cell.of(group),
                Cell.of(subdomain),
                Cell.of(correlation.benchmark().column()),
                Cell.count(correlation.n()),
                Cell.of(correlation.rho()),
                Cell.of(correlation.pValue()),
                Cell.of(correlation.pMethod().word()),
                Cell.of(correlation.qValue()),
                Cell.of(correlation.interval().low()),
                Cell.of(correlation.interval().high()),
                Cell.of(correlation.interval().method()),
                Cell.of(correlation.level().word()),
                Cell.of(correlation.verdict().word()),
                new RowNote()
                        .missing("rho", correlation.rho())
                        .missing("p_value", correlation.pValue())
                        .missing("q_value", correlation.qValue())
                        .missing("ci", correlation.interval().low())
                        .say(correlation.notes())
                        .say(CorrelationTable.ofThreshold(correlation, options))
                        .cell(),
                Cell.of(correlation.log10P()),
                Cell.of(correlation.log10Q()));
    }

    /** One row per group, subdomain and model, in the order of the table. */
    static ResultTable scores(Analysis analysis, Studies studies) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupStudies group : studies.groups()) {
            for (SubdomainAnalysis subdomain : group.subdomains()) {
                analysis.group(group.group())
                        .orElseThrow()
                        .models()
                        .rows()
                        .forEach(row -> rows.add(List.of(
                                Cell.of(group.group()),
                                Cell.of(subdomain.subdomain().name()),
                                Cell.of(analysis.table().model(row)),
                                Cell.of(subdomain.scores().get(row)),
                                Cell.of(why(subdomain, row)))));
            }
        }
        return new ResultTable("subdomain_scores", List.of("group", "subdomain", "model", "score", "note"), rows);
    }

    private static String why(SubdomainAnalysis subdomain, int row) {
        if (!subdomain.scores().isMissing(row)) {
            return "";
        }
        if (!subdomain.noScore().isEmpty()) {
            return subdomain.noScore();
        }
        List<String> lacking = subdomain
                .score()
                .map(score -> score.leftOut().getOrDefault(row, List.of()))
                .orElse(subdomain.subdomain().benchmarks());
        return lacking.isEmpty() ? "no score" : "lacks " + String.join(", ", lacking);
    }
}
