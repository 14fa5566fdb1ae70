/** Draws pages on a {@code Graphics2D}. */
@NullMarked
package org.disentangle.figure.paint;

import org.jspecify.annotations.NullMarked;
