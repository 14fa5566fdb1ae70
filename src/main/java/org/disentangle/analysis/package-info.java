/**
 * The core: from a table, a subset of its models and options to an immutable {@link
 * org.disentangle.analysis.Analysis}, by {@link org.disentangle.analysis.Analyser}.
 *
 * <p>The method is that of R. Ren et al. (2024), Safetywashing: Do AI safety benchmarks actually measure safety progress?,
 * arXiv:2407.21792. Every number that may not exist is an {@link org.disentangle.analysis.estimate.Estimate}: a finite value, or the
 * reason why there is none. No NaN leaves this package in an estimate.
 *
 * <p>Decisions where the method leaves a choice:
 *
 * <ul>
 *   <li>A correlation needs 3 models that have both numbers: through 2 points it is always ±1 and says nothing.
 *   <li>A capabilities benchmark is left out of the score, with the reason, when it has fewer than 2 scores in the group,
 *       when its scores are all the same (in the group, or among the complete models, where its rank correlation would be
 *       undefined) or when one is infinite. Leaving one out may make more models complete; this is repeated until it
 *       settles.
 *   <li>Scores are standardised over all values available in the group, including those of incomplete models (as in the
 *       paper). The score refitted without one benchmark keeps that standardisation; the models complete in the others,
 *       C and PC1 are recomputed.
 *   <li>A capabilities benchmark has no p-value against the capabilities score it helps to make. Against another x (training
 *       compute, another benchmark) it has one, because it is not part of that.
 *   <li>A benchmark has no correlation with itself, but a reason.
 *   <li>The costliest benchmark is the one that the most models lack alone; ties go to the one with the fewest scores,
 *       then to the first by name. None is left out if that would make no model complete or leave only one benchmark.
 *       It is chosen once: the score refitted without another benchmark keeps the choice.
 *   <li>Scores are filled in ({@link org.disentangle.analysis.statistics.RankOneImputation}) as z-scores, with the
 *       standardisation of the scores present. C is computed on the completed columns over all models that have at
 *       least one capabilities score; for Spearman's, filled scores take their rank among the others. A model without
 *       any is not filled in. The score refitted without one benchmark fills in the others again. A benchmark's own
 *       correlation uses its own scores, never filled ones.
 *   <li>p of Spearman's ρ: exact up to 14 models without ties and 9 with; and at ρ = ±1 for any number of models, where
 *       Student's t would give 0: the share of orders that agree, Π t!/n! (t the sizes of tied groups), doubled if both
 *       1 and −1 can occur. Like every p it is never 0: 2.2e-308 stands for anything smaller, and its logarithm is
 *       given as well, from a continued fraction or a series. If Pearson's r is 1 or −1 up to rounding, there is no
 *       logarithm.
 *   <li>p of Kendall's τ_b without ties is exact up to 200 models (the work grows with the cube) and normal beyond.
 *   <li>The slope is per standard deviation (divisor n) of x over the models that have both; its interval is Student's.
 *       If there is no correlation because a column is constant, there is no slope either. Infinite scores are ranked
 *       like others; Pearson's r, slope and line need finite ones.
 *   <li>With existing scores ({@link org.disentangle.analysis.score.GivenScores}) nothing is fitted: they are x, and
 *       whatever describes a fit is missing.
 *   <li>With more than 2,000 capabilities benchmarks there is no score: their matrix alone would fill the memory.
 *   <li>Groups are in alphabetical order, ignoring case, which puts base before chat. If the table's type column has no
 *       values, there is one group of all models.
 * </ul>
 *
 * <p>p-values assume independent models. Models of one family are not independent; say so wherever a p is shown.
 */
@NullMarked
package org.disentangle.analysis;

import org.jspecify.annotations.NullMarked;
