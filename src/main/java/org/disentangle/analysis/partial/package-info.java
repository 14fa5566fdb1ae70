/**
 * Correlations with an attribute held constant: for example, what remains of a capabilities correlation among models
 * with equal training compute. Computed from an analysis when looked at.
 *
 * <p>Decisions, where the method leaves a choice:
 *
 * <ul>
 *   <li>The coefficient is the one of the analysis. Spearman: of ranks, ranked anew over the models that have all three
 *       numbers. Pearson: of the numbers as they are (a
 *       logarithm of training compute must be a column of the table). Both have a p by Student's t with n − 3 degrees of freedom; none at ±1, where t would
 *       say 0. Kendall: the partial τ, which has no accepted test, and so no p.
 *   <li>The plain coefficient over the same models is given beside it: some of the difference from the correlation of
 *       the analysis may come from the models that lack the attribute.
 *   <li>What is held constant may be a benchmark too; it is then oriented, as it is when it is x.
 *   <li>Rank sums are exact integers, so that a perfect agreement of ranks is told from a near one without rounding.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.partial;

import org.jspecify.annotations.NullMarked;
