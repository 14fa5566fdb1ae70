package org.disentangle.ui.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.disentangle.job.BackgroundRunner;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Progress;
import org.disentangle.job.ProgressSnapshot;
import org.disentangle.job.Work;

/** The runner of the window, which knows whether anything is left to be done now: jobs that wait for their time are not. */
final class CountedRunner implements JobRunner {
    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private final AtomicInteger due = new AtomicInteger();

    /** Whether every job that has begun, or was to begin at once, has ended. */
    boolean isIdle() {
        return due.get() == 0;
    }

    @Override
    public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
        Counted<T> counted = new Counted<>(work, listener);
        if (delay.isZero()) {
            counted.begin();
        }
        return runner.start(title, delay, counted, counted);
    }

    @Override
    public void close() {
        runner.close();
    }

    private final class Counted<T> implements Work<T>, JobListener<T> {
        private final Work<T> work;
        private final JobListener<? super T> listener;
        private final AtomicBoolean begun = new AtomicBoolean();

        Counted(Work<T> work, JobListener<? super T> listener) {
            this.work = work;
            this.listener = listener;
        }

        void begin() {
            if (begun.compareAndSet(false, true)) {
                due.incrementAndGet();
            }
        }

        private void end(Runnable outcome) {
            try {
                // first, so that work that follows on this leaves no gap
                outcome.run();
            } finally {
                if (begun.get()) {
                    due.decrementAndGet();
                }
            }
        }

        @Override
        public T run(Progress progress) throws Exception {
            begin();
            return work.run(progress);
        }

        @Override
        public void progressed(ProgressSnapshot progress) {
            listener.progressed(progress);
        }

        @Override
        public void succeeded(T result) {
            end(() -> listener.succeeded(result));
        }

        @Override
        public void failed(Throwable cause) {
            end(() -> listener.failed(cause));
        }

        @Override
        public void cancelled() {
            end(listener::cancelled);
        }
    }
}
