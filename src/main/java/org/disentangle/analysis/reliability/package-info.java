/**
 * How much noise in the scores hides a correlation, where their standard errors are known.
 *
 * <p>Decisions, where the method leaves a choice:
 *
 * <ul>
 *   <li>The variance across models has the divisor n − 1. Then variance − mean(se²) is an unbiased estimate of the variance
 *       of the true scores, whatever the errors of the single models are.
 *   <li>Everything about a benchmark (its reliability, raw and corrected correlation) is computed from the same models:
 *       those that have an x, a score and a known standard error of the score.
 *   <li>A standard error in x that is not known counts as 0. So a capabilities score of which none is known has the
 *       reliability 1, and one of which some are known has at most the reliability given; it is corrected too little, never
 *       too much. How many are known is part of the result.
 *   <li>The errors of different benchmarks are taken to be independent of each other, and the loadings and deviations that
 *       make the score are taken as they are.
 *   <li>A corrected correlation beyond ±1 (its standard errors explain more than the points scatter) is given as ±1, and a
 *       note says what came out. The same is done in resamples, so that the ends of the interval stay within ±1.
 *   <li>A resample with fewer than 4 distinct models, or in which a column is constant, is left out, as in every bootstrap
 *       here. One in which a reliability is below 0.2 is left out too; when these are more than a tenth, or fewer than half
 *       of all resamples remain, there is no interval.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.reliability;

import org.jspecify.annotations.NullMarked;
