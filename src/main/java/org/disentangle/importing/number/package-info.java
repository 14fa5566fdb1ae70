/**
 * Reads the numbers in the cells of score tables.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Plain decimal numbers are read first and fast. What else Java's parser accepts ({@code 1d}, {@code 0x1p3}) is
 *       text. Other notations (percent signs, thousands separators, decimal commas, errors given with a value) are
 *       judged for a whole column at once.
 *   <li>Whether {@code 1,234} has a decimal comma is decided by the other numbers of its column, then of its file;
 *       names and dates do not count. If nothing decides, commas group thousands.
 *   <li>Minus zero is read as zero: the two are equal as scores, and a sort that distinguishes them would break a tie.
 *   <li>A number that no {@code double} can hold (1e400), and infinity in words, is neither text nor a score. It is
 *       infinite here, so that the reader can say so.
 * </ul>
 */
@NullMarked
package org.disentangle.importing.number;

import org.jspecify.annotations.NullMarked;
