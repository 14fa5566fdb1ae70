package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.AreaSummary;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.partial.PartialCorrelation;
import org.disentangle.analysis.planning.SamplePlan;
import org.disentangle.analysis.reliability.Reliability;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.sensitivity.Alternatives;
import org.disentangle.analysis.sensitivity.LeaveOneOut;
import org.disentangle.analysis.sensitivity.MissingDataComparison;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.sensitivity.SensitivityAnalysis;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.analysis.trends.RobustTrend;
import org.disentangle.analysis.trends.Saturation;
import org.disentangle.analysis.window.MovingWindow;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** Computes everything beyond the correlations of one group. */
final class GroupStudiesWork {
    private static final String GIVEN =
            "models are scored on a frozen scale, and leaving something out would need a score fitted to them";

    private final Analysis analysis;
    private final ScoreTable table;
    private final AnalysisOptions options;
    private final GroupAnalysis group;
    private final boolean fitted;
    private final Progress progress;
    private final Progress uncounted;

    /**
     * Prepares the work.
     *
     * @param fitted whether the capabilities score was fitted to these models, rather than earlier
     */
    GroupStudiesWork(Analysis analysis, GroupAnalysis group, boolean fitted, Progress progress) {
        this.analysis = analysis;
        this.table = analysis.table();
        this.options = analysis.options();
        this.group = group;
        this.fitted = fitted;
        this.progress = progress;
        this.uncounted = new Uncounted(progress);
    }

    GroupStudies compute(List<Subdomain> subdomains, Optional<Bootstrap> bootstrap) {
        List<Sensitivity> sensitivities = sensitivities();
        List<MissingDataComparison> missing =
                lacksScores() ? MissingDataComparison.ofAll(analysis, group, uncounted) : List.of();
        List<BenchmarkCorrelation> correlations = group.correlations();
        progress.begin("Examining benchmarks in detail", correlations.size());
        List<BenchmarkStudies> benchmarks = IntStream.range(0, correlations.size())
                .parallel()
                .mapToObj(i -> {
                    BenchmarkCorrelation correlation = correlations.get(i);
                    BenchmarkStudies.Asked asked = new BenchmarkStudies.Asked(
                            bootstrap.map(drawn ->
                                    drawn.interval(correlation.benchmark().column())),
                            partial(correlation),
                            reliability(correlation),
                            missing.isEmpty() ? Optional.empty() : Optional.of(missing.get(i)));
                    BenchmarkStudies studies = study(correlation, sensitivities.get(i), asked);
                    progress.advance(1);
                    return studies;
                })
                .toList();
        return new GroupStudies(
                group.name(),
                benchmarks,
                AreaSummary.of(group),
                subdomains.isEmpty() ? List.of() : SubdomainAnalysis.of(analysis, group, subdomains, uncounted));
    }

    private BenchmarkStudies study(
            BenchmarkCorrelation correlation, Sensitivity sensitivity, BenchmarkStudies.Asked asked) {
        return new BenchmarkStudies(
                correlation.benchmark().column(),
                new BenchmarkStudies.Trends(
                        RobustTrend.of(group, correlation, options, uncounted),
                        residuals(correlation),
                        Saturation.of(group, correlation.benchmark())),
                MovingWindow.of(table, group, correlation, options, uncounted),
                SamplePlan.of(table, group, correlation, options),
                sensitivity,
                asked);
    }

    /** The residuals; with many models only those of families, so that a large table fits into memory. */
    private Residuals residuals(BenchmarkCorrelation correlation) {
        Residuals all = Residuals.of(table, group, correlation, options, uncounted);
        long count = (long) group.models().size() * group.correlations().size();
        return count <= GroupStudies.MOST_RESIDUALS
                ? all
                : new Residuals(all.deviation(), List.of(), all.families(), all.noFamilies());
    }

    private Optional<PartialCorrelation> partial(BenchmarkCorrelation correlation) {
        return options.partial().map(column -> PartialCorrelation.of(table, group, correlation, options));
    }

    private Optional<Reliability> reliability(BenchmarkCorrelation correlation) {
        return correlation
                .benchmark()
                .standardErrors()
                .map(known -> Reliability.of(table, group, correlation, options, uncounted));
    }

    private List<Sensitivity> sensitivities() {
        if (fitted || !group.x().isCapabilitiesScore()) {
            return SensitivityAnalysis.ofAll(analysis, group, progress);
        }
        LeaveOneOut nothing = LeaveOneOut.missing(GIVEN);
        return group.correlations().stream()
                .map(row -> new Sensitivity(
                        row.benchmark().column(), row.rho(), nothing, nothing, nothing, Alternatives.missing(GIVEN)))
                .toList();
    }

    /** Whether the score of this group depends on the treatment of missing capabilities scores. */
    private boolean lacksScores() {
        return fitted
                && group.x().isCapabilitiesScore()
                && table.benchmarks(Role.CAPABILITIES).stream()
                        .anyMatch(benchmark ->
                                group.models().rows().anyMatch(row -> Double.isNaN(benchmark.oriented(row))));
    }

    /** A progress that only passes on cancellation, because work inside a step does not count. */
    private record Uncounted(Progress outer) implements Progress {
        @Override
        public void begin(String step, long units) {
            outer.check();
        }

        @Override
        public void advance(long units) {
            outer.check();
        }

        @Override
        public boolean isCancelled() {
            return outer.isCancelled();
        }
    }
}
