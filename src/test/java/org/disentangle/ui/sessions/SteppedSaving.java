package org.disentangle.ui.sessions;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.disentangle.job.DirectRunner;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.ProgressSnapshot;
import org.disentangle.job.Work;

/** Holds every job back until its turn. */
final class SteppedSaving implements JobRunner {
    private final Deque<Runnable> line = new ArrayDeque<>();

    private static final class Held implements Job {
        private final String title;

        Held(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public ProgressSnapshot progress() {
            throw new UnsupportedOperationException("nobody watches");
        }
    }

    @Override
    public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
        line.add(() -> new DirectRunner().start(title, delay, work, listener));
        return new Held(title);
    }

    void one() {
        line.remove().run();
    }

    @Override
    public void close() {}
}
