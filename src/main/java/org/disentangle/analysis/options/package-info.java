/** The options of an analysis, immutable, with the paper's as defaults. */
@NullMarked
package org.disentangle.analysis.options;

import org.jspecify.annotations.NullMarked;
