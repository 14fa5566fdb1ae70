/**
 * The trend of scores on x beyond its least-squares slope: the robust slope, which models lie off the line, and whether
 * the benchmark is saturated. Computed from an analysis on demand, in time linear in the number of models (quadratic
 * for the robust slope, up to 2,000 models).
 *
 * <p>Decisions where the method leaves a choice:
 *
 * <ul>
 *   <li>Trends and residuals are over the models that the correlation was computed from; if there is no correlation
 *       there are none either, for the same reason. Saturation is over all models of the group that have a score.
 *   <li>The robust trend is given like the plain one: the slope of oriented scores per standard deviation (divisor n)
 *       of x, and the line of raw scores on raw x. Above 2,000 models its slopes come from 2,000,000 pairs drawn with a
 *       fixed seed, and a note says so.
 *   <li>Residuals are those of oriented scores on oriented x: above 0 is better than the trend. A family is compared
 *       with the others by its mean residual, and by the shift between it and the rest given a common slope, with
 *       Student's interval. For a family of one model that shift over its standard error is the model's externally
 *       studentised residual.
 *   <li>The middle 80 % of models: between the quantiles (type 7) at 0.1 and 0.9 of the raw scores, from 5 models on.
 *   <li>The range of a benchmark is implied if its metric lies between 0 and 1 by definition (an accuracy, a rate,
 *       exact match, F1, pass@k) and every score in the table does, or lies between 0 and 100 (a percentage). Otherwise
 *       it is the range observed among the models, and a benchmark can then only count as saturated because of models
 *       far outside the middle 80 %.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.trends;

import org.jspecify.annotations.NullMarked;
