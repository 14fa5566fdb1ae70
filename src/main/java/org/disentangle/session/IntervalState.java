package org.disentangle.session;

import org.disentangle.analysis.AnalysisOptions;
import org.disentangle.analysis.Resampling;

/**
 * How far the intervals of an analysis are on their way from the immediate ones to those of the resamples wanted.
 *
 * @param resamples that the intervals rest on; 0: they are the immediate ones
 * @param wanted how many it shall be; 0: the immediate intervals are what is wanted
 */
public record IntervalState(int resamples, int wanted) {

    /** Immediate intervals, before any resample is drawn. */
    public static IntervalState immediate(AnalysisOptions options) {
        boolean none = options.interval().resampling() == Resampling.NONE;
        return new IntervalState(0, none ? 0 : options.interval().resamples());
    }

    /** Whether nothing more is to be drawn. */
    public boolean isFinal() {
        return resamples >= wanted;
    }

    /** The same with so many resamples drawn. */
    public IntervalState drawn(int newResamples) {
        return new IntervalState(newResamples, wanted);
    }
}
