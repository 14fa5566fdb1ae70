/**
 * What more models would reveal: the width of a correlation's interval against their number, and how many of them a
 * decision would need.
 *
 * <p>Decisions, where the method leaves a choice:
 *
 * <ul>
 *   <li>Both suppose that the present correlation is the true one. A decision is planned so that 80 % of samples make it
 *       ({@link org.disentangle.analysis.planning.SamplePlan#POWER}), and not so that the interval around the present
 *       correlation would: samples scatter, and of that number of models half of them decide at most.
 *   <li>The interval is always the one on Fisher's scale, whichever was computed for the present models: a bootstrap says
 *       nothing of other n. What families take away from it is the design effect, which multiplies the number of models;
 *       those that are added are taken to be of families as large as the present ones.
 *   <li>More than {@link org.disentangle.analysis.planning.SamplePlan#MOST_MODELS} models are no answer; that is said in
 *       their place, as it is where the correlation lies exactly at the threshold and no number decides.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.planning;

import org.jspecify.annotations.NullMarked;
