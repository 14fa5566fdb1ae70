package org.disentangle.analysis.window;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/**
 * The correlation among consecutive models in the order of x.
 *
 * @param first the index of the first of them in that order, from 0
 * @param n their number
 * @param lowestX the x of the first
 * @param medianX the median of their x
 * @param highestX the x of the last
 * @param rho the coefficient of the analysis, x and scores oriented; missing if all x or all scores are equal
 * @param interval its interval on Fisher's scale
 */
public record Window(
        int first, int n, double lowestX, double medianX, double highestX, Estimate rho, Interval interval) {}
