/** Numerical kernels on {@code double[]} that know nothing of models or benchmarks. */
@NullMarked
package org.disentangle.analysis.statistics;

import org.jspecify.annotations.NullMarked;
