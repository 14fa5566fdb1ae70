package org.disentangle.job;

import java.time.Duration;

/** Runs work as jobs. The window runs it in the background; tests run it at once. */
public interface JobRunner extends AutoCloseable {
    /**
     * Starts work after a delay (to wait for further requests).
     *
     * @param title the title shown to the user
     * @param delay how long to wait before starting; a job cancelled meanwhile never starts
     */
    <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener);

    /** Starts work as soon as a thread is free. */
    default <T> Job start(String title, Work<T> work, JobListener<? super T> listener) {
        return start(title, Duration.ZERO, work, listener);
    }

    /** Cancels running jobs and accepts no more. */
    @Override
    void close();
}
