package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * The Monte Carlo error of something that is computed from R random draws: it is recomputed from each of {@value
 * #BLOCKS} blocks of R/20 draws one after the other, and the error is the standard deviation of these numbers (divisor
 * 19) divided by √20. Source: J. M. Flegal and G. L. Jones (2010), Batch means and spectral variance estimators in
 * Markov chain Monte Carlo, doi:10.1214/09-AOS735.
 */
public final class BatchMeans {
    /** Into how many blocks draws are divided. */
    public static final int BLOCKS = 20;

    /** A block needs so many draws that count, or quantiles near its ends are those of its last few numbers. */
    public static final int FEWEST_IN_BLOCK = 100;

    /** Why there is no error. */
    public static final String TOO_FEW = "a Monte Carlo error needs at least 2,000 resamples that count";

    private BatchMeans() {}

    /** Where a block begins, of so many draws; the end of the last one for {@link #BLOCKS}. */
    public static int start(int block, int draws) {
        return (int) ((long) block * draws / BLOCKS);
    }

    /**
     * The error.
     *
     * @param ofBlocks one number per block
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
