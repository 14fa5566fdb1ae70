/** The window. */
@NullMarked
package org.disentangle.ui;

import org.jspecify.annotations.NullMarked;
