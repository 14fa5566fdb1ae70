package org.disentangle.analysis.trends;

import org.disentangle.analysis.estimate.Estimate;

/**
 * How far one model is from the trend.
 *
 * @param row its row in the table
 * @param model its name
 * @param x its x, in the unit of the file
 * @param residual its oriented score minus the least-squares trend at x, in benchmark units; positive: better than the
 *     trend
 * @param leverage how much the model influences its own trend value, from 1/n to 1
 * @param studentised the externally studentised residual: the distance from the line of the other models in standard
 *     errors, Student's t with n − 3 degrees of freedom if the model is like them. The largest of n models is large by
 *     chance: compare it with t at 1/n of the usual level. Missing with fewer than 4 models, if this model alone
 *     determines the slope, or if the other models lie on a line
 */
public record ModelResidual(int row, String model, double x, double residual, double leverage, Estimate studentised) {}
