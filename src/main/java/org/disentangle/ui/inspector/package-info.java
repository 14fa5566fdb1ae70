/** Everything known about the selected benchmark and model. */
@NullMarked
package org.disentangle.ui.inspector;

import org.jspecify.annotations.NullMarked;
