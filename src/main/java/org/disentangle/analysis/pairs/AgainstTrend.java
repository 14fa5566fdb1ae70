package org.disentangle.analysis.pairs;

import org.disentangle.analysis.estimate.Interval;

/** What the interval of the excess over the trend shows. */
public enum AgainstTrend {
    /** Better than the trend predicts: the interval is above 0. */
    ABOVE("above the trend"),
    /** Worse than the trend predicts: the interval is below 0. */
    BELOW("below the trend"),
    /** The interval includes 0. */
    UNDECIDED("undecided"),
    /** There is no interval. */
    NONE("");

    private final String word;

    AgainstTrend(String word) {
        this.word = word;
    }

    /** Its name in result files; empty if there is no interval. */
    public String word() {
        return word;
    }

    /** The finding from an interval; an end at 0 decides nothing. */
    static AgainstTrend of(Interval excess) {
        if (!excess.isPresent()) {
            return NONE;
        }
        return excess.low().value() > 0 ? ABOVE : excess.high().value() < 0 ? BELOW : UNDECIDED;
    }
}
