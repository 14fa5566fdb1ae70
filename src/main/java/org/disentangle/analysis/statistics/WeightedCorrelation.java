package org.disentangle.analysis.statistics;

/**
 * A coefficient of one column with many others, with weighted rows: a model drawn twice has weight 2, one left out
 * weight 0. It reuses its arrays; one instance per thread.
 */
public interface WeightedCorrelation {
    /**
     * Sets x, to be correlated with columns of the same rows.
     *
     * @param x the column x, sorted
     * @param weights the weights of the m rows, not modified before the next call; 0 where x or the other columns lack
     *     a number
     * @param sum the sum of the weights, not 0
     */
    void take(SortedColumn x, int[] weights, int sum);

    /** The coefficient of x and another column; NaN if it is degenerate. */
    double with(SortedColumn column);
}
