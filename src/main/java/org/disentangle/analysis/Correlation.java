package org.disentangle.analysis;

/**
 * A correlation of two lists of numbers.
 *
 * @param n how many pairs have both numbers
 * @param rho the coefficient
 * @param significance its p; never adjusted
 * @param interval on Fisher's scale
 */
public record Correlation(int n, Estimate rho, Significance significance, Interval interval) {}
