package org.disentangle.analysis.statistics;

/** Selects order statistics of a list in linear time, without sorting it. */
public final class OrderStatistics {
    private OrderStatistics() {}

    /**
     * The number that sorting would put at an index (quickselect with median of three).
     *
     * @param numbers numbers without NaN; rearranged so that those before the index are not larger and those after it
     *     not smaller
     * @param from the first index of the range
     * @param to one past the last index of the range
     * @param place the index, from ≤ place &lt; to
     */
    public static double select(double[] numbers, int from, int to, int place) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            double pivot = medianOfThree(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (numbers[left] < pivot) {
                    left++;
                }
                while (numbers[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double swap = numbers[left];
                    numbers[left++] = numbers[right];
                    numbers[right--] = swap;
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                return numbers[place];
            }
        }
        return numbers[place];
    }

    /**
     * The median: the middle number, or half the sum of the two in the middle.
     *
     * @param numbers numbers without NaN; rearranged
     * @param n how many of them count, n ≥ 1
     */
    public static double median(double[] numbers, int n) {
        double upper = select(numbers, 0, n, n / 2);
        return n % 2 == 1 ? upper : (largest(numbers, n / 2) + upper) / 2;
    }

    /**
     * The quantile of type 7 (R. J. Hyndman and Y. Fan 1996, doi:10.1080/00031305.1996.10473566): with h = (n − 1)·p,
     * by linear interpolation between the numbers at indices ⌊h⌋ and ⌊h⌋ + 1.
     *
     * @param numbers finite numbers; rearranged
     * @param n how many of them count, n ≥ 1
     * @param p the share, from 0 to 1
     */
    public static double quantile(double[] numbers, int n, double p) {
        double h = (n - 1) * p;
        int place = (int) Math.floor(h);
        double below = select(numbers, 0, n, place);
        if (place == n - 1) {
            return below;
        }
        double above = select(numbers, place + 1, n, place + 1);
        return below + (h - place) * (above - below);
    }

    private static double largest(double[] numbers, int n) {
        double largest = numbers[0];
        for (int i = 1; i < n; i++) {
            largest = Math.max(largest, numbers[i]);
        }
        return largest;
    }

    private static double medianOfThree(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
