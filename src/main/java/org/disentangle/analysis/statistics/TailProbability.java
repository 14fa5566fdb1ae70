package org.disentangle.analysis.statistics;

/**
 * A probability that may be smaller than any double.
 *
 * @param value at least {@link #SMALLEST}, which stands for every smaller one; never 0
 * @param log10 its common logarithm, correct even if the value is too small; negative infinity if it is 0
 */
public record TailProbability(double value, double log10) {
    /** The smallest double that keeps all its digits, 2.2e-308. */
    public static final double SMALLEST = Double.MIN_NORMAL;

    /** The size below which a probability is computed through its logarithm. */
    static final double SMALL = 1e-290;

    private static final double LN_10 = Math.log(10);

    /** Makes a probability that a double holds in full precision. */
    static TailProbability of(double value) {
        return new TailProbability(Math.max(SMALLEST, value), Math.log10(value));
    }

    /** Makes a small probability from its natural logarithm. */
    static TailProbability ofLogarithm(double logarithm) {
        return new TailProbability(Math.max(SMALLEST, Math.exp(logarithm)), logarithm / LN_10);
    }
}
