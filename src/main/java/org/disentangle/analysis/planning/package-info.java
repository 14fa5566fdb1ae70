/**
 * What more models would tell: the width of a correlation's interval against their number, and how many of them a decision
 * would need.
 *
 * <p>Decisions, where the method leaves a choice:
 *
 * <ul>
 *   <li>Both suppose that the correlation stays where it is. Then an interval is known for every n, and a decision has a
 *       smallest n. It is no promise: if the correlation seen is the true one, about half of the samples of that size
 *       come out farther from the threshold and decide, and half do not.
 *   <li>The interval is always the one on Fisher's scale, whichever was computed for the present models: a bootstrap says
 *       nothing of other n.
 *   <li>More than {@link org.disentangle.analysis.planning.SamplePlan#MOST_MODELS} models are no answer; that is said in
 *       their place, as it is where the correlation lies exactly at the threshold and no number decides.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.planning;

import org.jspecify.annotations.NullMarked;
