package org.disentangle.analysis.statistics;

/**
 * A coefficient of one column with many others, all of weighted places: a model drawn twice has weight 2, one left out
 * weight 0. It reuses its arrays; one object per thread.
 */
public interface WeightedCorrelation {
    /**
     * Takes x, to be correlated with columns that have the same places.
     *
     * @param x sorted by its numbers
     * @param weights of the m places, not changed before the next call; 0 where x or the columns to come miss a number
     * @param sum of the weights, not 0
     */
    void take(SortedColumn x, int[] weights, int sum);

    /** The coefficient of x and another column; NaN where it is degenerate. */
    double with(SortedColumn column);
}
