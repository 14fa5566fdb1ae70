/**
 * Frozen scales: a capabilities score fitted once and applied to other models without refitting.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A model that has all b benchmarks of the scale gets Σ z_j·l_j, summed in the order of the scale, as in the fit:
 *       the models the scale was fitted to get the same scores to the last digit.
 *   <li>A model that lacks some is scored by least squares on those it has, of z_j = score·l_j + error_j: Σ l_j·z_j / Σ
 *       l_j². Over all benchmarks Σ l_j² = 1, so this is the same formula. The model is marked with what it lacks and
 *       with its Σ l_j². A model that has none has no score.
 *   <li>Directions: means and deviations are those of scores oriented by the scale's directions, and a column with
 *       another direction may hold another quantity (an error rate instead of an accuracy). So nothing is scored while
 *       a direction in the table differs from the scale's, and the reason says which column and what to do. Refused:
 *       letting the scale decide, which silently gives wrong numbers if the column does hold something else.
 *   <li>A group is scored on the scale of the same name (ignoring case), or on the only scale if there is just one.
 *       With several scales and none of that name there is no score, with the reason.
 *   <li>A column that the table ignores counts as absent.
 *   <li>The score without one benchmark (for part-whole correlations) is the same least squares on the others; nothing
 *       is refitted.
 *   <li>A benchmark that is part of the scale, or a capabilities benchmark of the table, has no p-value against it.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.scale;

import org.jspecify.annotations.NullMarked;
