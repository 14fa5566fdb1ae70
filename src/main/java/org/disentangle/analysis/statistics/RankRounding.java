package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * What counts as a tie. Numbers are ranked after rounding to a unit of {@value #PRECISION} times the largest finite magnitude of their
 * column: v and w are equal in rank where rint(v/unit) = rint(w/unit), halves to even. Scores that were computed (means, a
 * capabilities score) differ in their last binary digits by the order of the sums alone; no score is measured so finely.
 *
 * <p>Rounding keeps the order, so that a sorted column stays sorted and only neighbours have to be compared. Where the unit
 * is 0 (all numbers are, or nearly), only equal numbers tie. Infinite numbers tie with their like.
 */
public final class RankRounding {
    /** The unit as a part of the largest magnitude. */
    static final double PRECISION = 1e-12;

    private RankRounding() {}

    /**
     * The unit of a column.
     *
     * @param largest its largest finite magnitude, at least 0
     */
    public static double unit(double largest) {
        return PRECISION * largest;
    }

    /** Whether two numbers of a column share a rank. */
    public static boolean tied(double a, double b, double unit) {
        return a == b || Math.abs(a - b) <= unit && Math.rint(a / unit) == Math.rint(b / unit);
    }

    /** The place of a number among others, from 1, the greatest first; tied numbers share the smaller place. */
    public static int placeFromTop(double number, double... others) {
        double unit = unit(Arrays.stream(others)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0));
        return 1
                + (int) Arrays.stream(others)
                        .filter(other -> other > number && !tied(other, number, unit))
                        .count();
    }

    /**
     * The unit of numbers in rising order.
     *
     * @param numbers that {@code order} picks from
     * @param order of the numbers
     */
    static double unit(double[] numbers, int[] order) {
        int first = 0;
        int last = order.length - 1;
        while (first <= last && Double.isInfinite(numbers[order[first]])) {
            first++;
        }
        while (last > first && Double.isInfinite(numbers[order[last]])) {
            last--;
        }
        return first > last ? 0 : unit(Math.max(Math.abs(numbers[order[first]]), Math.abs(numbers[order[last]])));
    }
}
