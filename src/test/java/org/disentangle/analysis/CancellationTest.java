package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancellationTest {
    /** Measures the longest time in which a thread did not ask whether to go on. */
    private static final class Watch implements Progress {
        private final long cancelAfter;
        private final Map<Thread, Long> last = new HashMap<>();
        private long longest;
        private long asked;
        private long total;
        private long done;

        Watch(long cancelAfter) {
            this.cancelAfter = cancelAfter;
            last.put(Thread.currentThread(), processorTime());
        }

        @Override
        public synchronized void begin(String step, long units) {
            total = units;
            check();
        }

        @Override
        public synchronized void advance(long units) {
            done += units;
            check();
        }

        /** Of this thread alone: what else the machine does is not counted. */
        private static long processorTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        @Override
        public synchronized boolean isCancelled() {
            long now = processorTime();
            Long before = last.put(Thread.currentThread(), now);
            longest = before == null ? longest : Math.max(longest, now - before);
            return ++asked > cancelAfter;
        }
    }

    @ParameterizedTest
    @CsvSource({"100000, 12, 48", "12, 12, 4988", "3000, 60, 0", "12, 500, 100"})
    void theProcessorIsFreeWithin200MillisecondsOfACancel(int models, int capabilities, int others) {
        ScoreTable table = RandomTables.random(7, models, capabilities, others, 0.001);
        long shortest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && shortest > 100_000_000; attempt++) {
            Watch watch = new Watch(Long.MAX_VALUE);
            Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), watch);
            shortest = Math.min(shortest, watch.longest);
            assertThat(watch.done).isEqualTo(watch.total).isEqualTo(capabilities + others);
        }
        assertThat(shortest)
                .as("nanoseconds of processor time between two questions")
                .isLessThan(200_000_000);
    }

    @Test
    void aCancelledAnalysisEndsWhereverItIs() {
        ScoreTable table = RandomTables.random(8, 30, 8, 10, 0.05);
        Watch whole = new Watch(Long.MAX_VALUE);
        Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), whole);
        for (long after = 0; after < whole.asked; after += 7) {
            Watch watch = new Watch(after);
            assertThatThrownBy(() -> Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), watch))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
