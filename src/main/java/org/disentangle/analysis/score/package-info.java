/** The capabilities score: which benchmarks and models take part, and the principal component. */
@NullMarked
package org.disentangle.analysis.score;

import org.jspecify.annotations.NullMarked;
