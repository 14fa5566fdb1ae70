/**
 * Figures as immutable descriptions of what is shown. {@code figure.layout} places everything on pages, {@code
 * figure.paint} draws pages on a {@code Graphics2D}, {@code figure.style} holds colours and marker shapes. Lengths are in
 * points (1/72 inch), y downwards.
 */
@NullMarked
package org.disentangle.figure;

import org.jspecify.annotations.NullMarked;
