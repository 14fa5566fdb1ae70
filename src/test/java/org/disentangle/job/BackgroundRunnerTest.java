package org.disentangle.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
            Runnable publication = publications.poll(10, TimeUnit.SECONDS);
            assertThat(publication).as("something published within 10 s").isNotNull();
            publication.run();
        }
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
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        assertThat(ended.get(10, TimeUnit.SECONDS)).isTrue();
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
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        runner.close();
        publishUntilFinished(job);
        assertThat(recorder.outcomes).containsExactly("cancelled");
    }
}
