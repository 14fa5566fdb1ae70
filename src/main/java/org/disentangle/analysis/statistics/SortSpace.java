package org.disentangle.analysis.statistics;

/**
 * Arrays for sorting one column perfter another, so that many columns create no garbage. For one thread at a time.
 */
public final class SortSpace {
    static final int DIGIT_BITS = 11;

    private long[] numbers = new long[0];
    private long[] others = new long[0];
    private int[] starts = new int[0];

    /** An array for a number of values, with arbitrary contents. */
    long[] numbers(int count) {
        if (numbers.length < count) {
            numbers = new long[count];
        }
        return numbers;
    }

    /** A second array of that size. */
    long[] others(int count) {
        if (others.length < count) {
            others = new long[count];
        }
        return others;
    }

    /** The starts of the numbers with each digit. */
    int[] starts() {
        if (starts.length == 0) {
            starts = new int[(1 << DIGIT_BITS) + 1];
        }
        return starts;
    }
}
