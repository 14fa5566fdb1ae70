package org.disentangle.analysis.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

/** More resamples where a verdict depends on the draws, and only there. */
class SettledVerdictsTest {
    private static final ScoreTable TABLE = RandomTables.random(3, 12, 2, 2, 0);

    private static AnalysisOptions options(double threshold, long seed) {
        return AnalysisOptions.defaults()
                .withThreshold(threshold)
                .withInterval(old ->
                        old.withResampling(Resampling.MODELS).withResamples(500).withSeed(seed));
    }

    private static Analysis drawn(AnalysisOptions options) {
        Analysis immediate = Analyser.analyse(TABLE, TABLE.allModels(), options, Progress.unwatched());
        return RefinedAnalysis.of(immediate, RefinedAnalysis.draw(immediate, Progress.unwatched()));
    }

    private static BenchmarkCorrelation row(Analysis analysis, String benchmark) {
        return analysis.groups().get(0).correlation(benchmark).orElseThrow();
    }

    /** Where the nearer end of an interval lies after very many resamples. */
    private static double end(String benchmark) {
        AnalysisOptions many =
                options(0.9, 77).withInterval(old -> old.withResamples(40_000).withDoubling(false));
        Interval interval = row(drawn(many), benchmark).interval();
        double low = Math.abs(interval.low().value());
        double high = Math.abs(interval.high().value());
        return Math.min(low, high);
    }

    @Test
    void theNumberDoublesUntilTheEndIsClearOfTheThreshold() {
        double threshold = end("s2") + 0.02;
        BenchmarkCorrelation row = row(drawn(options(threshold, 1)), "s2");
        int resamples = row.interval().basis().resamples();
        assertThat(resamples).isGreaterThan(2_000);
        assertThat(500 * Integer.highestOneBit(resamples / 500)).isEqualTo(resamples);
        assertThat(row.isAtEdge()).isFalse();
        Analysis elsewhere = drawn(options(0.999, 1));
        assertThat(row(elsewhere, "s2").interval().basis().resamples()).isEqualTo(2_000);
        AnalysisOptions fixed = options(threshold, 1).withInterval(old -> old.withDoubling(false));
        BenchmarkCorrelation once = row(drawn(fixed), "s2");
        assertThat(once.interval().basis().resamples()).isEqualTo(500);
        assertThat(once.isAtEdge()).isFalse();
        assertThat(once.interval().basis().isOpen()).isTrue();
        assertThat(once.interval().basis().lowError().reason())
                .isEqualTo("a Monte Carlo error needs at least 2,000 resamples that count");
        BenchmarkCorrelation more = row(drawn(fixed.withInterval(old -> old.withResamples(2_000))), "s2");
        assertThat(more.isAtEdge()).isTrue();
        assertThat(more.notes()).anyMatch(note -> note.startsWith("The verdict is at the edge: after 2,000 resamples"));
    }

    @Test
    void whatIsNotAtTheEdgeHasOneVerdictForEverySeed() {
        double threshold = end("s2") + 0.015;
        String first = "";
        for (long seed = 1; seed <= 6; seed++) {
            BenchmarkCorrelation row = row(drawn(options(threshold, seed)), "s2");
            if (!row.isAtEdge()) {
                first = first.isEmpty() ? row.verdict().word() : first;
                assertThat(row.verdict().word()).as("seed %d", seed).isEqualTo(first);
            }
        }
        assertThat(first).isNotEmpty();
    }

    @Test
    void doublingGoesOnWithTheSameResamplesOnAnyNumberOfThreads() throws Exception {
        AnalysisOptions options = options(end("s2") + 0.02, 1);
        Analysis immediate = Analyser.analyse(TABLE, TABLE.allModels(), options, Progress.unwatched());
        Bootstrap coarse = Bootstrap.of(TABLE, immediate.groups().get(0), options, Progress.unwatched())
                .extendedTo(200, Progress.unwatched())
                .extendedTo(500, Progress.unwatched());
        Bootstrap settled = coarse.settled(Progress.unwatched());
        double[] all = settled.replicatesOf("s2");
        Bootstrap atOnce = Bootstrap.of(TABLE, immediate.groups().get(0), options, Progress.unwatched())
                .extendedTo(all.length, Progress.unwatched());
        assertThat(all).isEqualTo(atOnce.replicatesOf("s2"));
        assertThat(settled.resamples()).isEqualTo(500);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            Bootstrap alone =
                    one.submit(() -> coarse.settled(Progress.unwatched())).get();
            assertThat(alone.replicatesOf("s2")).isEqualTo(all);
        } finally {
            one.shutdown();
        }
        String group = immediate.groups().get(0).name();
        assertThat(RefinedAnalysis.of(immediate, Map.of(group, settled)).groups())
                .isEqualTo(drawn(options).groups());
    }

    @Test
    void thereIsAnEndToIt() {
        assertThat(Doubling.after(10_000, 100)).hasValue(20_000);
        assertThat(Doubling.after(160_000, 100)).hasValue(200_000);
        assertThat(Doubling.after(200_000, 100)).isEmpty();
        assertThat(Doubling.after(300_000, 100)).isEmpty();
        assertThat(Doubling.after(10_000, 50_000)).hasValue(20_000);
        assertThat(Doubling.after(10_000, 50_001)).isEmpty();
    }

    /** Of other seeds the ends scatter by about as much as is said. */
    @Test
    void theErrorIsThatAmongSeeds() {
        double sum = 0;
        double squares = 0;
        double errors = 0;
        int seeds = 30;
        for (long seed = 1; seed <= seeds; seed++) {
            AnalysisOptions options = options(0.999, seed)
                    .withInterval(old -> old.withResamples(4_000).withDoubling(false));
            Interval interval = row(drawn(options), "s3").interval();
            double low = interval.low().value();
            sum += low;
            squares += low * low;
            assertThat(interval.basis().resamples()).isEqualTo(4_000);
            errors += interval.basis().lowError().value() / seeds;
        }
        double deviation = Math.sqrt((squares - sum * sum / seeds) / (seeds - 1));
        assertThat(errors / deviation).as("seeds 1 to %d", seeds).isCloseTo(1, within(0.35));
    }
}
