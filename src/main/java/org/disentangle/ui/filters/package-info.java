/** Which models are visible. */
@NullMarked
package org.disentangle.ui.filters;

import org.jspecify.annotations.NullMarked;
