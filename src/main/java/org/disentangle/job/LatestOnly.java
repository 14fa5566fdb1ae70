package org.disentangle.job;

import java.time.Duration;
import java.util.Optional;

/**
 * Requests of one kind, of which the latest wins: a new request cancels the previous one, and only the current one is
 * published. A superseded request gets {@link JobListener#cancelled}. Use it from the publishing thread only.
 */
public final class LatestOnly {
    private final JobRunner runner;
    private long generation;
    private Optional<Job> current = Optional.empty();

    public LatestOnly(JobRunner runner) {
        this.runner = runner;
    }

    /** Cancels the previous request and starts this one after the delay. */
    public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
        cancel();
        long mine = generation;
        Job job = runner.start(title, delay, work, new JobListener<T>() {
            @Override
            public void progressed(ProgressSnapshot progress) {
                if (mine == generation) {
                    listener.progressed(progress);
                }
            }

            @Override
            public void succeeded(T result) {
                if (mine == generation) {
                    listener.succeeded(result);
                } else {
                    listener.cancelled();
                }
            }

            @Override
            public void failed(Throwable cause) {
                if (mine == generation) {
                    listener.failed(cause);
                } else {
                    listener.cancelled();
                }
            }

            @Override
            public void cancelled() {
                listener.cancelled();
            }
        });
        if (mine == generation) {
            current = Optional.of(job);
        }
        return job;
    }

    /** Cancels the current request, if there is one. */
    public void cancel() {
        generation++;
        current.ifPresent(Job::cancel);
        current = Optional.empty();
    }
}
