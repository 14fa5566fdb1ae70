package org.disentangle.analysis.resampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.job.Progress;

/**
 * Replaces the immediate intervals of an analysis, and their verdicts, by those of a bootstrap. If the bootstrap has
 * none, the immediate interval is kept, and a note says why.
 */
public final class RefinedAnalysis {
    private RefinedAnalysis() {}

    /**
     * Draws the resamples requested by the options; none for immediate intervals.
     *
     * @param progress counts resamples over all groups
     * @return the bootstraps by group name
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Map<String, Bootstrap> draw(Analysis analysis, Progress progress) {
        IntervalOptions wanted = analysis.options().interval();
        Map<String, Bootstrap> bootstraps = new HashMap<>();
        if (wanted.resampling() == Resampling.NONE) {
            return bootstraps;
        }
        progress.begin(
                "Resampling", (long) wanted.resamples() * analysis.groups().size());
        for (GroupAnalysis group : analysis.groups()) {
            bootstraps.put(
                    group.name(),
                    Bootstrap.of(analysis.table(), group, analysis.options(), progress)
                            .extendedTo(wanted.resamples(), progress));
        }
        bootstraps.replaceAll((group, bootstrap) -> bootstrap.settled(progress));
        return bootstraps;
    }

    /**
     * Replaces the intervals.
     *
     * @param bootstraps the bootstraps by group name; a group without one keeps its immediate intervals
     */
    public static Analysis of(Analysis analysis, Map<String, Bootstrap> bootstraps) {
        List<GroupAnalysis> groups = new ArrayList<>();
        for (GroupAnalysis group : analysis.groups()) {
            Bootstrap bootstrap = bootstraps.get(group.name());
            groups.add(
                    bootstrap == null
                            ? group
                            : refined(group, bootstrap, analysis.options().threshold()));
        }
        return new Analysis(
                analysis.table(),
                analysis.models(),
                analysis.options(),
                analysis.groupedBy(),
                groups,
                analysis.ungrouped(),
                analysis.notes());
    }

    private static GroupAnalysis refined(GroupAnalysis group, Bootstrap bootstrap, double threshold) {
        List<BenchmarkCorrelation> correlations = group.correlations().parallelStream()
                .map(each -> each.rho().isPresent() ? refined(each, bootstrap, threshold) : each)
                .toList();
        return group.withCorrelations(correlations);
    }

    private static BenchmarkCorrelation refined(
            BenchmarkCorrelation correlation, Bootstrap bootstrap, double threshold) {
        ResampledInterval found = bootstrap.interval(correlation.benchmark().column());
        if (!found.interval().isPresent()) {
            return instead(correlation, found.interval(), bootstrap.byFamilies(), threshold);
        }
        List<String> notes = new ArrayList<>();
        if (found.degenerate() > 0) {
            notes.add(found.degenerate() + " of " + found.resamples()
                    + " resamples gave no correlation and do not count.");
        }
        return correlation.withInterval(found.interval(), threshold, notes);
    }

    /** Keeps the immediate interval, if there is one, and notes the reason. */
    private static BenchmarkCorrelation instead(
            BenchmarkCorrelation correlation, Interval missing, boolean families, double threshold) {
        if (!correlation.interval().isPresent()) {
            return correlation;
        }
        String reason = missing.low().reason();
        return correlation.withInterval(
                correlation.interval().on(IntervalBasis.insteadOfResampling(reason)),
                threshold,
                List.of("The interval is Fisher's, not one over " + (families ? "families" : "models") + ": " + reason
                        + "."));
    }
}
