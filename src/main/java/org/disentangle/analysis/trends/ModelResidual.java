package org.disentangle.analysis.trends;

import org.disentangle.analysis.estimate.Estimate;

/**
 * How far one model lies from the trend.
 *
 * @param row of the table
 * @param model its name
 * @param x what its capabilities (or whatever x is) are, in the unit of the file
 * @param residual oriented score less the least-squares trend at x, in benchmark units; positive: better than the trend
 * @param leverage how much of its own trend value the model decides, from 1/n to 1
 * @param studentised the externally studentised residual: the distance from the line of the other models in standard
 *     errors, Student's t with n − 3 degrees of freedom if the model is like them. Of n models the largest is a chance
 *     find: compare it with t at a level of 1/n of the usual one. Missing under 4 models, where this model alone
 *     determines the slope, and where the other models lie on a line
 */
public record ModelResidual(int row, String model, double x, double residual, double leverage, Estimate studentised) {}
