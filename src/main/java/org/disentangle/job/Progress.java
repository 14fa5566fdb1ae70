package org.disentangle.job;

import java.util.concurrent.CancellationException;

/**
 * Lets a long computation report progress and check for cancellation. Work is counted, never guessed: a step announces
 * how many units it has and reports each one done. Implementations are safe to call from several threads.
 */
public interface Progress {
    /** Starts a step with a known number of units; earlier counts no longer matter. */
    void begin(String step, long units);

    /**
     * Reports units done.
     *
     * @throws CancellationException if the work was cancelled; do not catch it
     */
    void advance(long units);

    /** Whether the work was cancelled. */
    boolean isCancelled();

    /**
     * Checks for cancellation; cheap enough to be called every few microseconds.
     *
     * @throws CancellationException if the work was cancelled; do not catch it
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    /** A progress that nobody watches and nobody cancels. */
    static Progress unwatched() {
        return UnwatchedProgress.INSTANCE;
    }
}
