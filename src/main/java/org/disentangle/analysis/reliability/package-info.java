/**
 * How much noise in the scores hides a correlation, if their standard errors are known.
 *
 * <p>Decisions where the method leaves a choice:
 *
 * <ul>
 *   <li>The variance across models has the divisor n − 1. Then variance − mean(se²) is an unbiased estimate of the variance
 *       of the true scores, whatever the errors of the single models are.
 *   <li>Everything about a benchmark (its reliability, raw and corrected correlation) is computed from the same models:
 *       those that have an x, a score and a known standard error of the score.
 *   <li>An unknown standard error in x counts as 0. So a capabilities score with no known ones has reliability 1, and
 *       one with some known has at most the reliability given; the correction is too small, never too large. The result
 *       says how many are known.
 *   <li>The errors of different benchmarks are assumed to be independent, and the loadings and deviations of the score
 *       to be exact.
 *   <li>A corrected correlation beyond ±1 (the standard errors explain more than the scatter) is given as ±1, and a
 *       note gives the value computed. Resamples are treated the same way, so that the ends of the interval stay within
 *       ±1.
 *   <li>A resample with fewer than 4 distinct models, or in which a column is constant, is left out, as in every
 *       bootstrap here. One in which a reliability is below 0.2 is left out too; if these are more than a tenth, or
 *       fewer than half of all resamples remain, there is no interval.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.reliability;

import org.jspecify.annotations.NullMarked;
