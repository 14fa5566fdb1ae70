package org.disentangle.analysis.statistics;

/**
 * The number, the mean and the spread of some numbers.
 *
 * @param n how many
 * @param mean in their unit
 * @param sumSquares Σ (number − mean)²
 */
public record Moments(int n, double mean, double sumSquares) {
    /** Of no numbers; the squares are such that one may divide by them. */
    public static final Moments NONE = new Moments(0, 0, 1);
}
