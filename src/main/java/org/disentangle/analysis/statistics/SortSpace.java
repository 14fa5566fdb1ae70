package org.disentangle.analysis.statistics;

/**
 * Arrays for sorting one column perfter another, so that many columns leave nothing behind. For one thread at a time.
 */
public final class SortSpace {
    static final int DIGIT_BITS = 11;

    private long[] numbers = new long[0];
    private long[] others = new long[0];
    private int[] starts = new int[0];

    /** Room for so many numbers, with anything in it. */
    long[] numbers(int count) {
        if (numbers.length < count) {
            numbers = new long[count];
        }
        return numbers;
    }

    /** As much room again. */
    long[] others(int count) {
        if (others.length < count) {
            others = new long[count];
        }
        return others;
    }

    /** Where the numbers with each digit begin. */
    int[] starts() {
        if (starts.length == 0) {
            starts = new int[(1 << DIGIT_BITS) + 1];
        }
        return starts;
    }
}
