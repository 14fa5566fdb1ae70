package org.disentangle.analysis.resampling;

import java.util.OptionalInt;

/**
 * How many resamples come next where an end of an interval lies so near to a threshold that another seed might give another
 * verdict: twice as many, up to {@value #MOST_RESAMPLES}, as long as these look at no more than {@value #MOST_NUMBERS} numbers
 * in all (of large tables). A resample looks at models × (benchmarks + 4 × capabilities benchmarks) of them, the benchmarks
 * being those that are still drawn.
 */
final class Doubling {
    static final int MOST_RESAMPLES = 200_000;
    static final long MOST_NUMBERS = 1_000_000_000L;

    private Doubling() {}

    /**
     * The number that comes next; empty where there are enough.
     *
     * @param drawn how many there are
     * @param numbers that one resample looks at
     */
    static OptionalInt after(int drawn, long numbers) {
        int next = (int) Math.min(MOST_RESAMPLES, 2L * drawn);
        return next > drawn && numbers <= MOST_NUMBERS / next ? OptionalInt.of(next) : OptionalInt.empty();
    }
}
