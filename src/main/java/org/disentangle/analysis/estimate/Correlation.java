package org.disentangle.analysis.estimate;

/**
 * A correlation of two lists of numbers, without a test.
 *
 * @param n the number of pairs that have both numbers
 * @param rho the coefficient
 * @param interval its interval on Fisher's scale
 */
public record Correlation(int n, Estimate rho, Interval interval) {}
