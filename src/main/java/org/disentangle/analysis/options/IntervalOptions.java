package org.disentangle.analysis.options;

/**
 * How intervals are computed.
 *
 * @param confidence their level, 0 &lt; c &lt; 1; 0.95 by default
 * @param resampling what is resampled; none by default: the immediate interval
 * @param resamples how many resamples are drawn, at least 1; not used where nothing is drawn
 * @param seed which random numbers are drawn: the same seed gives the same digits; within ±2⁵³, so that every file format
 *     keeps it exactly
 * @param fixedScore whether resamples keep the capabilities score of the whole group and draw pairs of score and x only;
 *     otherwise the score is refitted in each
 * @param doubling whether the number of resamples doubles where an end lies so near to the threshold that another seed might
 *     give another verdict
 */
public record IntervalOptions(
        double confidence, Resampling resampling, int resamples, long seed, boolean fixedScore, boolean doubling) {
    /** The first step; {@code BatchMeans} tells how steady the ends then are. */
    public static final int USUAL_RESAMPLES = 10_000;

    /** The most that can be asked for; beyond it the ends change less than any use of them notices. */
    public static final int MOST_RESAMPLES = 1_000_000;

    /** The largest seed. */
    public static final long LARGEST_SEED = 1L << 53;

    /** The seed when none is given: the number of the paper's preprint. */
    public static final long USUAL_SEED = 240721792L;

    public IntervalOptions {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("the confidence must lie between 0 and 1, not " + confidence);
        }
        if (resamples < 1 || resamples > MOST_RESAMPLES) {
            throw new IllegalArgumentException(
                    "the number of resamples must lie between 1 and " + MOST_RESAMPLES + ", not " + resamples);
        }
        if (Math.abs(seed) > LARGEST_SEED) {
            throw new IllegalArgumentException("the seed must lie within ±2^53, not " + seed);
        }
    }

    /** The immediate interval at 95 %. */
    public static IntervalOptions defaults() {
        return new IntervalOptions(0.95, Resampling.NONE, USUAL_RESAMPLES, USUAL_SEED, false, true);
    }

    public IntervalOptions withConfidence(double newConfidence) {
        return new IntervalOptions(newConfidence, resampling, resamples, seed, fixedScore, doubling);
    }

    public IntervalOptions withResampling(Resampling newResampling) {
        return new IntervalOptions(confidence, newResampling, resamples, seed, fixedScore, doubling);
    }

    public IntervalOptions withResamples(int newResamples) {
        return new IntervalOptions(confidence, resampling, newResamples, seed, fixedScore, doubling);
    }

    public IntervalOptions withSeed(long newSeed) {
        return new IntervalOptions(confidence, resampling, resamples, newSeed, fixedScore, doubling);
    }

    public IntervalOptions withFixedScore(boolean newFixedScore) {
        return new IntervalOptions(confidence, resampling, resamples, seed, newFixedScore, doubling);
    }

    public IntervalOptions withDoubling(boolean newDoubling) {
        return new IntervalOptions(confidence, resampling, resamples, seed, fixedScore, newDoubling);
    }
}
