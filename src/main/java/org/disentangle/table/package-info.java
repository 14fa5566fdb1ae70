/**
 * The immutable table of models and their scores, and selections of its rows.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Columnar: a benchmark is one {@code double[]} behind {@link org.disentangle.table.Values}; NaN is the missing
 *       value inside, {@code isMissing} outside. A filter never copies a table: it evaluates to a {@link
 *       org.disentangle.table.Subset} of rows.
 *   <li>Benchmarks and attributes share one namespace, compared exactly: a column name identifies one column.
 *   <li>Release dates are kept as decimal years (2024-04 is 2024.25), so that they can be an axis like other numbers.
 * </ul>
 */
@NullMarked
package org.disentangle.table;

import org.jspecify.annotations.NullMarked;
