package org.disentangle.job;

import java.lang.System.Logger;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One job: runs the work once and publishes its outcome exactly once. An unchecked exception is an internal error,
 * logged even if nobody waits for the job any more.
 */
final class RunningJob<T> implements Job, Runnable {
    private static final Logger LOG = System.getLogger(RunningJob.class.getName());

    private final String title;
    private final Work<T> work;
    private final JobListener<? super T> listener;
    private final Executor publisher;
    private final Consumer<Throwable> faults;
    private final CountedProgress progress;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean finished;

    RunningJob(
            String title,
            Work<T> work,
            JobListener<? super T> listener,
            Executor publisher,
            Consumer<Throwable> faults) {
        this.title = title;
        this.work = work;
        this.listener = listener;
        this.publisher = publisher;
        this.faults = faults;
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
        } catch (RuntimeException | Error e) {
            LOG.log(Logger.Level.ERROR, "a job failed: " + title, e);
            publish(
                    progress.isCancelled()
                            ? listener::cancelled
                            : () -> {
                                listener.failed(e);
                                faults.accept(e);
                            });
        } catch (Exception e) {
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
