package org.disentangle.job;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Counts the work of one job and reports to a watcher at most every 100 ms. */
final class CountedProgress implements Progress {
    private static final long INTERVAL_NANOS = 100_000_000L;

    private final Consumer<ProgressSnapshot> watcher;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong nextTelling = new AtomicLong(Long.MIN_VALUE);
    private volatile String step = "";
    private volatile long total;
    private volatile boolean cancelled;

    CountedProgress(Consumer<ProgressSnapshot> watcher) {
        this.watcher = watcher;
    }

    void cancel() {
        cancelled = true;
    }

    ProgressSnapshot snapshot() {
        return new ProgressSnapshot(step, done.get(), total);
    }

    @Override
    public void begin(String newStep, long units) {
        check();
        step = newStep;
        total = units;
        done.set(0);
        tell();
    }

    @Override
    public void advance(long units) {
        check();
        done.addAndGet(units);
        tell();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    private void tell() {
        long now = System.nanoTime();
        long next = nextTelling.get();
        if ((next == Long.MIN_VALUE || now - next >= 0) && nextTelling.compareAndSet(next, now + INTERVAL_NANOS)) {
            watcher.accept(snapshot());
        }
    }
}
