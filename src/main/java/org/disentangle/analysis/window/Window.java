package org.disentangle.analysis.window;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/**
 * The correlation among consecutive models in the order of x.
 *
 * @param first the place of the first of them in that order, from 0
 * @param n how many they are
 * @param lowestX the x of the first
 * @param medianX the median of their x
 * @param highestX the x of the last
 * @param rho the coefficient of the analysis, x and scores oriented; missing where all x or all scores are the same
 * @param interval of it, on Fisher's scale
 */
public record Window(
        int first, int n, double lowestX, double medianX, double highestX, Estimate rho, Interval interval) {}
