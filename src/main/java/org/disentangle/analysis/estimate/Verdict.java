package org.disentangle.analysis.estimate;

/**
 * What an interval rules out, at a threshold t: high is ρ ≥ t, negative is ρ ≤ −t, low lies between. A verdict names
 * what remains possible. It is not corrected for looking at many benchmarks; q-values are, but they concern ρ = 0.
 */
public enum Verdict {
    /** The whole interval is high. */
    HIGH("high"),
    /** Negative is ruled out, high and low are not. */
    HIGH_OR_LOW("high or low"),
    /** The whole interval is low. */
    LOW("low"),
    /** High is ruled out, low and negative are not. */
    LOW_OR_NEGATIVE("low or negative"),
    /** The whole interval is negative. */
    NEGATIVE("negative"),
    /** Nothing is ruled out. */
    UNDECIDED("undecided"),
    /** There is no interval, or the benchmark is part of the score. */
    NONE("");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The verdict of an interval at a threshold. */
    public static Verdict of(Interval interval, double threshold) {
        if (!interval.isPresent()) {
            return NONE;
        }
        double low = interval.low().value();
        double high = interval.high().value();
        if (low >= threshold) {
            return HIGH;
        }
        if (high <= -threshold) {
            return NEGATIVE;
        }
        boolean notNegative = low > -threshold;
        boolean notHigh = high < threshold;
        if (notNegative) {
            return notHigh ? LOW : HIGH_OR_LOW;
        }
        return notHigh ? LOW_OR_NEGATIVE : UNDECIDED;
    }

    /** Its name in result files and in the window; empty for {@link #NONE}. */
    public String word() {
        return word;
    }
}
