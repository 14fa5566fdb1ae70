package org.disentangle.analysis.statistics;

/**
 * A probability that may be smaller than any double.
 *
 * @param value at least {@link #SMALLEST}, which stands for every smaller one; never 0
 * @param log10 its common logarithm, also where the value is too small; negative infinity where it is 0
 */
public record TailProbability(double value, double log10) {
    /** The smallest double that keeps all its digits, 2.2e-308. */
    public static final double SMALLEST = Double.MIN_NORMAL;

    /** Below this, a probability is found by its logarithm. */
    static final double SMALL = 1e-290;

    private static final double LN_10 = Math.log(10);

    /** A probability of which the double has all digits. */
    static TailProbability of(double value) {
        return new TailProbability(Math.max(SMALLEST, value), Math.log10(value));
    }

    /** A small one by its natural logarithm. */
    static TailProbability ofLogarithm(double logarithm) {
        return new TailProbability(Math.max(SMALLEST, Math.exp(logarithm)), logarithm / LN_10);
    }
}
