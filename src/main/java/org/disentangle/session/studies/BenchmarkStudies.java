package org.disentangle.session.studies;

import java.util.Optional;
import org.disentangle.analysis.partial.PartialCorrelation;
import org.disentangle.analysis.planning.SamplePlan;
import org.disentangle.analysis.reliability.Reliability;
import org.disentangle.analysis.resampling.ResampledInterval;
import org.disentangle.analysis.sensitivity.MissingDataComparison;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.analysis.trends.RobustTrend;
import org.disentangle.analysis.trends.Saturation;
import org.disentangle.analysis.window.MovingWindow;

/**
 * Everything beyond the correlation of one benchmark in one group.
 *
 * @param benchmark the benchmark's column name
 * @param trends the trend of its scores along x
 * @param window where on the scale the correlation comes from
 * @param plan how many models a decision would need
 * @param sensitivity how far single models, families and capabilities benchmarks move the correlation
 * @param asked what exists only for some tables and options
 */
public record BenchmarkStudies(
        String benchmark, Trends trends, MovingWindow window, SamplePlan plan, Sensitivity sensitivity, Asked asked) {

    /**
     * The trend of the scores along x.
     *
     * @param robust the Theil–Sen trend
     * @param residuals which models lie above or below the trend
     * @param saturation whether the scores still distinguish models
     */
    public record Trends(RobustTrend robust, Residuals residuals, Saturation saturation) {}

    /**
     * What exists only for some tables and options.
     *
     * @param resampled the interval by resampling; empty unless resamples were drawn
     * @param partial the correlation with an attribute held constant; empty unless one was named
     * @param reliability the correction for noise; empty unless standard errors of the benchmark are known
     * @param missing the comparison of policies for missing capabilities scores; empty unless a model of the group
     *     lacks one
     */
    public record Asked(
            Optional<ResampledInterval> resampled,
            Optional<PartialCorrelation> partial,
            Optional<Reliability> reliability,
            Optional<MissingDataComparison> missing) {}
}
