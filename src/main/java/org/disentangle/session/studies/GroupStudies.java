package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.AreaSummary;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;

/**
 * Everything beyond the correlations of one group.
 *
 * @param group the name of the group
 * @param benchmarks one result per correlation of the group, in the same order
 * @param areas the counts of its primary safety benchmarks by level and verdict
 * @param subdomains the results by subdomain; empty if there are no subdomains
 */
public record GroupStudies(
        String group, List<BenchmarkStudies> benchmarks, List<AreaSummary> areas, List<SubdomainAnalysis> subdomains) {
    /**
     * The most models × benchmarks of a group for which every residual is kept; above that, {@link
     * org.disentangle.analysis.trends.Residuals#models()} is empty.
     */
    public static final int MOST_RESIDUALS = 200_000;

    public GroupStudies {
        benchmarks = List.copyOf(benchmarks);
        areas = List.copyOf(areas);
        subdomains = List.copyOf(subdomains);
    }

    /** The studies of one benchmark. */
    public Optional<BenchmarkStudies> benchmark(String column) {
        return benchmarks.stream()
                .filter(each -> each.benchmark().equals(column))
                .findFirst();
    }
}
