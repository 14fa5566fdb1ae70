package org.disentangle.job;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** One job: runs the work once and publishes what became of it exactly once. */
final class RunningJob<T> implements Job, Runnable {
    private final String title;
    private final Work<T> work;
    private final JobListener<? super T> listener;
    private final Executor publisher;
    private final CountedProgress progress;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean finished;

    RunningJob(String title, Work<T> work, JobListener<? super T> listener, Executor publisher) {
        this.title = title;
        this.work = work;
        this.listener = listener;
        this.publisher = publisher;
        this.progress = new CountedProgress(snapshot -> publisher.execute(() -> {
            if (!finished) {
                listener.progressed(snapshot);
            }
        }));
    }

    @Override
    public void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        try {
            progress.check();
            T result = work.run(progress);
            publish(progress.isCancelled() ? listener::cancelled : () -> listener.succeeded(result));
        } catch (CancellationException e) {
            publish(listener::cancelled);
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            publish(progress.isCancelled() ? listener::cancelled : () -> listener.failed(e));
        }
    }

    @Override
    public void cancel() {
        progress.cancel();
        if (begun.compareAndSet(false, true)) {
            publish(listener::cancelled);
        }
    }

    private void publish(Runnable outcome) {
        publisher.execute(() -> {
            finished = true;
            outcome.run();
        });
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public ProgressSnapshot progress() {
        return progress.snapshot();
    }
}
