package org.disentangle.analysis.pairs;

import org.disentangle.analysis.estimate.Interval;

/** What the interval of the excess over the trend shows. */
public enum AgainstTrend {
    /** Better than the trend predicts: the interval lies above 0. */
    ABOVE("above the trend"),
    /** Worse than the trend predicts: the interval lies below 0. */
    BELOW("below the trend"),
    /** The interval holds 0. */
    UNDECIDED("undecided"),
    /** There is no interval. */
    NONE("");

    private final String word;

    AgainstTrend(String word) {
        this.word = word;
    }

    /** As result files say it; empty where there is no interval. */
    public String word() {
        return word;
    }

    /** What an interval says; an end at 0 decides nothing. */
    static AgainstTrend of(Interval excess) {
        if (!excess.isPresent()) {
            return NONE;
        }
        return excess.low().value() > 0 ? ABOVE : excess.high().value() < 0 ? BELOW : UNDECIDED;
    }
}
