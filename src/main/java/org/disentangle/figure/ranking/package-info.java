/** The forest plot of the benchmarks: the description and its layout. */
@NullMarked
package org.disentangle.figure.ranking;

import org.jspecify.annotations.NullMarked;
