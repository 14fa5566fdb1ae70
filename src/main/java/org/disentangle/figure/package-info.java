/**
 * Figures as immutable descriptions of what to draw. Each kind has its own package ({@code figure.scatter}, {@code
 * figure.ranking}, {@code figure.capabilities}) with its description and its layout, which places everything on pages
 * using {@code figure.layout}. {@code figure.paint} draws pages on a {@code Graphics2D}, {@code figure.style} holds
 * colours and marker shapes. Lengths are in points (1/72 inch), y downwards.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>{@link org.disentangle.figure.Figures} makes descriptions from results; nothing else here uses an analysis.
 *   <li>The scale of an x axis is that of the analysis ({@link org.disentangle.analysis.correlation.XScale}): where it is logarithmic,
 *       the line and its band were fitted to log10(x) and are drawn straight.
 *   <li>Where base and tuned models are drawn together, marks of base models are hollow under any filter: see {@link
 *       org.disentangle.figure.layout.MarkType}. Incomplete scores, hollow elsewhere, then have a dot inside.
 *   <li>A label drops only the parts of a name that are not needed to distinguish the models of the figure: see {@link
 *       org.disentangle.catalogue.ModelLabels}.
 *   <li>Styles of families depend on the whole table alone: see {@link org.disentangle.figure.DrawnFamilies}.
 * </ul>
 */
@NullMarked
package org.disentangle.figure;

import org.jspecify.annotations.NullMarked;
