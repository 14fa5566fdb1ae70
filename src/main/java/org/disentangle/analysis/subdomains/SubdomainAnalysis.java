package org.disentangle.analysis.subdomains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.analysis.statistics.Standardization;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * The analysis of one subdomain in one group.
 *
 * @param subdomain the subdomain
 * @param score the fitted score; empty for a subdomain of one benchmark, or if there is none
 * @param scores one score per row of the table, NaN where there is none; for a subdomain of one benchmark its z-scores
 *     (oriented, divisor n, over the group)
 * @param noScore a sentence on why there is no score; empty if there is one
 * @param correlations the correlation of every safety benchmark with it, in the order of the table
 */
public record SubdomainAnalysis(
        Subdomain subdomain,
        Optional<CapabilitiesScore> score,
        Values scores,
        String noScore,
        List<BenchmarkCorrelation> correlations) {
    public SubdomainAnalysis {
        correlations = List.copyOf(correlations);
    }

    /** The correlation of one safety benchmark. */
    public Optional<BenchmarkCorrelation> correlation(String benchmark) {
        return correlations.stream()
                .filter(row -> row.benchmark().column().equals(benchmark))
                .findFirst();
    }

    /**
     * Analyses each subdomain separately.
     *
     * @param group a group of the analysis
     * @param subdomains the subdomains, which must not overlap
     * @param progress counts benchmarks, subdomain by subdomain
     * @throws AnalysisException if a benchmark is not a capabilities benchmark of the table or is in two subdomains
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static List<SubdomainAnalysis> of(
            Analysis analysis, GroupAnalysis group, List<Subdomain> subdomains, Progress progress) {
        check(analysis.table(), subdomains);
        AnalysisOptions options =
                analysis.options().withGroupBy(Optional.empty()).withX(Optional.empty());
        List<SubdomainAnalysis> results = new ArrayList<>();
        for (Subdomain subdomain : subdomains) {
            ScoreTable table = narrowed(analysis.table(), subdomain);
            results.add(
                    subdomain.benchmarks().size() == 1
                            ? ofOne(table, group.models(), options, subdomain, progress)
                            : ofSeveral(table, group.models(), options, subdomain, progress));
        }
        return results;
    }

    private static void check(ScoreTable table, List<Subdomain> subdomains) {
        Set<String> seen = new HashSet<>();
        for (Subdomain subdomain : subdomains) {
            for (String column : subdomain.benchmarks()) {
                if (table.benchmark(column)
                        .filter(known -> known.role() == Role.CAPABILITIES)
                        .isEmpty()) {
                    throw new AnalysisException("“" + column + "” in the subdomain " + subdomain.name()
                            + " is not a capabilities benchmark of the table; name one that is.");
                }
                if (!seen.add(column)) {
                    throw new AnalysisException(
                            "“" + column + "” is in the subdomains twice; each capabilities benchmark can be in one.");
                }
            }
        }
    }

    /** The table with only the subdomain's benchmarks as capabilities benchmarks. */
    private static ScoreTable narrowed(ScoreTable table, Subdomain subdomain) {
        return table.withInfo(old ->
                old.role() == Role.CAPABILITIES && !subdomain.benchmarks().contains(old.column())
                        ? old.withInfo(old.info().withRole(Role.IGNORED))
                        : old);
    }

    private static SubdomainAnalysis ofSeveral(
            ScoreTable table, Subset models, AnalysisOptions options, Subdomain subdomain, Progress progress) {
        GroupAnalysis group =
                Analyser.analyse(table, models, options, progress).groups().get(0);
        return new SubdomainAnalysis(subdomain, group.score(), group.x().values(), group.noScore(), safety(group));
    }

    /**
     * Analyses a subdomain of one benchmark: its z-scores are added to the table as an attribute, with which the others
     * are correlated.
     */
    private static SubdomainAnalysis ofOne(
            ScoreTable table, Subset models, AnalysisOptions options, Subdomain subdomain, Progress progress) {
        Benchmark benchmark = table.benchmark(subdomain.benchmarks().get(0)).orElseThrow();
        Values z = zScores(benchmark, models);
        String name = freeName(table, subdomain.name());
        List<Attribute> attributes = new ArrayList<>(table.attributes());
        attributes.add(new Attribute.Number(name, AttributeKind.OTHER, false, z));
        ScoreTable extended = new ScoreTable(table.models(), attributes, table.benchmarks(), table.provenance());
        GroupAnalysis group = Analyser.analyse(extended, models, options.withX(Optional.of(name)), progress)
                .groups()
                .get(0);
        String reason = z.presentCount() > 0
                ? ""
                : "There is no score of " + subdomain.name() + ", because the scores in " + benchmark.column()
                        + " are all the same, infinite or missing; choose another benchmark.";
        return new SubdomainAnalysis(subdomain, Optional.empty(), z, reason, safety(group));
    }

    /** The z-scores of a benchmark; all NaN if its scores are constant or one is infinite. */
    private static Values zScores(Benchmark benchmark, Subset models) {
        double[] oriented = models.rows().mapToDouble(benchmark::oriented).toArray();
        double[] byRow = new double[models.tableSize()];
        Arrays.fill(byRow, Double.NaN);
        if (Arrays.stream(oriented).noneMatch(Double::isInfinite)) {
            Standardization standardization = Standardization.of(oriented);
            for (int place = 0; place < oriented.length && standardization.deviation() > 0; place++) {
                byRow[models.row(place)] = standardization.standardize(oriented[place]);
            }
        }
        return Values.adopt(byRow);
    }

    private static String freeName(ScoreTable table, String wanted) {
        String name = wanted;
        while (table.benchmark(name).isPresent() || table.attribute(name).isPresent()) {
            name += " (z)";
        }
        return name;
    }

    private static List<BenchmarkCorrelation> safety(GroupAnalysis group) {
        return group.correlations().stream()
                .filter(row -> row.benchmark().role() == Role.SAFETY)
                .toList();
    }
}
