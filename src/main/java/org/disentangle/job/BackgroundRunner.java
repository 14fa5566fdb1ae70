package org.disentangle.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs jobs on a few daemon threads and publishes their outcome on the caller's executor. */
public final class BackgroundRunner implements JobRunner {
    private final Executor publisher;
    private final Consumer<Throwable> faults;
    private final ScheduledExecutorService threads;
    private final Set<Job> current = ConcurrentHashMap.newKeySet();

    /** Makes a runner with as many threads as the machine has processors, and at least two. */
    public BackgroundRunner(Executor publisher) {
        this(publisher, fault -> {});
    }

    /**
     * The same.
     *
     * @param faults receives unexpected exceptions of jobs, on the publisher and after their listeners
     */
    public BackgroundRunner(Executor publisher, Consumer<Throwable> faults) {
        this.publisher = publisher;
        this.faults = faults;
        AtomicInteger number = new AtomicInteger();
        ScheduledThreadPoolExecutor pool =
                new ScheduledThreadPoolExecutor(Math.max(2, Runtime.getRuntime().availableProcessors()), runnable -> {
                    Thread thread = Executors.defaultThreadFactory().newThread(runnable);
                    thread.setName("job-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.threads = pool;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the outcome, errors too, goes to the listener
    public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
        RunningJob<T> job = new RunningJob<>(title, work, listener, publisher, faults);
        current.add(job);
        threads.schedule(() -> runAndForget(job), delay.toNanos(), TimeUnit.NANOSECONDS);
        return job;
    }

    /** Runs a job and then drops it, so that it keeps none of its inputs alive. */
    private void runAndForget(RunningJob<?> job) {
        try {
            job.run();
        } finally {
            current.remove(job);
        }
    }

    @Override
    public void close() {
        current.forEach(Job::cancel);
        threads.shutdown();
    }
}
