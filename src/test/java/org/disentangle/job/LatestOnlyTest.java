package org.disentangle.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
    /** Runs nothing until told to, in the order asked for or any other. */
    private static final class WaitingRunner implements JobRunner {
        final Deque<RunningJob<?>> waiting = new ArrayDeque<>();

        @Override
        public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
            RunningJob<T> job = new RunningJob<>(title, work, listener, Runnable::run, fault -> {});
            waiting.add(job);
            return job;
        }

        @Override
        public void close() {}
    }

    private static JobListener<String> into(List<String> log) {
        return new JobListener<>() {
            @Override
            public void succeeded(String result) {
                log.add(result);
            }

            @Override
            public void failed(Throwable cause) {
                log.add("failed: " + cause.getMessage());
            }

            @Override
            public void cancelled() {
                log.add("cancelled");
            }
        };
    }

    @Test
    void aLaterRequestTakesThePlaceOfAnEarlierOneThatHasNotBegun() {
        WaitingRunner runner = new WaitingRunner();
        LatestOnly latest = new LatestOnly(runner);
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        latest.start("a", Duration.ZERO, progress -> "first", into(first));
        latest.start("b", Duration.ZERO, progress -> "second", into(second));
        runner.waiting.forEach(RunningJob::run);
        assertThat(first).containsExactly("cancelled");
        assertThat(second).containsExactly("second");
    }

    @Test
    void aRequestSupersededWhileItRunsIsNotPublished() {
        WaitingRunner runner = new WaitingRunner();
        LatestOnly latest = new LatestOnly(runner);
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        latest.start(
                "a",
                Duration.ZERO,
                progress -> {
                    latest.start("b", Duration.ZERO, p -> "second", into(second));
                    return "first, finished too late";
                },
                into(first));
        runner.waiting.poll().run();
        runner.waiting.poll().run();
        assertThat(first).containsExactly("cancelled");
        assertThat(second).containsExactly("second");
    }

    @Test
    void aFailureReachesTheListenerWithItsCause() {
        LatestOnly latest = new LatestOnly(new DirectRunner());
        List<String> log = new ArrayList<>();
        latest.start(
                "a",
                Duration.ZERO,
                progress -> {
                    throw new IllegalStateException("broken");
                },
                into(log));
        assertThat(log).containsExactly("failed: broken");
    }

    @Test
    void aCancelledRequestIsToldSoOnce() {
        WaitingRunner runner = new WaitingRunner();
        LatestOnly latest = new LatestOnly(runner);
        List<String> log = new ArrayList<>();
        latest.start("a", Duration.ZERO, progress -> "never", into(log));
        latest.cancel();
        latest.cancel();
        runner.waiting.forEach(RunningJob::run);
        assertThat(log).containsExactly("cancelled");
    }
}
