package org.disentangle.analysis.statistics;

/**
 * The number, the mean and the spread of some numbers.
 *
 * @param n the number of numbers
 * @param mean their mean
 * @param sumSquares Σ (number − mean)²
 */
public record Moments(int n, double mean, double sumSquares) {
    /** The moments of no numbers; the squares are 1, so that dividing by them is safe. */
    public static final Moments NONE = new Moments(0, 0, 1);
}
