/** All options of the analysis, with explanations. */
@NullMarked
package org.disentangle.ui.options;

import org.jspecify.annotations.NullMarked;
