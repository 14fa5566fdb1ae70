/** Correlations of benchmarks with the score or another column, their tests and trend lines. */
@NullMarked
package org.disentangle.analysis.correlation;

import org.jspecify.annotations.NullMarked;
