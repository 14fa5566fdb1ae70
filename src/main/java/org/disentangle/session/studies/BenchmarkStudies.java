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
 * @param benchmark by column name
 * @param trend the Theil–Sen trend
 * @param saturation whether it still tells models apart
 * @param residuals who lies above or below the trend
 * @param window where on the scale the correlation comes from
 * @param plan how many models would decide
 * @param sensitivity how far single models, families and capabilities benchmarks move the correlation
 * @param asked what there is only for some tables and questions
 */
public record BenchmarkStudies(
        String benchmark,
        RobustTrend trend,
        Saturation saturation,
        Residuals residuals,
        MovingWindow window,
        SamplePlan plan,
        Sensitivity sensitivity,
        Asked asked) {

    /**
     * What there is only for some tables and questions.
     *
     * @param resampled the interval by resampling; empty unless resamples were drawn
     * @param partial with an attribute held constant; empty unless one was named
     * @param reliability empty unless standard errors of the benchmark are known
     * @param missing the policies for missing capabilities scores; empty unless a model of the group lacks one
     */
    public record Asked(
            Optional<ResampledInterval> resampled,
            Optional<PartialCorrelation> partial,
            Optional<Reliability> reliability,
            Optional<MissingDataComparison> missing) {}
}
