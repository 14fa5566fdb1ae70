/**
 * What the window shows, to be watched and changed, without a control: the open document, what is looked at in it, what is
 * going on and what is said of it. View models are made of it; it can be tested without a window.
 */
@NullMarked
package org.disentangle.ui.model;

import org.jspecify.annotations.NullMarked;
