/** All benchmarks, by their correlation. */
@NullMarked
package org.disentangle.ui.ranking;

import org.jspecify.annotations.NullMarked;
