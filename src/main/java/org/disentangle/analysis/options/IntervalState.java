package org.disentangle.analysis.options;

/**
 * How far the intervals of an analysis have progressed from the immediate ones to those from all the resamples wanted.
 *
 * @param resamples that the intervals rest on; 0: they are the immediate ones
 * @param wanted how many it shall be; 0: the immediate intervals are what is wanted
 * @param settled whether more were drawn where a verdict depended on the draws, as far as that is wanted
 */
public record IntervalState(int resamples, int wanted, boolean settled) {

    /** Immediate intervals, before any resample is drawn. */
    public static IntervalState immediate(AnalysisOptions options) {
        boolean none = options.interval().resampling() == Resampling.NONE;
        return new IntervalState(
                0,
                none ? 0 : options.interval().resamples(),
                none || !options.interval().doubling());
    }

    /** Whether nothing more is to be drawn. */
    public boolean isFinal() {
        return isDrawn() && settled;
    }

    /** Whether as many resamples are drawn as were asked for. */
    public boolean isDrawn() {
        return resamples >= wanted;
    }

    /** The same with so many resamples drawn. */
    public IntervalState drawn(int newResamples) {
        return new IntervalState(newResamples, wanted, settled);
    }

    /** The same with nothing more to draw. */
    public IntervalState settledNow() {
        return new IntervalState(wanted, wanted, true);
    }
}
