/**
 * What the cells of score tables say in numbers.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A number is a plain decimal number and nothing else. What Java's own parser takes besides ({@code 1d}, {@code
 *       0x1p3}) is text. A cell in any other notation (percent signs, thousands separators, decimal commas, errors given
 *       with a value) is not a number; the reader of the table reports it and never guesses.
 *   <li>Minus zero is read as zero: the two are equal as scores, and a sort that tells them apart would break a tie.
 *   <li>A number that no {@code double} can hold (1e400), and infinity in words, is neither text nor a score. It is
 *       infinite here, so that the reader can say so.
 * </ul>
 */
@NullMarked
package org.disentangle.importing.number;

import org.jspecify.annotations.NullMarked;
