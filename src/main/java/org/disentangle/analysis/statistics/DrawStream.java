package org.disentangle.analysis.statistics;

/**
 * Random indices for one resample: they depend only on the seed and the index of the resample, so that resamples can be
 * drawn in any order and on any number of threads.
 *
 * <p>SplitMix64 (G. L. Steele, D. Lea and C. H. Flood 2014, Fast splittable pseudorandom number generators,
 * doi:10.1145/2660193.2660195), started at mix(mix(seed) + index); an index below a bound is the upper half of a 32 by
 * 32 bit product, repeating the few draws that would bias it (D. Lemire 2019, Fast random integer generation in an
 * interval, doi:10.1145/3230636).
 */
public final class DrawStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** Starts the stream of one resample. */
    public void begin(long seed, int index) {
        state = mix(mix(seed) + index);
    }

    /** A uniformly distributed index from 0 to bound − 1. */
    public int next(int bound) {
        long product = Integer.toUnsignedLong(bits()) * bound;
        if ((product & 0xFFFFFFFFL) < bound) {
            int threshold = Integer.remainderUnsigned(-bound, bound);
            while ((product & 0xFFFFFFFFL) < threshold) {
                product = Integer.toUnsignedLong(bits()) * bound;
            }
        }
        return (int) (product >>> 32);
    }

    private int bits() {
        state += GOLDEN;
        return (int) (mix(state) >>> 32);
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
