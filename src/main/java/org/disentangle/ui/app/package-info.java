/** Composes the window of its features. */
@NullMarked
package org.disentangle.ui.app;

import org.jspecify.annotations.NullMarked;
