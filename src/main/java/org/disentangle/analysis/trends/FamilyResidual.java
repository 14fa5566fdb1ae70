package org.disentangle.analysis.trends;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/**
 * How far the models of one family are from the trend.
 *
 * @param family the name of the family
 * @param n the number of its models with a residual
 * @param meanResidual the mean of their residuals, in benchmark units; biased towards 0, because these models
 *     influenced the line
 * @param shift how much better they are than the other models at the same x, in benchmark units: the coefficient of "is
 *     in this family" added to the regression on x, with a common slope. Missing if every model is in the family, or
 *     the family alone determines the slope
 * @param interval Student's interval of the shift, with n − 3 degrees of freedom (n counts all models). It assumes
 *     independent models except for this family's shift; if other families have shifts too, it is too narrow. Missing
 *     with fewer than 4 models, or if the other models lie on a line
 * @param t the shift divided by its standard error; missing if the interval is. For a family of one model it is the
 *     externally studentised residual
 */
public record FamilyResidual(
        String family, int n, double meanResidual, Estimate shift, Interval interval, Estimate t) {}
