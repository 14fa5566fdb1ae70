package org.disentangle.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs work on the calling thread. If the process is asked to end meanwhile (Ctrl+C, a termination signal), the work is
 * cancelled and the process waits for it to clean up.
 */
public final class ForegroundRun {
    private static final long PATIENCE_SECONDS = 10;

    private ForegroundRun() {}

    /**
     * Runs the work.
     *
     * @param watcher receives the progress from time to time
     */
    public static <T> T run(Work<T> work, Consumer<ProgressSnapshot> watcher) throws Exception {
        CountedProgress progress = new CountedProgress(watcher);
        CountDownLatch finished = new CountDownLatch(1);
        Thread hook = new Thread(() -> cancelAndWait(progress, finished), "cancel-at-exit");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.run(progress);
        } finally {
            finished.countDown();
            if (!progress.isCancelled()) {
                withdraw(hook);
            }
        }
    }

    private static void cancelAndWait(CountedProgress progress, CountDownLatch finished) {
        progress.cancel();
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void withdraw(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process has begun to end; the hook finds the work finished
        }
    }
}
