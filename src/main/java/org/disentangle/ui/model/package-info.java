/**
 * The observable state of the window, without controls: the open document, the selection and view state, running work,
 * and notices. View models build on it; it can be tested without a window.
 */
@NullMarked
package org.disentangle.ui.model;

import org.jspecify.annotations.NullMarked;
