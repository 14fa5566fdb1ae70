package org.disentangle.analysis.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A column of m numbers, sorted once, from which ranks and coefficients are found for any integer weights of its places (a
 * place of weight w stands for w equal rows). Numbers are finite; missing ones are NaN and take no part.
 *
 * <p>Ranks are doubled and centred, as in {@link RankedColumn}: with t the weight of a group of tied numbers ({@link
 * RankRounding}), b the weight of all smaller ones and n the weight of all, the rank of the group is 2b + t − n. All sums are exact integers as long as
 * n ≤ 2,000,000.
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
     * Sorts.
     *
     * @param numbers m numbers, NaN where missing; kept, not to be changed
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
     * A column of its own with the same places, to be sorted again with {@link #sortAgain}; a complete one only.
     */
    public SortedColumn copy() {
        return new SortedColumn(numbers.clone(), order.clone());
    }

    /**
     * Takes other numbers, without allocating. Fast where they stand in nearly the same order as those before (sorting by
     * insertion); the result does not depend on them.
     *
     * @param others m numbers, none missing; copied
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

    /** The places that have a number, in the order of their numbers; must not be modified. */
    public int[] order() {
        return order;
    }

    /** Where each place stands in {@link #order}; found when it is first asked for. */
    PlacesInOrder places() {
        PlacesInOrder known = places;
        if (known == null) {
            known = new PlacesInOrder(this);
            places = known;
        }
        return known;
    }

    /** How many groups of tied numbers there are. */
    public int groups() {
        return groups;
    }

    /** Where a group of tied numbers ends in {@link #order}. */
    public int end(int group) {
        return ends[group];
    }

    /**
     * Ranks.
     *
     * @param weights of the m places, at least 0; those of missing numbers count as 0
     * @param n the weight of all places with a number
     * @param into receives the rank of each place with a number; others are left as they are
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
     * @param weights of the m places; 0 where either number is missing
     * @param n the weight of all
     * @param ranks of the other column
     * @param squares Σ weight·rank² of the other column
     * @return NaN where either column is constant
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
