package org.disentangle.analysis.resampling;

import org.disentangle.analysis.statistics.SortedColumn;

/**
 * The x of the models of a sample, and what each resample refits it from.
 *
 * @param fixed whether x is held fixed in every resample (as is a score not fitted to these models); otherwise it is
 *     the score, refitted
 * @param column the x of each model
 * @param capabilities the b benchmarks behind the score, oriented; none if x is fixed
 * @param loadings PC1 of the whole group, which determines the sign in resamples
 */
record ResampledX(boolean fixed, SortedColumn column, SortedColumn[] capabilities, double[] loadings) {}
