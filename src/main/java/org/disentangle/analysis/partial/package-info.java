/**
 * Correlations with an attribute held constant: for example, what remains of a capabilities correlation among models
 * with equal training compute. Computed from an analysis on demand.
 *
 * <p>Decisions where the method leaves a choice:
 *
 * <ul>
 *   <li>The coefficient is the one of the analysis. Spearman: from ranks recomputed over the models that have all three
 *       numbers. Pearson: from the numbers as they are (a logarithm of training compute must be a column of the table).
 *       Both have a p by Student's t with n − 3 degrees of freedom; none at ±1, where t would give 0. Kendall: the
 *       partial τ, which has no accepted test, and so no p.
 *   <li>The plain coefficient over the same models is given for comparison: some of the difference from the correlation
 *       of the analysis may come from the models that lack the attribute.
 *   <li>A benchmark may be held constant too; it is then oriented, as when it is x.
 *   <li>Rank sums are exact integers, so that perfect agreement of ranks is distinguished from near agreement without
 *       rounding.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.partial;

import org.jspecify.annotations.NullMarked;
