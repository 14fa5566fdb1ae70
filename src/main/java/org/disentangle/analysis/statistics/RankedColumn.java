package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * A column of m numbers sorted once, from which ranks within any subset follow in linear time.
 *
 * <p>A rank is kept as an integer: the average rank r (ties share the mean of their positions, from 1) doubled and
 * centred, d = 2r − (n + 1). Such ranks sum to 0, and their products sum to 4 times the centred products of ranks,
 * exactly.
 */
public final class RankedColumn {
    private final int[] order;
    private final int[] level;
    private final int nearTies;

    private RankedColumn(int[] order, int[] level, int nearTies) {
        this.order = order;
        this.level = level;
        this.nearTies = nearTies;
    }

    /**
     * Sorts a column. NaN is missing; infinite numbers are ranked too; numbers tie by {@link RankRounding}.
     *
     * @param values m numbers, fewer than 2³¹; not changed
     */
    public static RankedColumn of(double[] values) {
        return of(values, new SortSpace());
    }

    /** The same, with arrays that serve many columns in turn. */
    public static RankedColumn of(double[] values, SortSpace space) {
        long[] packed = space.numbers(values.length);
        int count = sortedWithPlaces(values, packed, space);
        int indexBits = indexBits(values.length);
        int[] order = new int[count];
        int[] level = new int[count];
        long indexMask = (1L << indexBits) - 1;
        for (int i = 0; i < count; i++) {
            order[i] = (int) (packed[i] & indexMask);
        }
        return new RankedColumn(order, level, findLevels(values, order, level));
    }

    /** Numbers the groups of tied numbers; returns how many numbers tie with an unequal one. */
    private static int findLevels(double[] values, int[] order, int[] level) {
        double unit = RankRounding.unit(values, order);
        int nearTies = 0;
        int start = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || !RankRounding.tied(values[order[i]], values[order[i - 1]], unit)) {
                nearTies += values[order[i - 1]] == values[order[start]] ? 0 : i - start;
                start = i;
            }
            if (i < order.length) {
                level[i] = level[i - 1] + (start == i ? 1 : 0);
            }
        }
        return nearTies;
    }

    /** The number of numbers present. */
    public int presentCount() {
        return order.length;
    }

    /** How many numbers share their rank with one from which they differ only by rounding. */
    public int nearTies() {
        return nearTies;
    }

    /**
     * Ranks within a subset of the rows.
     *
     * @param included which of the m rows take part; only rows with a number may
     * @param count their number n, at most 2,000,000, so that no sum of products overflows
     * @param into receives the m doubled, centred ranks; 0 for rows that take no part
     * @return the sum of their squares: (n³ − n)/3 without ties, less with ties, 0 if all are tied
     */
    public long ranks(boolean[] included, int count, int[] into) {
        Arrays.fill(into, 0);
        long squares = 0;
        int before = 0;
        int next = 0;
        while (next < order.length) {
            int end = next;
            int members = 0;
            while (end < order.length && level[end] == level[next]) {
                members += included[order[end]] ? 1 : 0;
                end++;
            }
            int rank = 2 * before + members - count;
            for (int i = next; i < end; i++) {
                if (included[order[i]]) {
                    into[order[i]] = rank;
                }
            }
            squares += (long) members * rank * rank;
            before += members;
            next = end;
        }
        return squares;
    }

    /**
     * Ranks within all rows that have a number.
     *
     * @param into receives the m ranks, as in {@link #ranks}
     * @return the sum of their squares
     */
    public long ranksOfAll(int[] into) {
        Arrays.fill(into, 0);
        long squares = 0;
        int next = 0;
        while (next < order.length) {
            int end = next + 1;
            while (end < order.length && level[end] == level[next]) {
                end++;
            }
            int rank = next + end - order.length;
            for (int i = next; i < end; i++) {
                into[order[i]] = rank;
            }
            squares += (long) (end - next) * rank * rank;
            next = end;
        }
        return squares;
    }

    /**
     * The rows that take part, in the order of their numbers (tied ones in the order of rows).
     *
     * @param included which of the m rows take part
     * @param into receives the indices of the rows
     * @return their number
     */
    public int places(boolean[] included, int[] into) {
        int count = 0;
        for (int place : order) {
            if (included[place]) {
                into[count++] = place;
            }
        }
        return count;
    }

    /**
     * Sorts the numbers with their indices in one array of longs: the upper bits hold the number (its bits, converted
     * to sort as integers), the lower bits its index. Numbers that agree in all upper bits are sorted again by the bits
     * cut off.
     *
     * @return the number of them, not counting NaN
     */
    private static int sortedWithPlaces(double[] values, long[] packed, SortSpace space) {
        int indexBits = indexBits(values.length);
        long indexMask = (1L << indexBits) - 1;
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                packed[count++] = (sortable(values[i]) & ~indexMask) | i;
            }
        }
        RadixSort.sort(packed, count, indexBits, space);
        int start = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || (packed[i] & ~indexMask) != (packed[start] & ~indexMask)) {
                if (i - start > 1) {
                    sortByLowerBits(values, packed, start, i, indexBits);
                }
                start = i;
            }
        }
        return count;
    }

    private static void sortByLowerBits(double[] values, long[] packed, int from, int to, int indexBits) {
        long indexMask = (1L << indexBits) - 1;
        long upper = packed[from] & ~indexMask;
        double first = values[(int) (packed[from] & indexMask)];
        boolean allEqual = true;
        for (int i = from; i < to; i++) {
            long place = packed[i] & indexMask;
            double value = values[(int) place];
            allEqual &= value == first;
            packed[i] = (sortable(value) & indexMask) << indexBits | place;
        }
        if (!allEqual) {
            Arrays.sort(packed, from, to);
        }
        for (int i = from; i < to; i++) {
            packed[i] = upper | (packed[i] & indexMask);
        }
    }

    /** Bits that sort as signed integers in the order of the numbers. Adding 0 makes −0 equal to 0. */
    private static long sortable(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    private static int indexBits(int length) {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(0, length - 1)));
    }
}
