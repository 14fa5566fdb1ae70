/** The ranking of all benchmarks. */
@NullMarked
package org.disentangle.ui.ranking;

import org.jspecify.annotations.NullMarked;
