/**
 * How much correlations might vary, found by drawing models repeatedly and recomputing everything: {@link
 * org.disentangle.analysis.resampling.Bootstrap} over models or families, the delete-one-family jackknife, and
 * differences of two correlations.
 *
 * <p>Decisions where the method leaves a choice:
 *
 * <ul>
 *   <li>The models resampled are those of the group that have an x (the scored ones). In a resample everything is
 *       fitted to the drawn models alone; scores of models without an x do not enter its means and deviations.
 *   <li>The bias correction compares with the pipeline's own estimate on the resampled models, which is the published
 *       one unless models were left out for missing scores.
 *   <li>A resample is degenerate for all benchmarks if a capabilities column is constant, PC1 is undefined or fewer
 *       than 4 different models were drawn, and for one benchmark if its scores are constant or fewer than 4 different
 *       models have one. No interval is given if more than half of the resamples are degenerate.
 *   <li>If degenerate resamples are likely, the others show how things are once the few models that differ are drawn,
 *       not how far off the correlation may be. There is then no interval from them ({@link
 *       org.disentangle.analysis.correlation.ResamplingBounds}), for no coefficient and no difference; the immediate
 *       interval is kept, as in every other case in which resampling gives none.
 *   <li>A model without a family counts as its own family.
 *   <li>With fewer than 20 families the interval is the delete-one-family jackknife on Fisher's scale, with Student's t
 *       and F − 1 degrees of freedom, centred at the estimate; from 3 families on. From 20 families on, whole families
 *       are drawn and the interval is the percentile interval, because the jackknife that BCa needs would rest on very
 *       few values.
 *   <li>Between two groups, models are drawn independently (from streams of different seeds); families are drawn together,
 *       because a family that has models in both enters both.
 *   <li>Resamples run on parallel streams. Each has its own random stream and its own index in the result, so that the
 *       number of threads changes no digit.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.resampling;

import org.jspecify.annotations.NullMarked;
