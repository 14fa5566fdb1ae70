/** One benchmark against the capabilities score. */
@NullMarked
package org.disentangle.ui.scatter;

import org.jspecify.annotations.NullMarked;
