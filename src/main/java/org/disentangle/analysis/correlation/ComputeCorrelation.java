package org.disentangle.analysis.correlation;

import org.disentangle.analysis.estimate.Estimate;

/**
 * The Spearman correlation of training compute (FLOP) with the oriented scores of a benchmark, over the models whose FLOP
 * is known.
 *
 * @param rho the correlation
 * @param n the number of those models; 0 if the table has no training compute
 */
public record ComputeCorrelation(Estimate rho, int n) {}
