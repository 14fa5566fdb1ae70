/**
 * Figures as immutable descriptions of what is shown. Each kind has a package of its own ({@code figure.scatter}, {@code
 * figure.ranking}, {@code figure.capabilities}) with its description and its layout, which places everything on pages with
 * what {@code figure.layout} offers. {@code figure.paint} draws pages on a {@code Graphics2D}, {@code figure.style} holds
 * colours and marker shapes. Lengths are in points (1/72 inch), y downwards.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>{@link org.disentangle.figure.Figures} makes descriptions from results; nothing else here looks at an analysis.
 *   <li>The scale of an x axis is that of the analysis ({@link org.disentangle.analysis.correlation.XScale}): where it is logarithmic,
 *       the line and its band were fitted to log10(x) and are drawn straight.
 *   <li>Where base and tuned models are drawn together, marks of base models are hollow, whatever is filtered: see {@link
 *       org.disentangle.figure.layout.MarkType}. Incomplete scores, hollow elsewhere, then have a dot inside.
 *   <li>A label cuts from a name only what is not needed to tell the models of the figure apart: see {@link
 *       org.disentangle.catalogue.ModelLabels}.
 *   <li>Styles of families depend on the whole table alone: see {@link org.disentangle.figure.DrawnFamilies}.
 * </ul>
 */
@NullMarked
package org.disentangle.figure;

import org.jspecify.annotations.NullMarked;
