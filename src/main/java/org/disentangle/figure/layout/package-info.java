/**
 * What every kind of figure is laid out with: a {@link org.disentangle.figure.layout.Figure} answers with {@link
 * org.disentangle.figure.layout.Page}s, which it draws on a {@code Sheet}. A page has {@link
 * org.disentangle.figure.layout.PlotArea}s where places mean values. Kinds of figures have packages of their own beside this
 * one, and none of them is known here.
 */
@NullMarked
package org.disentangle.figure.layout;

import org.jspecify.annotations.NullMarked;
