package org.disentangle;

import java.util.stream.LongStream;

/**
 * How many of the random cases of a test are tried: a tenth of them ordinarily, and all of them in a sweep
 * ({@code mvn -Psweep test}). Classes that ask for it are {@link Seeded}, so that the sweep runs them.
 */
public final class Seeds {
    /** The system property by which the profile says that this is a sweep. */
    static final String SWEEP = "disentangle.sweep";

    /** The tag of the tests that try more cases in a sweep. */
    static final String TAG = "seeds";

    private static final int FEWEST = 2;

    private Seeds() {}

    /** The seeds from 0 on, of so many those that are tried. */
    public static LongStream of(int all) {
        return from(0, all);
    }

    /** The seeds from the first on, of so many those that are tried. */
    public static LongStream from(long first, int all) {
        return LongStream.range(first, first + share(all));
    }

    /** How many of so many cases are tried. */
    public static int share(int all) {
        return isSweep() ? all : Math.min(all, Math.max(FEWEST, all / 10));
    }

    static boolean isSweep() {
        return Boolean.getBoolean(SWEEP);
    }
}
