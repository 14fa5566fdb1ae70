/**
 * How much correlations might have varied, by drawing models again and again and recomputing everything:
 * {@link org.disentangle.analysis.resampling.Bootstrap} over models or families, the delete-one-family jackknife, and
 * differences of two correlations.
 *
 * <p>Decisions, where the method leaves a choice:
 *
 * <ul>
 *   <li>Resampled are the models of the group that have an x (the scored ones). In a resample everything is fitted to the
 *       drawn models alone; scores of models that were not scored do not enter its means and deviations.
 *   <li>The estimate that the bias correction compares with is the pipeline's own on the models that are resampled; where
 *       no model was left out for a missing score it is the published one.
 *   <li>A resample is degenerate for all benchmarks when a capabilities column is constant, PC1 is undefined or fewer than
 *       4 different models were drawn, and for one benchmark when its scores are constant or fewer than 4 different models
 *       have one. No interval is given when more than half of the resamples are degenerate.
 *   <li>Where degenerate resamples are likely, those that are left say how things are once the few models that differ are
 *       drawn, and not how far the correlation may be off. There is no interval from them
 *       ({@link org.disentangle.analysis.correlation.ResamplingBounds}), for no coefficient and no difference; the immediate interval
 *       stays, also in every other case in which resampling gives none.
 *   <li>A model without a family is a family of its own.
 *   <li>With fewer than 20 families the interval is the delete-one-family jackknife on Fisher's scale, with Student's t and
 *       F − 1 degrees of freedom, centred at the estimate; from 3 families on. From 20 families on whole families are drawn
 *       and the interval is that of percentiles, because the jackknife that BCa needs would rest on very few values.
 *   <li>Between two groups, models are drawn independently (from streams of different seeds); families are drawn together,
 *       because a family that has models in both enters both.
 *   <li>Resamples run on parallel streams. Each has its own stream of random numbers and its own place in the result, so
 *       that the number of threads changes no digit.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.resampling;

import org.jspecify.annotations.NullMarked;
