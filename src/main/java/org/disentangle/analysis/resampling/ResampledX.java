package org.disentangle.analysis.resampling;

import org.disentangle.analysis.statistics.SortedColumn;

/**
 * x of the models of a sample, and what it is fitted from anew in each resample.
 *
 * @param fixed whether x is held in every resample (also a score that was not fitted to these models); else it is the score,
 *     fitted anew
 * @param column one number per model
 * @param capabilities the b benchmarks that make the score, oriented; none where x is held
 * @param loadings PC1 of the whole group, which gives the sign to those of resamples
 */
record ResampledX(boolean fixed, SortedColumn column, SortedColumn[] capabilities, double[] loadings) {}
