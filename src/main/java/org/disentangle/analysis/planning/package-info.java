/**
 * What more models would reveal: the width of a correlation's interval by their number, and how many a decision would
 * need.
 *
 * <p>Decisions where the method leaves a choice:
 *
 * <ul>
 *   <li>Both assume that the present correlation is the true one. A decision is planned so that 80 % of samples make it
 *       ({@link org.disentangle.analysis.planning.SamplePlan#POWER}), rather than so that the interval around the
 *       present correlation would: samples scatter, and with that number of models at most half of them decide.
 *   <li>The interval is always the one on Fisher's scale, whichever was computed for the present models: a bootstrap
 *       says nothing about other n. The effect of families is the design effect, which multiplies the number of models;
 *       added models are assumed to come from families as large as the present ones.
 *   <li>More than {@link org.disentangle.analysis.planning.SamplePlan#MOST_MODELS} models are not given as an answer; a
 *       sentence replaces the number, as it does if the correlation is exactly at the threshold and no number decides.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.planning;

import org.jspecify.annotations.NullMarked;
