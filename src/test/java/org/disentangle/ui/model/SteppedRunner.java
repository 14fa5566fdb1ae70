package org.disentangle.ui.model;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.disentangle.job.DirectRunner;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.ProgressSnapshot;
import org.disentangle.job.Work;

/** Runs one job at a time, when it is told to. */
public final class SteppedRunner implements JobRunner {
    private final Deque<Waiting> line = new ArrayDeque<>();

    private final class Waiting implements Job {
        private final String title;
        private final Runnable work;
        private final Runnable cancelled;

        Waiting(String title, Runnable work, Runnable cancelled) {
            this.title = title;
            this.work = work;
            this.cancelled = cancelled;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public void cancel() {
            if (line.remove(this)) {
                cancelled.run();
            }
        }

        @Override
        public boolean isFinished() {
            return !line.contains(this);
        }

        @Override
        public ProgressSnapshot progress() {
            return new ProgressSnapshot("", 0, 0);
        }
    }

    @Override
    public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
        Waiting job =
                new Waiting(title, () -> new DirectRunner().start(title, delay, work, listener), listener::cancelled);
        line.add(job);
        return job;
    }

    /** Runs the job that waits longest. */
    public void step() {
        line.remove().work.run();
    }

    /** Runs the job that was started last, as another thread may. */
    public void last() {
        line.removeLast().work.run();
    }

    /** Runs what waits, and what that starts, until nothing does. */
    public void finish() {
        while (!line.isEmpty()) {
            step();
        }
    }

    public int waiting() {
        return line.size();
    }

    @Override
    public void close() {
        line.clear();
    }
}
