package org.disentangle.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundRunnerTest {
    private final BlockingQueue<Runnable> publications = new LinkedBlockingQueue<>();
    private final BackgroundRunner runner = new BackgroundRunner(publications::add);

    @AfterEach
    void close() {
        runner.close();
    }

    /** Remembers what it was told. */
    private static final class Recorder implements JobListener<String> {
        final List<String> outcomes = new ArrayList<>();
        final List<ProgressSnapshot> snapshots = new ArrayList<>();

        @Override
        public void progressed(ProgressSnapshot progress) {
            snapshots.add(progress);
        }

        @Override
        public void succeeded(String result) {
            outcomes.add(result);
        }

        @Override
        public void failed(Throwable cause) {
            outcomes.add("failed: " + cause.getMessage());
        }

        @Override
        public void cancelled() {
            outcomes.add("cancelled");
        }
    }

    private void publishUntilFinished(Job job) throws InterruptedException {
        while (!job.isFinished()) {
            Runnable publication = publications.poll(60, TimeUnit.SECONDS);
            assertThat(publication).as("something published within a minute").isNotNull();
            publication.run();
        }
    }

    /** An Error of any kind, too, and where nobody waits for the job any more. */
    @Test
    void logsAndTellsWhatNobodyExpectedAndEndsTheJob() throws Exception {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(RunningJob.class.getName());
        logger.addHandler(handler);
        List<Throwable> told = new ArrayList<>();
        try (BackgroundRunner telling = new BackgroundRunner(publications::add, told::add)) {
            Recorder recorder = new Recorder();
            Throwable fault = new AssertionError("a fault");
            publishUntilFinished(telling.start("Sorting", Duration.ZERO, failing(fault), recorder));
            assertThat(recorder.outcomes).containsExactly("failed: a fault");
            assertThat(told).containsExactly(fault);
            assertThat(logged).hasSize(1);
            assertThat(logged.get(0).getThrown()).isSameAs(fault);
            assertThat(logged.get(0).getMessage()).contains("Sorting");

            publishUntilFinished(
                    telling.start("Reading", Duration.ZERO, failing(new java.io.IOException("no file")), recorder));
            assertThat(recorder.outcomes).endsWith("failed: no file");
            assertThat(logged).as("what is checked is expected").hasSize(1);

            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch cancelled = new CountDownLatch(1);
            Job job = telling.start(
                    "Drawing",
                    Duration.ZERO,
                    progress -> {
                        begun.countDown();
                        cancelled.await();
                        throw new IllegalStateException("too late");
                    },
                    recorder);
            begun.await();
            job.cancel();
            cancelled.countDown();
            publishUntilFinished(job);
            assertThat(recorder.outcomes).endsWith("cancelled");
            assertThat(told).as("nobody waits for it").hasSize(1);
            assertThat(logged).hasSize(2);
        } finally {
            logger.removeHandler(handler);
        }
    }

    private static Work<String> failing(Throwable cause) {
        return progress -> {
            if (cause instanceof Error error) {
                throw error;
            }
            throw (Exception) cause;
        };
    }

    @Test
    void theResultIsPublishedOnTheExecutorAndNotOnTheWorkingThread() throws InterruptedException {
        Recorder recorder = new Recorder();
        Job job = runner.start("work", progress -> Thread.currentThread().getName(), recorder);
        publishUntilFinished(job);
        assertThat(recorder.outcomes).hasSize(1).first().asString().startsWith("job-");
    }

    @Test
    void progressIsCountedWork() throws InterruptedException {
        Recorder recorder = new Recorder();
        Job job = runner.start(
                "work",
                progress -> {
                    progress.begin("counting", 4);
                    progress.advance(3);
                    return "done";
                },
                recorder);
        publishUntilFinished(job);
        assertThat(job.progress()).isEqualTo(new ProgressSnapshot("counting", 3, 4));
        assertThat(job.progress().fraction()).isEqualTo(0.75);
        assertThat(recorder.snapshots).first().isEqualTo(new ProgressSnapshot("counting", 0, 4));
    }

    @Test
    void cancellingEndsWorkThatAsks() throws Exception {
        Recorder recorder = new Recorder();
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        Job job = runner.start(
                "endless",
                progress -> {
                    begun.countDown();
                    try {
                        while (true) {
                            progress.check();
                        }
                    } finally {
                        ended.complete(true);
                    }
                },
                recorder);
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        assertThat(ended.get(60, TimeUnit.SECONDS)).isTrue();
        publishUntilFinished(job);
        assertThat(recorder.outcomes).containsExactly("cancelled");
    }

    @Test
    void aJobCancelledDuringItsDelayNeverBegins() throws InterruptedException {
        Recorder recorder = new Recorder();
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        Job job =
                runner.start("later", Duration.ofHours(1), progress -> String.valueOf(begun.complete(true)), recorder);
        job.cancel();
        publishUntilFinished(job);
        assertThat(recorder.outcomes).containsExactly("cancelled");
        assertThat(begun).isNotDone();
    }

    @Test
    void anErrorIsPublishedAsAFailure() throws InterruptedException {
        Recorder recorder = new Recorder();
        Job job = runner.start(
                "broken",
                progress -> {
                    throw new TimeoutException("too slow");
                },
                recorder);
        publishUntilFinished(job);
        assertThat(recorder.outcomes).containsExactly("failed: too slow");
    }

    @Test
    void closingCancelsWhatRuns() throws Exception {
        Recorder recorder = new Recorder();
        CountDownLatch begun = new CountDownLatch(1);
        Job job = runner.start(
                "endless",
                progress -> {
                    begun.countDown();
                    while (true) {
                        progress.check();
                    }
                },
                recorder);
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        runner.close();
        publishUntilFinished(job);
        assertThat(recorder.outcomes).containsExactly("cancelled");
    }
}
