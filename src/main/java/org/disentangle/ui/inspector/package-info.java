/** Everything known of the benchmark and the model that are selected. */
@NullMarked
package org.disentangle.ui.inspector;

import org.jspecify.annotations.NullMarked;
