package org.disentangle.analysis.statistics;

/**
 * Spearman's ρ of one column with many others for integer weights of the rows, from exact sums of products of ranks.
 */
public final class WeightedSpearman implements WeightedCorrelation {
    private static final int[] NO_WEIGHTS = {};

    private final int[] ranks;
    private int[] weights = NO_WEIGHTS;
    private int sum;
    private long squares;

    /** Allocates for m rows. */
    public WeightedSpearman(int m) {
        ranks = new int[m];
    }

    @Override
    public void take(SortedColumn x, int[] placesWeights, int sumOfWeights) {
        weights = placesWeights;
        sum = sumOfWeights;
        squares = x.ranks(placesWeights, sumOfWeights, ranks);
    }

    @Override
    public double with(SortedColumn column) {
        return column.spearman(weights, sum, ranks, squares);
    }
}
