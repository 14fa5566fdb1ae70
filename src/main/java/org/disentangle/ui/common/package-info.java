/** The controls and parts of the window that features share: sheets, interactive figures, badges, tabs. */
@NullMarked
package org.disentangle.ui.common;

import org.jspecify.annotations.NullMarked;
