package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.analysis.score.PrincipalComponent;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every table, on random tables with ties and missing scores. */
@Seeded
class AnalyserPropertiesTest {
    static Stream<Arguments> seedsAndCoefficients() {
        return Seeds.from(1, 12).boxed().flatMap(seed -> Arrays.stream(Coefficient.values())
                .map(kind -> Arguments.of(seed, kind)));
    }

    private static ScoreTable table(long seed) {
        Random random = new Random(seed);
        return RandomTables.random(seed, 12 + random.nextInt(40), 3 + random.nextInt(6), 6, 0.02);
    }

    private static GroupAnalysis analyse(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
    }

    private static AnalysisOptions options(Coefficient kind) {
        return AnalysisOptions.defaults()
                .withCoefficient(kind)
                .withMatrix(kind.measure().makesMatrix() ? kind : Coefficient.SPEARMAN);
    }

    private static void assertSame(Estimate actual, Estimate expected, double factor, String what) {
        assertThat(actual.reason()).as(what).isEqualTo(expected.reason());
        if (expected.isPresent()) {
            assertClose(actual.value(), factor * expected.value(), 1e-12, what);
        }
    }

    private static void assertSameCorrelations(GroupAnalysis actual, GroupAnalysis expected, String what) {
        assertThat(actual.correlations()).hasSameSizeAs(expected.correlations());
        for (BenchmarkCorrelation row : expected.correlations()) {
            String column = row.benchmark().column();
            BenchmarkCorrelation other = actual.correlation(column).orElseThrow();
            String where = what + ", " + column;
            assertThat(other.n()).as(where).isEqualTo(row.n());
            assertSame(other.rho(), row.rho(), 1, where);
            assertSame(other.pValue(), row.pValue(), 1, where);
            assertSame(other.interval().low(), row.interval().low(), 1, where);
            assertSame(other.interval().high(), row.interval().high(), 1, where);
            assertSame(other.withoutItself(), row.withoutItself(), 1, where);
            assertSame(other.compute(), row.compute(), 1, where);
            assertThat(other.level()).as(where).isEqualTo(row.level());
        }
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void theOrderOfRowsDoesNotMatter(long seed, Coefficient kind) {
        ScoreTable table = table(seed);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.modelCount()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        ScoreTable shuffled = RandomTables.withRows(
                table, order.stream().mapToInt(Integer::intValue).toArray());
        GroupAnalysis before = analyse(table, options(kind));
        GroupAnalysis after = analyse(shuffled, options(kind));
        assertSameCorrelations(after, before, "seed " + seed);
        Values scores = after.score().orElseThrow().scores();
        for (int i = 0; i < order.size(); i++) {
            double expected = before.score().orElseThrow().scores().get(order.get(i));
            assertThat(Double.isNaN(scores.get(i))).isEqualTo(Double.isNaN(expected));
            if (!Double.isNaN(expected)) {
                assertThat(scores.get(i)).as("seed " + seed).isCloseTo(expected, within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void theOrderOfColumnsDoesNotMatter(long seed, Coefficient kind) {
        ScoreTable table = table(seed);
        List<Benchmark> benchmarks = new ArrayList<>(table.benchmarks());
        Collections.shuffle(benchmarks, new Random(seed));
        ScoreTable shuffled = new ScoreTable(table.models(), table.attributes(), benchmarks, Provenance.none());
        assertSameCorrelations(analyse(shuffled, options(kind)), analyse(table, options(kind)), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void theUnitOfABenchmarkMattersOnlyForItsSlope(long seed, Coefficient kind) {
        ScoreTable table = table(seed);
        ScoreTable scaled = table.withInfo(
                old -> RandomTables.withScores(old, row -> 64 * old.scores().get(row)));
        GroupAnalysis before = analyse(table, options(kind));
        GroupAnalysis after = analyse(scaled, options(kind));
        assertSameCorrelations(after, before, "seed " + seed);
        for (BenchmarkCorrelation row : before.correlations()) {
            BenchmarkCorrelation other =
                    after.correlation(row.benchmark().column()).orElseThrow();
            assertSame(other.slope(), row.slope(), 64, "seed " + seed);
            assertSame(other.slopeInterval().low(), row.slopeInterval().low(), 64, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void aUnitOfItsOwnForEachBenchmarkChangesNoCorrelation(long seed, Coefficient kind) {
        ScoreTable table = table(seed);
        Random random = new Random(seed);
        ScoreTable scaled = table.withInfo(old -> {
            double factor = Math.exp(6 * random.nextGaussian());
            return RandomTables.withScores(old, row -> factor * old.scores().get(row));
        });
        assertSameCorrelations(analyse(scaled, options(kind)), analyse(table, options(kind)), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void refittingOnAllModelsIsNoFilter(long seed, Coefficient kind) {
        ScoreTable table = table(seed);
        int[] every = IntStream.range(0, table.modelCount()).toArray();
        Analysis refitted =
                Analyser.analyse(table, Subset.ofRows(table.modelCount(), every), options(kind), Progress.unwatched());
        Analysis unfiltered = Analyser.analyse(table, table.allModels(), options(kind), Progress.unwatched());
        assertThat(refitted).as("seed " + seed).isEqualTo(unfiltered);
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void turningASafetyBenchmarkTurnsItsSignsAndNothingElse(long seed, Coefficient kind) {
        ScoreTable table = table(seed);
        ScoreTable turned = table.withInfo(
                old -> old.role() == Role.SAFETY ? old.withInfo(old.info().withDirection(Direction.LOWER)) : old);
        GroupAnalysis before = analyse(table, options(kind));
        GroupAnalysis after = analyse(turned, options(kind));
        for (BenchmarkCorrelation row : before.correlations()) {
            BenchmarkCorrelation other =
                    after.correlation(row.benchmark().column()).orElseThrow();
            int sign = row.benchmark().role() == Role.SAFETY ? -1 : 1;
            String where = "seed " + seed + ", " + row.benchmark().column();
            assertSame(other.rho(), row.rho(), sign, where);
            assertSame(other.pValue(), row.pValue(), 1, where);
            assertSame(other.slope(), row.slope(), sign, where);
            assertSame(other.compute(), row.compute(), sign, where);
            assertSame(
                    sign < 0 ? other.interval().high() : other.interval().low(),
                    row.interval().low(),
                    sign,
                    where);
            assertThat(other.line().slope()).as(where).isEqualTo(row.line().slope());
            assertThat(other.line().intercept()).as(where).isEqualTo(row.line().intercept());
        }
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void aSubsetIsAnalysedAsIfTheOthersWereNotThere(long seed, Coefficient kind) {
        ScoreTable table = table(seed);
        Random random = new Random(seed);
        int[] kept = IntStream.range(0, table.modelCount())
                .filter(row -> random.nextInt(4) > 0)
                .toArray();
        Analysis part =
                Analyser.analyse(table, Subset.ofRows(table.modelCount(), kept), options(kind), Progress.unwatched());
        GroupAnalysis alone = analyse(RandomTables.withRows(table, kept), options(kind));
        assertSameCorrelations(part.groups().get(0), alone, "seed " + seed);
        assertThat(part.groups().get(0).noScore()).isEqualTo(alone.noScore());
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void theCorrelationWithoutItselfIsThatOfABenchmarkThatWasNeverPartOfTheScore(long seed, Coefficient kind) {
        ScoreTable table = table(seed);
        GroupAnalysis whole = analyse(table, options(kind));
        assertThat(whole.score()).as("seed " + seed).isPresent();
        for (Benchmark benchmark : table.benchmarks(Role.CAPABILITIES)) {
            ScoreTable without = table.withInfo(
                    old -> old == benchmark ? old.withInfo(old.info().withRole(Role.SAFETY)) : old);
            Estimate expected = analyse(without, options(kind))
                    .correlation(benchmark.column())
                    .orElseThrow()
                    .rho();
            Estimate actual =
                    whole.correlation(benchmark.column()).orElseThrow().withoutItself();
            assertSame(actual, expected, 1, "seed " + seed + ", " + benchmark.column());
        }
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void theComponentsAreThoseOfTheMatrix(long seed, Coefficient kind) {
        CapabilitiesScore score = analyse(table(seed), options(kind)).score().orElseThrow();
        int b = score.benchmarks().size();
        double length = 0;
        double trace = 0;
        for (int i = 0; i < b; i++) {
            double image = 0;
            for (int j = 0; j < b; j++) {
                image += score.pca().correlation(i, j) * score.pca().loadings().get(j);
            }
            assertThat(image)
                    .as("seed " + seed)
                    .isCloseTo(
                            score.pca().eigenvalues().get(0)
                                    * score.pca().loadings().get(i),
                            within(1e-12));
            length += score.pca().loadings().get(i) * score.pca().loadings().get(i);
            trace += score.pca().eigenvalues().get(i);
            assertThat(score.pca().correlation(i, i)).isEqualTo(1);
        }
        assertThat(length).as("seed " + seed).isCloseTo(1, within(1e-13));
        assertThat(trace).as("seed " + seed).isCloseTo(b, within(1e-12));
        assertThat(Arrays.stream(score.pca().loadings().toArray()).sum()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seedsAndCoefficients")
    void fewerModelsThanBenchmarksGiveTheComponentsOfTheSameMatrix(long seed, Coefficient kind) {
        ScoreTable wide = RandomTables.random(seed, 9, 20, 2, 0);
        CapabilitiesScore score = analyse(wide, options(kind)).score().orElseThrow();
        PrincipalComponent direct =
                PrincipalComponent.ofMatrix(score.pca().correlations().toArray(), 20, Progress.unwatched());
        for (int j = 0; j < 20; j++) {
            assertThat(score.pca().loadings().get(j)).as("seed " + seed).isCloseTo(direct.loadings()[j], within(1e-12));
            assertThat(score.pca().eigenvalues().get(j))
                    .as("seed " + seed)
                    .isCloseTo(direct.eigenvalues()[j], within(1e-12));
        }
    }

    /** Tables this large are shared out among threads, their parts are not. */
    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void aBenchmarkOfALargeTableHasTheCorrelationItHasAlone(Coefficient coefficient) {
        AnalysisOptions options = AnalysisOptions.defaults().withCoefficient(coefficient);
        ScoreTable large = RandomTables.random(11, 700, 6, 94, 0.02);
        GroupAnalysis whole = onlyGroup(large, options);
        assertThat(whole.correlations()).hasSize(100);
        for (int j = 0; j < 100; j += 9) {
            String column = large.benchmarks().get(j).column();
            ScoreTable part = large.withInfo(benchmark ->
                    benchmark.role() == Role.CAPABILITIES || benchmark.column().equals(column)
                            ? benchmark
                            : benchmark.withInfo(benchmark.info().withRole(Role.IGNORED)));
            BenchmarkCorrelation alone = correlation(onlyGroup(part, options), column);
            BenchmarkCorrelation among = correlation(whole, column);
            assertThat(among.rho()).as(column).isEqualTo(alone.rho());
            assertThat(among.interval()).as(column).isEqualTo(alone.interval());
            assertThat(among.trend()).as(column).isEqualTo(alone.trend());
        }
    }

    private static GroupAnalysis onlyGroup(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
    }

    private static BenchmarkCorrelation correlation(GroupAnalysis group, String column) {
        return group.correlations().stream()
                .filter(each -> each.benchmark().column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
