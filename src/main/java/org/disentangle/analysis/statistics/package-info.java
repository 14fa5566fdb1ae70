/**
 * Numerical kernels on {@code double[]} that know nothing about models or benchmarks.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Ranks are integers: twice the average rank, centred at zero. Sums of them are exact, so that ties, equal
 *       coefficients and "at least as extreme" are decided without rounding.
 *   <li>A column is sorted once ({@link org.disentangle.analysis.statistics.RankedColumn}); ranks within any subset of
 *       it follow from that order in linear time.
 *   <li>Numbers that differ only by rounding share a rank ({@link org.disentangle.analysis.statistics.RankRounding}):
 *       1e-12 of the column's largest magnitude is far above the rounding of sums and far below any measurement. This
 *       is decided where a column is sorted, so that Spearman's, Kendall's, Theil and Sen's methods and every resample
 *       agree.
 *   <li>The distributions rest on the special functions of Commons Math (incomplete beta, error function). Its quantile of
 *       Student's t is not used: it is off by 5e-11 at 2 degrees of freedom.
 *   <li>Eigenvectors are found by {@link org.disentangle.analysis.statistics.SymmetricEigen}, not by Commons Math's
 *       EigenDecomposition, which tests compare it with: for the first 12 × 12 matrix that takes 40 ms of processor time more
 *       (a start of the command line takes 1 to 2 s), for one of 1,000 × 1,000 three times as long (5.2 s to 1.6 s), and it
 *       cannot be cancelled.
 *   <li>Imputation uses the exact first component in every round (a power iteration that continues from the last round
 *       until it converges), so that rounds and digits equal those of a singular value decomposition.
 * </ul>
 */
@NullMarked
package org.disentangle.analysis.statistics;

import org.jspecify.annotations.NullMarked;
