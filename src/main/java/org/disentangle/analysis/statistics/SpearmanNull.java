package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * The exact distribution of Σ a·b over all n! ways to pair two sets of ranks, given their ties: the null distribution
 * of Spearman's ρ for unrelated rankings.
 *
 * <p>Counted by dynamic programming: the ranks of x are paired one after the other; a state is the number used of each
 * group of tied y-ranks (without ties: a subset of the y-ranks) and holds, for every sum reached so far, the number of
 * ways to reach it. Every number is an exact integer. Sums are compared as integers too, so that "at least as extreme"
 * is decided without rounding.
 *
 * <p>Source: the permutation distribution is Spearman's and Kendall's (M. G. Kendall 1970, Rank correlation methods, 4th
 * edition, chapter 5).
 */
public final class SpearmanNull {
    /** The largest n for which states and counts are certain to be manageable (14! ways). */
    public static final int LARGEST = 14;

    private final long[] ways;
    private final long lowest;
    private final int step;

    private SpearmanNull(long[] ways, long lowest, int step) {
        this.ways = ways;
        this.lowest = lowest;
        this.step = step;
    }

    /**
     * The distribution for two columns without ties.
     *
     * @param n from 2 to {@link #LARGEST}
     */
    public static SpearmanNull untied(int n) {
        int[] groups = new int[n];
        Arrays.fill(groups, 1);
        return of(groups, groups);
    }

    /**
     * The distribution for given ties.
     *
     * @param groupsX the sizes of the groups of equal x, in ascending order of x; their sum is n, from 2 to {@link
     *     #LARGEST}
     * @param groupsY the same for y
     */
    public static SpearmanNull of(int[] groupsX, int[] groupsY) {
        int[] ranksX = ranks(groupsX);
        int[] ranksY = ranks(groupsY);
        int divisorX = commonStep(ranksX);
        int divisorY = commonStep(ranksY);
        int[] x = new int[Arrays.stream(groupsX).sum()];
        int next = 0;
        for (int group = 0; group < groupsX.length; group++) {
            Arrays.fill(x, next, next + groupsX[group], (ranksX[group] - ranksX[0]) / divisorX);
            next += groupsX[group];
        }
        int[] y = new int[groupsY.length];
        for (int group = 0; group < y.length; group++) {
            y[group] = (ranksY[group] - ranksY[0]) / divisorY;
        }
        Ways ways = count(x, y, groupsY);
        // Σ a·b with a = a₀ + divisor·x, b = b₀ + divisor·y, where Σ a = Σ b = 0: divisors·Σ x·y − n·a₀·b₀
        int step = divisorX * divisorY;
        long shift = -(long) x.length * ranksX[0] * ranksY[0];
        return new SpearmanNull(ways.counts, shift + (long) step * ways.lowest, step);
    }

    /**
     * P(|Σ a·b| ≥ |observed|).
     *
     * @param observed Σ a·b of doubled, centred ranks
     */
    public double twoSided(long observed) {
        long extreme = 0;
        long all = 0;
        for (int i = 0; i < ways.length; i++) {
            all += ways[i];
            if (Math.abs(lowest + (long) step * i) >= Math.abs(observed)) {
                extreme += ways[i];
            }
        }
        return (double) extreme / all;
    }

    /** The same with its logarithm; not 0, because the observed value can occur. */
    public TailProbability tail(long observed) {
        return TailProbability.of(twoSided(observed));
    }

    /**
     * P(|ρ| = 1) for two columns with the same ties, or with ties in reversed order: Π t!/n!, where t are the sizes of
     * the groups, doubled if the sizes read the same in both directions, so that both 1 and −1 can occur.
     *
     * @param groups the sizes of the groups of equal numbers, in ascending order of the numbers
     */
    public static TailProbability perfect(int[] groups) {
        double chance = 1;
        double logarithm = 0;
        int placed = 0;
        boolean bothWays = true;
        for (int group = 0; group < groups.length; group++) {
            for (int member = 1; member <= groups[group]; member++) {
                chance *= (double) member / ++placed;
                logarithm += Math.log((double) member / placed);
            }
            bothWays &= groups[group] == groups[groups.length - 1 - group];
        }
        double ways = bothWays ? 2 : 1;
        return chance >= TailProbability.SMALL
                ? TailProbability.of(ways * chance)
                : TailProbability.ofLogarithm(logarithm + Math.log(ways));
    }

    /** The doubled, centred rank of each group. */
    private static int[] ranks(int[] groups) {
        int n = Arrays.stream(groups).sum();
        int[] ranks = new int[groups.length];
        int before = 0;
        for (int group = 0; group < groups.length; group++) {
            ranks[group] = 2 * before + groups[group] - n;
            before += groups[group];
        }
        return ranks;
    }

    private static int commonStep(int[] ranks) {
        int divisor = 0;
        for (int rank : ranks) {
            int a = rank - ranks[0];
            while (a != 0) {
                int rest = divisor % a;
                divisor = a;
                a = rest;
            }
        }
        return Math.max(1, Math.abs(divisor));
    }

    /** The frequency of each sum: {@code counts[i]} ways to reach {@code lowest + i}. */
    private record Ways(int lowest, long[] counts) {}

    /**
     * Counts the ways to reach each Σ x·y.
     *
     * @param x the n numbers to pair, in order
     * @param y the distinct numbers to pair them with
     * @param sizes how often each of these may be used
     */
    private static Ways count(int[] x, int[] y, int[] sizes) {
        int[] stride = new int[y.length + 1];
        stride[0] = 1;
        for (int group = 0; group < y.length; group++) {
            stride[group + 1] = stride[group] * (sizes[group] + 1);
        }
        int states = stride[y.length];
        int[] low = new int[states];
        int[] high = new int[states];
        Arrays.fill(low, Integer.MAX_VALUE);
        Arrays.fill(high, Integer.MIN_VALUE);
        low[0] = 0;
        high[0] = 0;
        forEachStep(x, y, sizes, stride, (from, to, sum, choices) -> {
            low[to] = Math.min(low[to], low[from] + sum);
            high[to] = Math.max(high[to], high[from] + sum);
        });
        long[][] counts = new long[states][];
        for (int state = 0; state < states; state++) {
            counts[state] = new long[high[state] - low[state] + 1];
        }
        counts[0][0] = 1;
        forEachStep(x, y, sizes, stride, (from, to, sum, choices) -> {
            long[] source = counts[from];
            long[] target = counts[to];
            int shift = low[from] + sum - low[to];
            for (int i = 0; i < source.length; i++) {
                target[i + shift] += choices * source[i];
            }
        });
        return new Ways(low[states - 1], counts[states - 1]);
    }

    private interface Step {
        void take(int from, int to, int sum, long choices);
    }

    /** Visits every step from one state to the next, in an order in which a state is complete before it is left. */
    private static void forEachStep(int[] x, int[] y, int[] sizes, int[] stride, Step step) {
        int states = stride[y.length];
        for (int from = 0; from < states; from++) {
            int paired = 0;
            for (int group = 0; group < y.length; group++) {
                paired += from / stride[group] % (sizes[group] + 1);
            }
            for (int group = 0; group < y.length; group++) {
                int left = sizes[group] - from / stride[group] % (sizes[group] + 1);
                if (left > 0) {
                    step.take(from, from + stride[group], x[paired] * y[group], left);
                }
            }
        }
    }
}
