/**
 * Places everything a figure shows on pages of a given size. {@link org.disentangle.figure.layout.FigureLayout} is the
 * way in, {@link org.disentangle.figure.layout.Page} what comes out.
 */
@NullMarked
package org.disentangle.figure.layout;

import org.jspecify.annotations.NullMarked;
