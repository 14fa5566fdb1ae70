package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * Kendall's τ_b of one column with many others for integer weights of the rows: the pairs within a row of weight w are
 * tied in both columns. Concordant and discordant pairs are counted by visiting the rows in ascending order of x and
 * finding for each how much weight lies below and above it in the order of y.
 *
 * <p>For up to 64 rows this weight is kept as bits: one word for each bit of the weights, with one bit for each
 * position in the order of y, so that the bit count of a masked word gives its contribution. More rows are kept in a
 * tree of partial sums, O(m log m) (P. M. Fenwick 1994, A new data structure for cumulative frequency tables,
 * doi:10.1002/spe.4380240306). All sums are exact integers, so both give the same number. One instance per thread; it
 * reuses its arrays.
 */
public final class WeightedKendall implements WeightedCorrelation {
    private static final int MOST_IN_WORDS = Long.SIZE;

    private final long[] words = new long[Integer.SIZE];
    private final long[] tree;
    private final int[] weights;
    private final int[] places;
    private final int[] placeWeights;
    /** By group of x: one past its last row with a weight. */
    private final int[] ends;

    private int groups;
    private int heaviest;
    private int n;
    private double within;
    private double tiedX;

    /** Allocates for m rows. */
    public WeightedKendall(int m) {
        tree = new long[m <= MOST_IN_WORDS ? 0 : m + 1];
        weights = new int[m];
        places = new int[m];
        placeWeights = new int[m];
        ends = new int[m];
    }

    @Override
    public void take(SortedColumn x, int[] placesWeights, int sum) {
        System.arraycopy(placesWeights, 0, weights, 0, weights.length);
        n = sum;
        groups = 0;
        heaviest = 0;
        within = 0;
        tiedX = 0;
        int[] order = x.order();
        int next = 0;
        int used = 0;
        for (int level = 0; level < x.groups(); level++) {
            int first = used;
            long group = 0;
            for (; next < x.end(level); next++) {
                int weight = placesWeights[order[next]];
                if (weight != 0) {
                    places[used] = order[next];
                    placeWeights[used++] = weight;
                    group += weight;
                    heaviest |= weight;
                    within += pairs(weight);
                }
            }
            if (used > first) {
                ends[groups++] = used;
                tiedX += pairs(group);
            }
        }
    }

    /**
     * τ_b = S / √((n₀ − n₁)(n₀ − n₂)), as in {@link KendallCorrelation}.
     *
     * @param y the column y, sorted
     * @return τ_b; NaN if either column is constant
     */
    @Override
    public double with(SortedColumn y) {
        double all = pairs(n);
        double tiedY = y.isUntied() ? within : pairsWithin(y);
        if (tiedX >= all || tiedY >= all) {
            return Double.NaN;
        }
        long score = tree.length == 0 ? scoreByWords(y.places()) : scoreByTree(y.places());
        double tau = tiedX == tiedY ? score / (all - tiedX) : score / Math.sqrt(all - tiedX) / Math.sqrt(all - tiedY);
        return Math.max(-1, Math.min(1, tau));
    }

    private long scoreByWords(PlacesInOrder y) {
        int used = Integer.SIZE - Integer.numberOfLeadingZeros(heaviest);
        Arrays.fill(words, 0, used, 0);
        long score = 0;
        int next = 0;
        for (int group = 0; group < groups; group++) {
            int first = next;
            int end = ends[group];
            for (; next < end; next++) {
                int place = places[next];
                long smaller = ones(y.start(place));
                long greater = ~ones(y.end(place));
                int surplus = 0;
                for (int bit = 0; bit < used; bit++) {
                    surplus += Long.bitCount(words[bit] & smaller) - Long.bitCount(words[bit] & greater) << bit;
                }
                score += (long) placeWeights[next] * surplus;
            }
            for (int i = first; i < end; i++) {
                int position = y.position(places[i]);
                for (int bit = 0; bit < used; bit++) {
                    words[bit] |= (placeWeights[i] >> bit & 1L) << position;
                }
            }
        }
        return score;
    }

    /** A word whose first bits are set. */
    private static long ones(int count) {
        return count == Long.SIZE ? -1L : (1L << count) - 1;
    }

    private long scoreByTree(PlacesInOrder y) {
        Arrays.fill(tree, 0);
        long score = 0;
        long seen = 0;
        int next = 0;
        for (int group = 0; group < groups; group++) {
            int first = next;
            int end = ends[group];
            for (; next < end; next++) {
                int place = places[next];
                long smaller = sumTo(y.start(place));
                long greater = seen - sumTo(y.end(place));
                score += placeWeights[next] * (smaller - greater);
            }
            for (int i = first; i < end; i++) {
                add(y.position(places[i]) + 1, placeWeights[i]);
                seen += placeWeights[i];
            }
        }
        return score;
    }

    private double pairsWithin(SortedColumn column) {
        double pairs = 0;
        int next = 0;
        for (int level = 0; level < column.groups(); level++) {
            long group = 0;
            for (; next < column.end(level); next++) {
                group += weights[column.order()[next]];
            }
            pairs += pairs(group);
        }
        return pairs;
    }

    private static double pairs(long weight) {
        return weight * (weight - 1.0) / 2;
    }

    private void add(int position, int weight) {
        for (int i = position; i < tree.length; i += i & -i) {
            tree[i] += weight;
        }
    }

    private long sumTo(int position) {
        long sum = 0;
        for (int i = position; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }
}
