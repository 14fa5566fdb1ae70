package org.disentangle.analysis.pairs;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.statistics.SignTest;

/**
 * A summary of several pairs.
 *
 * @param technique the technique of these pairs; empty: all pairs
 * @param pairs the number of pairs with an excess
 * @param meanChangeOfX the mean change of x, in units of x
 * @param meanChangeOfScore the mean change of oriented scores, in the benchmark's unit
 * @param meanExcess the mean excess with its interval: mean ± t(k − 1)·sd/√k over k pairs (sd with divisor k − 1), the
 *     slope held fixed; from 2 pairs that differ
 * @param signs the signs of the excesses
 */
public record PairSummary(
        String technique,
        int pairs,
        Estimate meanChangeOfX,
        Estimate meanChangeOfScore,
        Excess meanExcess,
        Signs signs) {

    /**
     * The sign test of the excesses.
     *
     * @param above the number of pairs with an excess above 0
     * @param below the number with one below 0
     * @param p the two-sided p-value, over the pairs not at 0
     */
    public record Signs(int above, int below, Estimate p) {
        static Signs of(int above, int below) {
            return new Signs(
                    above,
                    below,
                    above + below == 0
                            ? Estimate.missing("no pair lies above or below the trend")
                            : Estimate.of(SignTest.twoSided(above, below)));
        }
    }
}
