package org.disentangle.job;

/**
 * Receives the outcome of a job. Exactly one of {@link #succeeded}, {@link #failed} and {@link #cancelled} is called,
 * last, on the runner's publishing executor.
 *
 * @param <T> what the job computes
 */
public interface JobListener<T> {
    /** The work progressed; called from time to time. */
    default void progressed(ProgressSnapshot progress) {}

    /** The work ended with a result. */
    void succeeded(T result);

    /** The work ended with an error. */
    void failed(Throwable cause);

    /** The work was cancelled or superseded by a later request. */
    default void cancelled() {}

    /** Nobody waits for the outcome, and without it the program is the same. */
    static <T> JobListener<T> none() {
        return new JobListener<>() {
            @Override
            public void succeeded(T result) {}

            @Override
            public void failed(Throwable cause) {}
        };
    }
}
