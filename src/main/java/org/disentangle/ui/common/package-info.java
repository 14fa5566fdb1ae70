/** The controls and parts of the window that features share: sheets, figures that can be pointed at, badges, tabs. */
@NullMarked
package org.disentangle.ui.common;

import org.jspecify.annotations.NullMarked;
