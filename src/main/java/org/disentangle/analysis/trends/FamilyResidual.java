package org.disentangle.analysis.trends;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/**
 * How far the models of one family lie from the trend.
 *
 * @param family its name
 * @param n how many of its models have a residual
 * @param meanResidual the mean of their residuals, in benchmark units; pulled towards 0, because they helped to draw the line
 * @param shift how much better they are than the other models at the same x, in benchmark units: the coefficient of "is of
 *     this family" added to the regression on x, one slope for all. Missing where every model is of the family, or the
 *     family alone decides the slope
 * @param interval of the shift, Student's with n − 3 degrees of freedom (n all models). It assumes independent models
 *     except for this family's shift; where other families have shifts too, it is too narrow. Missing under 4 models
 *     and where the other models lie on a line
 * @param t the shift over its standard error; missing where the interval is. For a family of one model it is the externally
 *     studentised residual
 */
public record FamilyResidual(
        String family, int n, double meanResidual, Estimate shift, Interval interval, Estimate t) {}
