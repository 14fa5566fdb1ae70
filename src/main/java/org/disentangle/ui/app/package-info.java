/** Composes the window from its features. */
@NullMarked
package org.disentangle.ui.app;

import org.jspecify.annotations.NullMarked;
