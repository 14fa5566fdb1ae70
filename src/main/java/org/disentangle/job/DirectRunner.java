package org.disentangle.job;

import java.time.Duration;

/** Runs every job at once on the calling thread, whatever the delay. For tests and for the command line. */
public final class DirectRunner implements JobRunner {
    @Override
    public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
        RunningJob<T> job = new RunningJob<>(title, work, listener, Runnable::run, fault -> {});
        job.run();
        return job;
    }

    @Override
    public void close() {}
}
