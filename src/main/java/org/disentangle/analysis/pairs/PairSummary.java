package org.disentangle.analysis.pairs;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;

/**
 * A summary of several pairs.
 *
 * @param technique what was done in these pairs; empty: all pairs
 * @param pairs how many have an excess
 * @param meanChangeOfX in units of x
 * @param meanChangeOfScore oriented, in the benchmark's unit
 * @param meanExcess in the benchmark's unit
 * @param interval of the mean excess: mean ± t(k − 1)·sd/√k over k pairs (sd with divisor k − 1), the slope held fixed; from 2
 *     pairs that differ
 * @param above how many pairs have an excess above 0
 * @param below how many have one below 0
 * @param signP two-sided p of the sign test over the pairs that are not at 0
 * @param verdict by the interval
 */
public record PairSummary(
        String technique,
        int pairs,
        Estimate meanChangeOfX,
        Estimate meanChangeOfScore,
        Estimate meanExcess,
        Interval interval,
        int above,
        int below,
        Estimate signP,
        AgainstTrend verdict) {}
