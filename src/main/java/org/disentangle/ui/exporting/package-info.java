/** Exporting and copying figures. */
@NullMarked
package org.disentangle.ui.exporting;

import org.jspecify.annotations.NullMarked;
