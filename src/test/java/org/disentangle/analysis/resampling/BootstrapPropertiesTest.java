package org.disentangle.analysis.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.job.Progress;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the intervals of any table. */
class BootstrapPropertiesTest {
    private static AnalysisOptions options(Resampling resampling) {
        return AnalysisOptions.defaults().withInterval(old -> old.withResampling(resampling));
    }

    private static Bootstrap bootstrap(ScoreTable table, AnalysisOptions options, int... resamples) {
        Bootstrap bootstrap = Bootstrap.of(table, Tables.analyse(table, options), options, Progress.unwatched());
        for (int count : resamples) {
            bootstrap = bootstrap.extendedTo(count, Progress.unwatched());
        }
        return bootstrap;
    }

    private static ScoreTable manyFamilies(long seed) {
        ScoreTable table = Tables.random(seed);
        int[] twice = IntStream.range(0, 2 * table.modelCount())
                .map(i -> i % table.modelCount())
                .toArray();
        List<String> names =
                IntStream.range(0, twice.length).mapToObj(i -> "f" + i % 23).toList();
        return Tables.withFamilies(Tables.withRows(table, twice), names);
    }

    private static void assertSame(Bootstrap actual, Bootstrap expected) {
        assertThat(actual.benchmarks()).isEqualTo(expected.benchmarks());
        for (String benchmark : expected.benchmarks()) {
            assertThat(actual.replicatesOf(benchmark)).as(benchmark).isEqualTo(expected.replicatesOf(benchmark));
            assertThat(actual.interval(benchmark)).as(benchmark).isEqualTo(expected.interval(benchmark));
        }
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void theNumberOfThreadsChangesNoDigit(Coefficient coefficient) throws Exception {
        for (Resampling resampling : List.of(Resampling.MODELS, Resampling.FAMILIES)) {
            ScoreTable table = manyFamilies(3);
            AnalysisOptions options = options(resampling).withCoefficient(coefficient);
            Bootstrap expected = bootstrap(table, options, 500);
            for (int threads : new int[] {1, 2, 4}) {
                ForkJoinPool pool = new ForkJoinPool(threads);
                try {
                    assertSame(pool.submit(() -> bootstrap(table, options, 500)).get(), expected);
                } finally {
                    pool.shutdown();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOrderOfRowsChangesNoDigit(long seed) {
        ScoreTable made = manyFamilies(seed);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, made.modelCount()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        ScoreTable shuffled =
                Tables.withRows(made, order.stream().mapToInt(Integer::intValue).toArray());
        for (Coefficient coefficient : Coefficient.values()) {
            for (Resampling resampling : List.of(Resampling.MODELS, Resampling.FAMILIES)) {
                AnalysisOptions options = options(resampling)
                        .withCoefficient(coefficient)
                        .withMatrix(seed % 2 == 0 ? Coefficient.SPEARMAN : Coefficient.PEARSON);
                assertSame(bootstrap(shuffled, options, 100), bootstrap(made, options, 100));
            }
        }
    }

    /** Names and capabilities do not tell these models apart, their safety scores do. */
    @Test
    void modelsOfOneNameStandInTheOrderOfTheirScores() {
        double[] scores = {3, 9, 1, 7, 5, 2, 8, 4, 6, 0};
        ScoreTable named = RandomTables.table(
                List.of(),
                RandomTables.capability("a", 1, 1, 2, 2, 3, 3, 4, 4, 5, 5),
                RandomTables.capability("b", 2, 2, 1, 1, 3, 3, 5, 5, 4, 4),
                RandomTables.safety("s", scores));
        ScoreTable one =
                new ScoreTable(Collections.nCopies(10, "model"), List.of(), named.benchmarks(), Provenance.none());
        ScoreTable turned = Tables.withRows(one, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        AnalysisOptions options = options(Resampling.MODELS).withCoefficient(Coefficient.PEARSON);
        assertSame(bootstrap(turned, options, 100), bootstrap(one, options, 100));
    }

    @Test
    void refiningAddsToWhatIsThere() {
        ScoreTable table = Tables.random(5);
        AnalysisOptions options = options(Resampling.MODELS);
        Bootstrap coarse = bootstrap(table, options, 500);
        Bootstrap refined = coarse.extendedTo(2_000, Progress.unwatched());
        Bootstrap atOnce = bootstrap(table, options, 2_000);
        assertSame(refined, atOnce);
        assertThat(refined.resamples()).isEqualTo(2_000);
        assertThat(coarse.resamples()).isEqualTo(500);
        assertSame(bootstrap(table, options, 33, 34, 500), coarse);
        assertThat(refined.extendedTo(700, Progress.unwatched())).isSameAs(refined);
        assertThat(coarse.replicatesOf("s0")).isEqualTo(Arrays.copyOf(atOnce.replicatesOf("s0"), 500));
    }

    @Test
    void anotherSeedDrawsOthers() {
        ScoreTable table = Tables.random(5);
        AnalysisOptions options = options(Resampling.MODELS);
        Bootstrap one = bootstrap(table, options, 50);
        Bootstrap other = bootstrap(table, options.withInterval(old -> old.withSeed(1)), 50);
        assertThat(one.replicatesOf("s0")).isNotEqualTo(other.replicatesOf("s0"));
    }

    @Test
    void aFixedScoreGivesOtherIntervalsThanOneFittedAnew() {
        ScoreTable table = Tables.random(5);
        AnalysisOptions options = options(Resampling.MODELS);
        Bootstrap whole = bootstrap(table, options, 200);
        Bootstrap fixed = bootstrap(table, options.withInterval(old -> old.withFixedScore(true)), 200);
        assertThat(fixed.replicatesOf("s0")).isNotEqualTo(whole.replicatesOf("s0"));
        assertThat(fixed.estimateOf("s0")).isEqualTo(whole.estimateOf("s0"));
    }

    /** With one model a family: tanh(artanh ρ ± t·se) from analyses of the table without each model. */
    @ParameterizedTest
    @ValueSource(longs = {1, 4, 6})
    void familiesOfOneModelGiveTheJackknifeOfModels(long seed) {
        ScoreTable all = Tables.withoutAttributes(Tables.random(seed));
        ScoreTable table = Tables.withRows(all, IntStream.range(0, 13).toArray());
        AnalysisOptions options = options(Resampling.FAMILIES).withConfidence(0.9);
        GroupAnalysis whole = Tables.analyse(table, options);
        Bootstrap bootstrap = bootstrap(table, options, 10);
        assertThat(bootstrap.drawsResamples()).isFalse();
        for (String benchmark : List.of("s0", "s2", "c0")) {
            double[] z = new double[13];
            for (int left = 0; left < 13; left++) {
                int gone = left;
                ScoreTable part = Tables.withRows(
                        table, IntStream.range(0, 13).filter(i -> i != gone).toArray());
                z[left] = artanh(rho(Tables.analyse(part, options), benchmark));
            }
            double mean = Arrays.stream(z).sum() / 13;
            double squares = Arrays.stream(z).map(v -> (v - mean) * (v - mean)).sum();
            double half = 1.782287555649319 * Math.sqrt(12 * squares / 13); // R: qt(0.95, 12)
            double centre = artanh(rho(whole, benchmark));
            ResampledInterval found = bootstrap.interval(benchmark);
            assertThat(found.interval().method()).isEqualTo("family_jackknife");
            assertThat(found.resamples()).isEqualTo(13);
            assertClose(found.interval().low().value(), Math.tanh(centre - half), 1e-11, "seed " + seed + benchmark);
            assertClose(found.interval().high().value(), Math.tanh(centre + half), 1e-11, "seed " + seed + benchmark);
        }
    }

    private static double rho(GroupAnalysis group, String benchmark) {
        return group.correlation(benchmark).orElseThrow().rho().value();
    }

    private static double artanh(double rho) {
        return (Math.log1p(rho) - Math.log1p(-rho)) / 2;
    }

    @Test
    void fromTwentyFamiliesOnWholeFamiliesAreDrawn() {
        AnalysisOptions options = options(Resampling.FAMILIES);
        ScoreTable table = manyFamilies(2);
        Bootstrap bootstrap = bootstrap(table, options, 400);
        assertThat(bootstrap.drawsResamples()).isTrue();
        ResampledInterval found = bootstrap.interval("s0");
        assertThat(found.interval().method()).isEqualTo("family_bootstrap");
        double[] sorted = Arrays.stream(bootstrap.replicatesOf("s0")).sorted().toArray();
        // type 7: places 399·0.025 = 9.975 and 389.025
        assertClose(found.interval().low().value(), sorted[9] + 0.975 * (sorted[10] - sorted[9]), 1e-12, "low");
        assertClose(found.interval().high().value(), sorted[389] + 0.025 * (sorted[390] - sorted[389]), 1e-12, "high");
        List<String> nineteen = IntStream.range(0, table.modelCount())
                .mapToObj(i -> "f" + i % 19)
                .toList();
        Bootstrap fewer = bootstrap(Tables.withFamilies(table, nineteen), options, 400);
        assertThat(fewer.resamples()).isZero();
        assertThat(fewer.interval("s0").interval().method()).isEqualTo("family_jackknife");
    }

    /** Every model twice, each pair a family: drawing families is drawing models of the table without the doubles. */
    @Test
    void drawingFamiliesOfTwinsIsDrawingModels() {
        ScoreTable one = LongStream.rangeClosed(1, 20)
                .mapToObj(Tables::random)
                .filter(table -> table.modelCount() >= Bootstrap.FAMILIES_TO_DRAW)
                .findFirst()
                .map(Tables::withoutAttributes)
                .orElseThrow();
        int m = one.modelCount();
        int[] twice = IntStream.range(0, 2 * m).map(i -> i / 2).toArray();
        ScoreTable twins = Tables.withFamilies(
                Tables.withRows(one, twice),
                Arrays.stream(twice).mapToObj(one::model).toList());
        Bootstrap families = bootstrap(twins, options(Resampling.FAMILIES), 200);
        Bootstrap models = bootstrap(one, options(Resampling.MODELS), 200);
        for (int i = 0; i < 200; i++) {
            assertClose(families.replicatesOf("s0")[i], models.replicatesOf("s0")[i], 1e-13, "resample " + i);
        }
    }

    @Test
    void cancellingEndsTheWorkSoon() {
        ScoreTable table = Tables.random(1);
        AnalysisOptions options = options(Resampling.MODELS);
        Bootstrap bootstrap = bootstrap(table, options);
        CancelledAfter progress = new CancelledAfter(100);
        assertThatThrownBy(() -> bootstrap.extendedTo(100_000, progress)).isInstanceOf(CancellationException.class);
        int threads = ForkJoinPool.commonPool().getParallelism() + 1;
        assertThat(progress.asked.get()).isLessThanOrEqualTo(100 + 2L * threads);
        assertThat(bootstrap.resamples()).isZero();
        CancelledAfter early = new CancelledAfter(3);
        GroupAnalysis group = Tables.analyse(table, options);
        assertThatThrownBy(() -> Bootstrap.of(table, group, options, early)).isInstanceOf(CancellationException.class);
        assertThat(early.asked.get()).isEqualTo(4);
    }

    @Test
    void everyResampleIsReportedOnce() {
        CancelledAfter progress = new CancelledAfter(Long.MAX_VALUE);
        bootstrap(Tables.random(1), options(Resampling.MODELS), 70).extendedTo(1_001, progress);
        assertThat(progress.done.get()).isEqualTo(931);
    }

    private static final class CancelledAfter implements Progress {
        private final long most;
        private final AtomicLong asked = new AtomicLong();
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong announced = new AtomicLong();

        CancelledAfter(long most) {
            this.most = most;
        }

        @Override
        public void begin(String step, long units) {
            announced.set(units);
            done.set(0);
        }

        @Override
        public void advance(long units) {
            done.addAndGet(units);
        }

        @Override
        public boolean isCancelled() {
            return asked.incrementAndGet() > most;
        }
    }

    @Test
    void anAnalysisTakesTheIntervalsAndTheirVerdicts() {
        ScoreTable table = Tables.random(4);
        AnalysisOptions options = options(Resampling.MODELS).withThreshold(0.3);
        Analysis analysis = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
        Bootstrap bootstrap = Bootstrap.of(table, analysis.groups().get(0), options, Progress.unwatched())
                .extendedTo(400, Progress.unwatched());
        Analysis refined =
                RefinedAnalysis.of(analysis, Map.of(analysis.groups().get(0).name(), bootstrap));
        for (BenchmarkCorrelation row : refined.groups().get(0).correlations()) {
            Interval expected = bootstrap.interval(row.benchmark().column()).interval();
            BenchmarkCorrelation before = analysis.groups()
                    .get(0)
                    .correlation(row.benchmark().column())
                    .orElseThrow();
            assertThat(row.interval()).isEqualTo(expected);
            assertThat(row.rho()).isEqualTo(before.rho());
            assertThat(row.significance()).isEqualTo(before.significance());
            assertThat(row.verdict())
                    .isEqualTo(before.verdict() == Verdict.NONE ? Verdict.NONE : Verdict.of(expected, 0.3));
        }
        assertThat(RefinedAnalysis.of(analysis, Map.of()).groups()).isEqualTo(analysis.groups());
    }

    @Test
    void drawsForEveryGroupWhatTheOptionsAskFor() {
        ScoreTable table = Tables.withFamilies(
                Tables.random(4),
                IntStream.range(0, Tables.random(4).modelCount())
                        .mapToObj(i -> i < 9 ? "large" : i < 12 ? "small" : "other")
                        .toList());
        AnalysisOptions options = options(Resampling.MODELS)
                .withGroupBy(Optional.of("family"))
                .withInterval(old -> old.withResamples(60).withDoubling(false));
        Analysis analysis = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
        CancelledAfter progress = new CancelledAfter(Long.MAX_VALUE);
        Map<String, Bootstrap> drawn = RefinedAnalysis.draw(analysis, progress);
        assertThat(drawn.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        analysis.groups().stream().map(GroupAnalysis::name).toList());
        long withTargets = 0;
        for (GroupAnalysis group : analysis.groups()) {
            Bootstrap bootstrap = drawn.get(group.name());
            List<String> correlated = group.correlations().stream()
                    .filter(row -> row.rho().isPresent())
                    .map(row -> row.benchmark().column())
                    .toList();
            assertThat(bootstrap.benchmarks()).isEqualTo(correlated);
            boolean offered = correlated.stream()
                    .anyMatch(column -> bootstrap.refusal(column).isEmpty());
            assertThat(offered).isEqualTo(group.models().size() >= 8);
            assertThat(bootstrap.resamples()).isEqualTo(offered ? 60 : 0);
            withTargets += offered ? 1 : 0;
        }
        assertThat(withTargets).isPositive();
        assertThat(progress.announced.get()).isEqualTo(60L * analysis.groups().size());
        assertThat(progress.done.get()).isEqualTo(60 * withTargets);
        Analysis immediate = Analyser.analyse(table, table.allModels(), options(Resampling.NONE), Progress.unwatched());
        assertThat(RefinedAnalysis.draw(immediate, Progress.unwatched())).isEmpty();
    }

    @Test
    void aResampleLooksAtEveryTargetAndFourTimesAtTheCapabilities() {
        ScoreTable table = Tables.random(4);
        Bootstrap bootstrap = bootstrap(table, options(Resampling.MODELS));
        long capabilities = table.benchmarks(Role.CAPABILITIES).size();
        assertThat(bootstrap.costOfResample())
                .isEqualTo(table.modelCount() * (table.benchmarks().size() + 4 * capabilities));
        assertThat(bootstrap.benchmarks()).hasSize(table.benchmarks().size());
        assertThat(bootstrap.extendedTo(0, Progress.unwatched())).isSameAs(bootstrap);
    }
}
