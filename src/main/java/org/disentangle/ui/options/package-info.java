/** Every choice of the analysis, with what it means. */
@NullMarked
package org.disentangle.ui.options;

import org.jspecify.annotations.NullMarked;
