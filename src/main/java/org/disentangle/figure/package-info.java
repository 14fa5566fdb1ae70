/**
 * Figures as immutable descriptions of what is shown. {@code figure.layout} places everything on pages, {@code
 * figure.paint} draws pages on a {@code Graphics2D}, {@code figure.style} holds colours and marker shapes. Lengths are in
 * points (1/72 inch), y downwards.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>{@link org.disentangle.figure.Figures} makes descriptions from results; nothing else here looks at an analysis.
 *   <li>An x axis is logarithmic where it shows an attribute other than a date (FLOP, parameters) whose numbers in the
 *       group are all positive and span more than two powers of ten; scores never are. The kind of axis depends on the
 *       whole group, so that a filter does not change it. The least-squares line is the one that was computed, on the raw
 *       numbers, and is drawn as the curve it becomes on such an axis.
 *   <li>Styles of families depend on the whole table alone: see {@link org.disentangle.figure.Families}.
 * </ul>
 */
@NullMarked
package org.disentangle.figure;

import org.jspecify.annotations.NullMarked;
