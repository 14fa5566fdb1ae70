package org.disentangle.analysis.options;

/**
 * How far the intervals of an analysis have progressed from the immediate ones to those from all the resamples wanted.
 *
 * @param resamples the number of resamples behind the intervals; 0: they are the immediate ones
 * @param wanted the number requested; 0: the immediate intervals are requested
 * @param settled whether more were drawn where a verdict depended on the draws, if requested
 */
public record IntervalState(int resamples, int wanted, boolean settled) {

    /** The state before any resample is drawn. */
    public static IntervalState immediate(AnalysisOptions options) {
        boolean none = options.interval().resampling() == Resampling.NONE;
        return new IntervalState(
                0,
                none ? 0 : options.interval().resamples(),
                none || !options.interval().doubling());
    }

    /** Whether nothing more will be drawn. */
    public boolean isFinal() {
        return isDrawn() && settled;
    }

    /** Whether all requested resamples are drawn. */
    public boolean isDrawn() {
        return resamples >= wanted;
    }

    /** The state after a number of resamples. */
    public IntervalState drawn(int newResamples) {
        return new IntervalState(newResamples, wanted, settled);
    }

    /** The final state. */
    public IntervalState settledNow() {
        return new IntervalState(wanted, wanted, true);
    }
}
