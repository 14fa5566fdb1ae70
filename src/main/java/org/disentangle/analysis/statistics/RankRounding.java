package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * Defines ties. Numbers are ranked after rounding to a unit of {@value #PRECISION} times the largest finite magnitude
 * of their column: v and w tie if rint(v/unit) = rint(w/unit), halves to even. Scores that were computed (means, a
 * capabilities score) differ in their last binary digits merely by the order of summation; no score is measured so
 * finely.
 *
 * <p>Rounding keeps the order, so a sorted column stays sorted and only neighbours need comparing. If the unit is 0
 * (all numbers are, or nearly), only equal numbers tie. Infinite numbers of equal sign tie.
 */
public final class RankRounding {
    /** The unit relative to the largest magnitude. */
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

    /** The rank of a number among others, from 1 for the largest; ties share the smaller rank. */
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
     * The unit of numbers in ascending order.
     *
     * @param numbers the numbers
     * @param order the indices of the numbers in ascending order
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
