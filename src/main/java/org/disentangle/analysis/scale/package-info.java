/**
 * Frozen scales: a capabilities score fitted once and applied to other models without refitting.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A model that has all b benchmarks of the scale gets Σ z_j·l_j, summed in the order of the scale, as the fit does it:
 *       the models the scale was fitted to get their scores back to the digit.
 *   <li>A model that lacks some is scored by least squares on those it has, of z_j = score·l_j + error_j: Σ l_j·z_j / Σ l_j².
 *       Over all benchmarks Σ l_j² = 1, so that both are one formula. It is marked with what it lacks and with the Σ l_j² that
 *       it has. One that has none has no score.
 *   <li>Directions: means and deviations are those of scores turned by the scale's directions, and a column with another
 *       direction may hold another number (an error rate in place of an accuracy). So nothing is scored while a direction of
 *       the table differs from the scale's, and the reason says which column and what to do. The alternative, to let the scale
 *       decide, gives wrong numbers without a word where the column does hold something else.
 *   <li>A group is scored on the scale of the same name (upper and lower case alike); on the only scale when there is one.
 *       With several and none of that name there is no score, and the reason.
 *   <li>A column that the table ignores counts as absent.
 *   <li>The score without one benchmark (for part-whole correlations) is the same least squares on the others; nothing is
 *       fitted again.
 *   <li>A benchmark that is part of the scale, or a capabilities benchmark of the table, has no p-value against it.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.scale;

import org.jspecify.annotations.NullMarked;
