package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * Kendall's τ_b for integer weights of the places, in O(m log m): the pairs within a place of weight w are tied in both
 * columns. Concordant and discordant pairs are counted with a tree of partial sums over the levels of y (P. M. Fenwick 1994,
 * A new data structure for cumulative frequency tables, doi:10.1002/spe.4380240306), x being taken in rising order. One
 * object a thread; it keeps its arrays.
 */
public final class WeightedKendall {
    private final long[] tree;
    private final int[] levels;

    /** Room for m places. */
    public WeightedKendall(int m) {
        tree = new long[m + 1];
        levels = new int[m];
    }

    /**
     * τ_b = S / √((n₀ − n₁)(n₀ − n₂)), as in {@link KendallCorrelation}.
     *
     * @param x sorted by its numbers
     * @param y sorted by its numbers
     * @param weights of the m places; 0 where either number is missing
     * @param n their sum
     * @return NaN where either column is constant
     */
    public double tau(SortedColumn x, SortedColumn y, int[] weights, int n) {
        Arrays.fill(tree, 0);
        numberLevels(y);
        double all = n * (n - 1.0) / 2;
        double tiedY = pairsWithin(y, weights);
        double tiedX = 0;
        long score = 0;
        long seen = 0;
        int next = 0;
        int[] order = x.order();
        for (int level = 0; level < x.groups(); level++) {
            int end = x.end(level);
            long group = 0;
            for (int i = next; i < end; i++) {
                int place = order[i];
                int weight = weights[place];
                if (weight != 0) {
                    long below = sumTo(levels[place] - 1);
                    long notAbove = sumTo(levels[place]);
                    score += weight * (below - (seen - notAbove));
                    group += weight;
                }
            }
            for (; next < end; next++) {
                if (weights[order[next]] != 0) {
                    add(levels[order[next]], weights[order[next]]);
                }
            }
            tiedX += group * (group - 1.0) / 2;
            seen += group;
        }
        if (tiedX >= all || tiedY >= all) {
            return Double.NaN;
        }
        double tau = tiedX == tiedY ? score / (all - tiedX) : score / Math.sqrt(all - tiedX) / Math.sqrt(all - tiedY);
        return Math.max(-1, Math.min(1, tau));
    }

    private void numberLevels(SortedColumn column) {
        int next = 0;
        for (int level = 0; level < column.groups(); level++) {
            for (; next < column.end(level); next++) {
                levels[column.order()[next]] = level + 1;
            }
        }
    }

    private static double pairsWithin(SortedColumn column, int[] weights) {
        double pairs = 0;
        int next = 0;
        for (int level = 0; level < column.groups(); level++) {
            long group = 0;
            for (; next < column.end(level); next++) {
                group += weights[column.order()[next]];
            }
            pairs += group * (group - 1.0) / 2;
        }
        return pairs;
    }

    private void add(int level, int weight) {
        for (int i = level; i < tree.length; i += i & -i) {
            tree[i] += weight;
        }
    }

    private long sumTo(int level) {
        long sum = 0;
        for (int i = level; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }
}
