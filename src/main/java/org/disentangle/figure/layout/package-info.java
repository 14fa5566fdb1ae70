/**
 * The layout toolkit for every kind of figure: a {@link org.disentangle.figure.layout.Figure} answers with {@link
 * org.disentangle.figure.layout.Page}s, which it draws on a {@code Sheet}. A page has {@link
 * org.disentangle.figure.layout.PlotArea}s whose points stand for values. The kinds of figures have their own packages
 * beside this one, which does not depend on them.
 */
@NullMarked
package org.disentangle.figure.layout;

import org.jspecify.annotations.NullMarked;
