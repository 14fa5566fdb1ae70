package org.disentangle.analysis.resampling;

import java.util.OptionalInt;

/**
 * Decides how many resamples to draw next if an end of an interval is so near to a threshold that another seed might
 * give a different verdict: twice as many, up to {@value #MOST_RESAMPLES}, as long as they process at most {@value
 * #MOST_NUMBERS} numbers in total (for large tables). A resample processes models × (benchmarks still drawn + 4 ×
 * capabilities benchmarks) numbers.
 */
final class Doubling {
    static final int MOST_RESAMPLES = 200_000;
    static final long MOST_NUMBERS = 1_000_000_000L;

    private Doubling() {}

    /**
     * The next number of resamples; empty if there are enough.
     *
     * @param drawn the number of resamples drawn
     * @param numbers the numbers that one resample processes
     */
    static OptionalInt after(int drawn, long numbers) {
        int next = (int) Math.min(MOST_RESAMPLES, 2L * drawn);
        return next > drawn && numbers <= MOST_NUMBERS / next ? OptionalInt.of(next) : OptionalInt.empty();
    }
}
