package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * The Monte Carlo error of a quantity computed from R random draws: the quantity is recomputed from each of {@value
 * #BLOCKS} consecutive blocks of R/20 draws, and the error is the standard deviation of these numbers (divisor 19)
 * divided by √20. Source: J. M. Flegal and G. L. Jones (2010), Batch means and spectral variance estimators in Markov
 * chain Monte Carlo, doi:10.1214/09-AOS735.
 */
public final class BatchMeans {
    /** The number of blocks. */
    public static final int BLOCKS = 20;

    /** The fewest valid draws in a block; with fewer, quantiles near its ends rest on its last few numbers. */
    public static final int FEWEST_IN_BLOCK = 100;

    /** The reason why there is no error. */
    public static final String TOO_FEW = "a Monte Carlo error needs at least 2,000 resamples that count";

    private BatchMeans() {}

    /** The start of a block, given the number of draws; for {@link #BLOCKS}, the end of the last one. */
    public static int start(int block, int draws) {
        return (int) ((long) block * draws / BLOCKS);
    }

    /**
     * Computes the error.
     *
     * @param ofBlocks the quantity in each block
     */
    public static double error(double[] ofBlocks) {
        double mean = Arrays.stream(ofBlocks).average().orElse(Double.NaN);
        double squares = 0;
        for (double number : ofBlocks) {
            squares += (number - mean) * (number - mean);
        }
        return Math.sqrt(squares / (ofBlocks.length - 1) / ofBlocks.length);
    }
}
