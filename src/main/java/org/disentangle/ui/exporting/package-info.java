/** The figure as a file. */
@NullMarked
package org.disentangle.ui.exporting;

import org.jspecify.annotations.NullMarked;
