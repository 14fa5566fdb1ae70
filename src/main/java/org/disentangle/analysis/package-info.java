/**
 * The core: from a table, a subset of its models and options to an immutable {@link
 * org.disentangle.analysis.Analysis}, by {@link org.disentangle.analysis.Analyser}.
 *
 * <p>The method is that of R. Ren et al. (2024), Safetywashing: Do AI safety benchmarks actually measure safety progress?,
 * arXiv:2407.21792. Every number that may not exist is an {@link org.disentangle.analysis.estimate.Estimate}: a finite value, or the
 * reason why there is none. No NaN leaves this package in an estimate.
 *
 * <p>Decisions, where the method leaves a choice:
 *
 * <ul>
 *   <li>A correlation needs 3 models that have both numbers: through 2 points it is always ±1 and says nothing.
 *   <li>A capabilities benchmark is left out of the score, with the reason, when it has fewer than 2 scores in the group,
 *       when its scores are all the same (in the group, or among the complete models, where its rank correlation would be
 *       undefined) or when one is infinite. Leaving one out may make more models complete; this is repeated until it
 *       settles.
 *   <li>Scores are standardised over the values available in the group even where the model is not complete (as in the
 *       paper). The score refitted without one benchmark keeps that standardisation; the models complete in the others, C
 *       and PC1 are found anew.
 *   <li>A capabilities benchmark has no p-value against the capabilities score it helps to make. Against another x (training
 *       compute, another benchmark) it has one, because it is not part of that.
 *   <li>A benchmark against itself has no correlation but a reason.
 *   <li>The benchmark that costs most models is the one that most models lack alone; of equal ones the one with fewest
 *       scores, then the first by name. None is left out when that would make no model complete or leave one benchmark. It is
 *       chosen once: the score refitted without another benchmark does not choose anew.
 *   <li>Scores are filled in ({@link org.disentangle.analysis.statistics.RankOneImputation}) as z-scores, whose
 *       standardisation stays that of the scores that were there. C is computed on the completed columns over all models that
 *       have at least one capabilities score; for Spearman's, filled scores take their rank among the others. A model without
 *       any is not filled. The score refitted without one benchmark fills the others anew. A benchmark's own correlation uses
 *       its own scores, never filled ones.
 *   <li>p of Spearman's ρ: exact up to 14 models without ties and 9 with; and at ρ = ±1 for any number of models, where
 *       Student's t would say 0: the share of the orders that agree, Π t!/n! (t the sizes of tied groups), twice that where
 *       both 1 and −1 can occur. Like every p it is never 0:
 *       2.2e-308 stands for what is smaller, and its logarithm is given beside it, from a continued fraction or a series. Where
 *       Pearson's r is 1 or −1 but for rounding there is no logarithm.
 *   <li>p of Kendall's τ_b without ties is exact up to 200 models (the work grows with the cube) and normal beyond.
 *   <li>The slope is per standard deviation (divisor n) of x over the models that have both; its interval is Student's.
 *       Where there is no correlation because a column is constant there is no slope either. Ranks of infinite scores are
 *       used; Pearson's r, slope and line need finite ones.
 *   <li>On scores that were made before ({@link org.disentangle.analysis.score.GivenScores}) nothing is fitted: they are x, and what
 *       describes a fit is missing.
 *   <li>More than 2,000 capabilities benchmarks make no score: their matrix alone would fill the memory.
 *   <li>Groups are in alphabetical order, upper and lower case alike, which puts base before chat. When the table's type
 *       column has no value for any model, there is one group of all.
 * </ul>
 *
 * <p>p-values assume independent models. Models of one family are not; say so wherever a p is shown.
 */
@NullMarked
package org.disentangle.analysis;

import org.jspecify.annotations.NullMarked;
