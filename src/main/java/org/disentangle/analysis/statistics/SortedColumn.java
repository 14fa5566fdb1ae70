package org.disentangle.analysis.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A column of m numbers, sorted once, from which ranks and coefficients follow for any integer weights of its rows (a
 * row of weight w counts as w equal rows). Numbers are finite; missing ones are NaN and ignored.
 *
 * <p>Ranks are doubled and centred, as in {@link RankedColumn}: where t is the weight of a group of tied numbers
 * ({@link RankRounding}), b the weight of all smaller ones and n the weight of all, the rank of the group is 2b + t −
 * n. All sums are exact integers as long as n ≤ 2,000,000.
 */
public final class SortedColumn {
    private final double[] numbers;
    private final int[] order;
    private final int[] ends;
    private int groups;
    private @Nullable PlacesInOrder places;

    private SortedColumn(double[] numbers, int[] order) {
        this.numbers = numbers;
        this.order = order;
        this.ends = new int[order.length];
        findGroups();
    }

    /**
     * Sorts a column.
     *
     * @param numbers m numbers, NaN where missing; kept, so it must not be modified
     */
    public static SortedColumn of(double[] numbers) {
        RankedColumn ranked = RankedColumn.of(numbers);
        int[] order = new int[ranked.presentCount()];
        boolean[] all = new boolean[numbers.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = !Double.isNaN(numbers[i]);
        }
        ranked.places(all, order);
        return new SortedColumn(numbers, order);
    }

    private void findGroups() {
        groups = 0;
        places = null;
        double unit = RankRounding.unit(numbers, order);
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || !RankRounding.tied(numbers[order[i]], numbers[order[i - 1]], unit)) {
                ends[groups++] = i;
            }
        }
    }

    /**
     * A copy with the same rows, to be re-sorted with {@link #sortAgain}; only for a complete column.
     */
    public SortedColumn copy() {
        return new SortedColumn(numbers.clone(), order.clone());
    }

    /**
     * Replaces the numbers without allocating. Fast if they are in nearly the same order as before (insertion sort);
     * the result does not depend on the earlier ones.
     *
     * @param others the m new numbers, none missing; copied
     */
    public void sortAgain(double[] others) {
        System.arraycopy(others, 0, numbers, 0, numbers.length);
        for (int i = 1; i < order.length; i++) {
            int place = order[i];
            double number = numbers[place];
            int hole = i;
            while (hole > 0 && numbers[order[hole - 1]] > number) {
                order[hole] = order[hole - 1];
                hole--;
            }
            order[hole] = place;
        }
        findGroups();
    }

    /** The numbers; must not be modified. */
    public double[] numbers() {
        return numbers;
    }

    /** Whether no number is missing. */
    public boolean isComplete() {
        return order.length == numbers.length;
    }

    /** Whether no two numbers tie ({@link RankRounding}). */
    public boolean isUntied() {
        return groups == order.length;
    }

    /** The rows that have a number, in the order of their numbers; must not be modified. */
    public int[] order() {
        return order;
    }

    /** The position of each row in {@link #order}; computed on first use. */
    PlacesInOrder places() {
        PlacesInOrder known = places;
        if (known == null) {
            known = new PlacesInOrder(this);
            places = known;
        }
        return known;
    }

    /** The number of groups of tied numbers. */
    public int groups() {
        return groups;
    }

    /** The end of a group of tied numbers in {@link #order}. */
    public int end(int group) {
        return ends[group];
    }

    /**
     * Ranks.
     *
     * @param weights the weights of the m rows, at least 0; those of missing numbers count as 0
     * @param n the total weight of rows with a number
     * @param into receives the rank of each row with a number; others are left unchanged
     * @return Σ weight·rank²
     */
    public long ranks(int[] weights, int n, int[] into) {
        long squares = 0;
        int before = 0;
        int next = 0;
        for (int group = 0; group < groups; group++) {
            int end = ends[group];
            int start = next;
            int weight = 0;
            for (; next < end; next++) {
                weight += weights[order[next]];
            }
            int rank = 2 * before + weight - n;
            for (int i = start; i < end; i++) {
                into[order[i]] = rank;
            }
            squares += (long) weight * rank * rank;
            before += weight;
        }
        return squares;
    }

    /**
     * Spearman's ρ with another column whose ranks are known for the same weights and the same n.
     *
     * @param weights the weights of the m rows; 0 where either number is missing
     * @param n the total weight
     * @param ranks the ranks of the other column
     * @param squares Σ weight·rank² of the other column
     * @return the coefficient; NaN if either column is constant
     */
    public double spearman(int[] weights, int n, int[] ranks, long squares) {
        return isUntied() ? spearmanUntied(weights, n, ranks, squares) : spearmanTied(weights, n, ranks, squares);
    }

    private double spearmanUntied(int[] weights, int n, int[] ranks, long squares) {
        long products = 0;
        long own = 0;
        int before = -n;
        for (int place : order) {
            int weight = weights[place];
            long product = (long) weight * (before + weight);
            products += product * ranks[place];
            own += product * (before + weight);
            before += 2 * weight;
        }
        return squares == 0 || own == 0 ? Double.NaN : RankCorrelation.rho(products, squares, own);
    }

    private double spearmanTied(int[] weights, int n, int[] ranks, long squares) {
        long products = 0;
        long own = 0;
        int before = 0;
        int next = 0;
        for (int group = 0; group < groups; group++) {
            int end = ends[group];
            int weight = 0;
            long others = 0;
            for (; next < end; next++) {
                int place = order[next];
                weight += weights[place];
                others += (long) weights[place] * ranks[place];
            }
            long rank = 2L * before + weight - n;
            products += rank * others;
            own += weight * rank * rank;
            before += weight;
        }
        return squares == 0 || own == 0 ? Double.NaN : RankCorrelation.rho(products, squares, own);
    }
}
