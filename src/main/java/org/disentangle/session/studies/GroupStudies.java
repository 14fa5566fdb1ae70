package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.AreaSummary;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;

/**
 * Everything beyond the correlations of one group.
 *
 * @param group its name
 * @param benchmarks one for each correlation of the group, in the same order
 * @param areas how its primary safety benchmarks are spread over levels and verdicts
 * @param subdomains the parts of the capabilities benchmarks that were given; empty when none were
 */
public record GroupStudies(
        String group, List<BenchmarkStudies> benchmarks, List<AreaSummary> areas, List<SubdomainAnalysis> subdomains) {
    /**
     * The most models × benchmarks of a group of which every residual is kept; above it {@link
     * org.disentangle.analysis.trends.Residuals#models()} is empty.
     */
    public static final int MOST_RESIDUALS = 200_000;

    public GroupStudies {
        benchmarks = List.copyOf(benchmarks);
        areas = List.copyOf(areas);
        subdomains = List.copyOf(subdomains);
    }

    /** What there is about one benchmark. */
    public Optional<BenchmarkStudies> benchmark(String column) {
        return benchmarks.stream()
                .filter(each -> each.benchmark().equals(column))
                .findFirst();
    }
}
