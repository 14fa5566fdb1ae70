package org.disentangle.analysis.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Named.named;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be computed is empty with its reason, and what can is a number. */
@Seeded
class DegenerateResamplesTest {
    private static final double[] A = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] B = {2, 1, 4, 3, 6, 5, 8, 7};
    private static final double[] S = {3, 1, 2, 5, 4, 8, 6, 7};

    private static ScoreTable table(Benchmark... benchmarks) {
        return RandomTables.table(List.of(), benchmarks);
    }

    private static Benchmark capability(String name, double... scores) {
        return RandomTables.capability(name, scores);
    }

    private static Benchmark safety(String name, double... scores) {
        return RandomTables.safety(name, scores);
    }

    private static AnalysisOptions options(Resampling resampling, boolean fixed) {
        return AnalysisOptions.defaults()
                .withInterval(old ->
                        old.withResampling(resampling).withFixedScore(fixed).withResamples(200));
    }

    /** Asks everything that can be asked; comparing groups draws resamples of its own, so it is done for a share of pairs. */
    private static void survives(ScoreTable table, AnalysisOptions options, Random random) {
        Analysis analysis = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
        GroupAnalysis group = analysis.groups().get(0);
        Bootstrap bootstrap =
                Bootstrap.of(table, group, options, Progress.unwatched()).extendedTo(200, Progress.unwatched());
        for (BenchmarkCorrelation row : group.correlations()) {
            String column = row.benchmark().column();
            check(bootstrap.interval(column).interval(), 1);
            for (BenchmarkCorrelation other : group.correlations()) {
                String second = other.benchmark().column();
                CorrelationDifference within = CorrelationDifference.within(group, bootstrap, column, second);
                assertThat(within.difference().isPresent())
                        .isEqualTo(row.rho().isPresent() && other.rho().isPresent());
                check(within.interval().interval(), 2);
                if (random.nextInt(100) < Seeds.share(100)) {
                    CorrelationDifference between = CorrelationDifference.between(
                            table, group, column, group, second, options, Progress.unwatched());
                    check(between.interval().interval(), 2);
                }
            }
        }
        assertThat(bootstrap.interval("no such benchmark").interval().isPresent())
                .isFalse();
        RefinedAnalysis.of(analysis, Map.of(group.name(), bootstrap));
    }

    private static void check(Interval interval, double most) {
        if (interval.isPresent()) {
            assertThat(interval.low().value()).isBetween(-most, interval.high().value());
            assertThat(interval.high().value()).isBetween(-most, most);
            assertThat(interval.method()).isNotEmpty();
        } else {
            assertThat(interval.low().reason()).isNotEmpty().doesNotEndWith(".");
        }
    }

    private static ResampledInterval interval(ScoreTable table, AnalysisOptions options, String benchmark) {
        return Bootstrap.of(table, Tables.analyse(table, options), options, Progress.unwatched())
                .extendedTo(200, Progress.unwatched())
                .interval(benchmark);
    }

    static List<Named<ScoreTable>> tables() {
        double[] constant = {4, 4, 4, 4, 4, 4, 4, 4};
        double[] crossed = {1, -1, 1, -1, 1, -1, 1, -1};
        double[] other = {1, 1, -1, -1, 1, 1, -1, -1};
        double[] nothing = new double[8];
        Arrays.fill(nothing, Double.NaN);
        double[] endless = {1, Double.POSITIVE_INFINITY, 3, 4, 5, 6, 8, Double.NEGATIVE_INFINITY};
        double[] huge = {1e300, -1e300, 1e299, 3, 4, 5, 1e-300, 0};
        ScoreTable plain = table(capability("a", A), capability("b", B), safety("s", S));
        return List.of(
                named("plain", plain),
                named("two models", table(capability("a", 1, 2), capability("b", 2, 1), safety("s", 1, 3))),
                named("three models", table(capability("a", 1, 2, 3), capability("b", 2, 1, 3), safety("s", 1, 3, 2))),
                named("one model", table(capability("a", 5), capability("b", 5), safety("s", 5))),
                named("constant b", table(capability("a", A), capability("b", constant), safety("s", S))),
                named("constant s", table(capability("a", A), capability("b", B), safety("s", constant))),
                named(
                        "all alike",
                        table(
                                capability("a", A),
                                capability("b", A),
                                capability("c", A),
                                safety("s", S),
                                safety("t", A))),
                named("two factors", table(capability("a", crossed), capability("b", other), safety("s", S))),
                named("empty s", table(capability("a", A), capability("b", B), safety("s", nothing))),
                named("infinite s", table(capability("a", A), capability("b", B), safety("s", endless))),
                named(
                        "huge numbers",
                        table(capability("a", A), capability("b", huge), safety("s", S), safety("t", huge))),
                named("no capabilities", table(safety("s", S), safety("t", A))),
                named("one family", Tables.withFamilies(plain, Collections.nCopies(8, "only"))),
                named(
                        "two families and none",
                        Tables.withFamilies(plain, List.of("x", "x", "x", "x", "x", "y", "", ""))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anyTableIsSurvived(ScoreTable table) {
        Random random = new Random(table.modelCount());
        Optional<String> column = Optional.of(table.benchmarks().get(0).column());
        for (Coefficient coefficient : Coefficient.values()) {
            for (Coefficient matrix : List.of(Coefficient.SPEARMAN, Coefficient.PEARSON)) {
                for (Resampling resampling : Resampling.values()) {
                    for (boolean fixed : new boolean[] {false, true}) {
                        AnalysisOptions options = options(resampling, fixed)
                                .withCoefficient(coefficient)
                                .withMatrix(matrix);
                        survives(table, options, random);
                        survives(table, options.withX(column), random);
                    }
                }
            }
        }
    }

    @Test
    void aFamilyWithEveryModelAndTwoFamiliesGiveTheReason() {
        ScoreTable table = table(capability("a", A), capability("b", B), safety("s", S));
        AnalysisOptions options = options(Resampling.FAMILIES, false);
        ResampledInterval one = interval(Tables.withFamilies(table, Collections.nCopies(8, "only")), options, "s");
        assertThat(one.interval().low().reason())
                .isEqualTo("leaving families out needs at least 3 of them, and there is 1");
        ResampledInterval two =
                interval(Tables.withFamilies(table, List.of("x", "x", "x", "x", "y", "y", "y", "y")), options, "s");
        assertThat(two.interval().low().reason())
                .isEqualTo("leaving families out needs at least 3 of them, and there are 2");
        ResampledInterval three =
                interval(Tables.withFamilies(table, List.of("x", "x", "x", "y", "y", "y", "z", "z")), options, "s");
        assertThat(three.interval().method()).isEqualTo("family_jackknife");
        assertThat(three.resamples()).isEqualTo(3);
    }

    @Test
    void aFamilyThatHoldsNearlyAllGivesTheReason() {
        ScoreTable table = table(capability("a", A), capability("b", B), safety("s", S));
        ResampledInterval found = interval(
                Tables.withFamilies(table, List.of("x", "x", "x", "x", "x", "y", "z", "z")),
                options(Resampling.FAMILIES, false),
                "s");
        assertThat(found.interval().low().reason())
                .isEqualTo("without one of the families there is no correlation, or it is 1 or −1");
        assertThat(found.degenerate()).isEqualTo(1);
    }

    @Test
    void familiesWithoutAScoreDoNotCount() {
        double[] a = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        double[] b = {2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11};
        double[] s = {3, 1, 2, 5, 4, 8, 6, 7, 9, 12, 10, 11};
        double[] holes = s.clone();
        Arrays.fill(holes, 9, 12, Double.NaN);
        ScoreTable table = Tables.withFamilies(
                table(capability("a", a), capability("b", b), safety("s", s), safety("h", holes)),
                List.of("x", "x", "x", "y", "y", "y", "z", "z", "z", "none", "none", "none"));
        AnalysisOptions options = options(Resampling.FAMILIES, true);
        assertThat(interval(table, options, "h").resamples()).isEqualTo(3);
        assertThat(interval(table, options, "s").resamples()).isEqualTo(4);
        GroupAnalysis group = Tables.analyse(table, options);
        Bootstrap bootstrap = Bootstrap.of(table, group, options, Progress.unwatched());
        assertThat(CorrelationDifference.within(group, bootstrap, "h", "h")
                        .interval()
                        .resamples())
                .isEqualTo(3);
        assertThat(CorrelationDifference.within(group, bootstrap, "h", "s")
                        .interval()
                        .resamples())
                .isEqualTo(4);
    }

    @Test
    void aPerfectCorrelationHasNoInterval() {
        double[] line = Arrays.stream(A).map(v -> 0.1 * v + 0.3).toArray();
        ScoreTable table = table(capability("a", A), capability("b", A), safety("s", line));
        for (Coefficient coefficient : Coefficient.values()) {
            for (Resampling resampling : List.of(Resampling.MODELS, Resampling.FAMILIES)) {
                AnalysisOptions options = options(resampling, false).withCoefficient(coefficient);
                assertThat(Tables.analyse(table, options)
                                .correlation("s")
                                .orElseThrow()
                                .rho()
                                .value())
                        .isCloseTo(1, within(1e-14));
                assertThat(interval(table, options, "s").interval().low().reason())
                        .isEqualTo("there is no interval around a correlation of 1 or −1");
            }
        }
    }

    @Test
    void fewResamplesAreNoDistribution() {
        ScoreTable table = table(capability("a", A), capability("b", B), safety("s", S));
        AnalysisOptions options = options(Resampling.MODELS, false);
        Bootstrap none = Bootstrap.of(table, Tables.analyse(table, options), options, Progress.unwatched());
        assertThat(none.interval("s").interval().low().reason())
                .isEqualTo("an interval needs at least 20 resamples, and none is drawn");
        assertThat(none.extendedTo(10, Progress.unwatched())
                        .interval("s")
                        .interval()
                        .low()
                        .reason())
                .isEqualTo("an interval needs at least 20 resamples, and there are 10");
    }

    /** Ten models, two values: resamples that hold one of them alone have the probability 0.6¹⁰ + 0.4¹⁰. */
    @Test
    void degenerateResamplesAreCountedAndReported() {
        double[] a = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] b = {2, 1, 4, 3, 6, 5, 8, 7, 10, 9};
        double[] two = {0, 0, 1, 0, 1, 0, 0, 1, 0, 1};
        ScoreTable table = table(capability("a", a), capability("b", b), safety("s", two));
        AnalysisOptions options = options(Resampling.MODELS, true);
        Analysis analysis = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
        GroupAnalysis group = analysis.groups().get(0);
        Bootstrap bootstrap =
                Bootstrap.of(table, group, options, Progress.unwatched()).extendedTo(10_000, Progress.unwatched());
        ResampledInterval found = bootstrap.interval("s");
        assertThat((double) found.degenerate())
                .isCloseTo(10_000 * (Math.pow(0.6, 10) + Math.pow(0.4, 10)), within(35.0));
        assertThat(found.interval().isPresent()).isTrue();
        assertThat(Arrays.stream(bootstrap.replicatesOf("s"))
                        .filter(Double::isNaN)
                        .count())
                .isEqualTo(found.degenerate());
        BenchmarkCorrelation row = RefinedAnalysis.of(analysis, Map.of(group.name(), bootstrap))
                .groups()
                .get(0)
                .correlation("s")
                .orElseThrow();
        assertThat(row.notes())
                .contains(found.degenerate() + " of 10000 resamples gave no correlation and do not count.");
    }

    @Test
    void ofFewModelsTheImmediateIntervalStaysWithTheReason() {
        double[] a = Arrays.copyOf(A, 7);
        ScoreTable table =
                table(capability("a", a), capability("b", Arrays.copyOf(B, 7)), safety("s", Arrays.copyOf(S, 7)));
        for (Resampling resampling : List.of(Resampling.MODELS, Resampling.FAMILIES)) {
            for (boolean fixed : new boolean[] {false, true}) {
                AnalysisOptions options = options(resampling, fixed);
                Analysis immediate = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
                Analysis analysis =
                        RefinedAnalysis.of(immediate, RefinedAnalysis.draw(immediate, Progress.unwatched()));
                BenchmarkCorrelation row =
                        analysis.groups().get(0).correlation("s").orElseThrow();
                assertThat(row.interval().on(IntervalBasis.PLAIN))
                        .isEqualTo(immediate
                                .groups()
                                .get(0)
                                .correlation("s")
                                .orElseThrow()
                                .interval());
                assertThat(row.interval().method()).isEqualTo("fisher_z");
                assertThat(row.notes())
                        .containsExactly("The interval is Fisher's, not one over " + resampling.word()
                                + ": resampling needs at least 8 models, and there are 7.");
            }
        }
    }

    @Test
    void aBenchmarkDoesNotDifferFromItself() {
        ScoreTable table = table(capability("a", A), capability("b", B), safety("s", S), safety("t", B));
        AnalysisOptions options = options(Resampling.MODELS, false);
        GroupAnalysis group = Tables.analyse(table, options);
        Bootstrap bootstrap =
                Bootstrap.of(table, group, options, Progress.unwatched()).extendedTo(200, Progress.unwatched());
        CorrelationDifference same = CorrelationDifference.within(group, bootstrap, "s", "s");
        assertThat(same.difference().value()).isZero();
        assertThat(same.interval().interval().low().reason()).isEqualTo("every resample gives the same value");
        assertThat(same.isClear()).isFalse();
        CorrelationDifference one = CorrelationDifference.within(group, bootstrap, "s", "t");
        CorrelationDifference turned = CorrelationDifference.within(group, bootstrap, "t", "s");
        assertThat(one.difference().value()).isEqualTo(-turned.difference().value());
        CorrelationDifference absent = CorrelationDifference.within(group, bootstrap, "s", "nothing");
        assertThat(absent.difference().reason()).contains("nothing");
        assertThat(absent.interval().interval().low().reason()).contains("nothing");
    }

    @Test
    void constantCapabilitiesInAResampleSpoilItForAll() {
        double[] once = {0, 0, 0, 0, 0, 0, 0, 1};
        ScoreTable table = table(capability("a", A), capability("b", once), safety("s", S), safety("t", B));
        AnalysisOptions options = options(Resampling.MODELS, false);
        Bootstrap bootstrap = Bootstrap.of(table, Tables.analyse(table, options), options, Progress.unwatched())
                .extendedTo(2_000, Progress.unwatched());
        Sample sample = Sample.of(table, Tables.analyse(table, options), options);
        double[][] drawn = Replicates.none(sample.targets().length)
                .extendedTo(
                        2_000,
                        IntStream.range(0, sample.targets().length).toArray(),
                        sample,
                        options.interval().seed(),
                        Progress.unwatched())
                .byTarget();
        double[] s = drawn[sample.names().indexOf("s")];
        double[] t = drawn[sample.names().indexOf("t")];
        assertThat(IntStream.range(0, 2_000).allMatch(i -> Double.isNaN(s[i]) == Double.isNaN(t[i])))
                .isTrue();
        assertThat((double) Arrays.stream(s).filter(Double::isNaN).count())
                .isCloseTo(2_000 * Math.pow(7 / 8.0, 8), within(120.0));
        for (String benchmark : List.of("s", "t")) {
            assertThat(bootstrap.interval(benchmark).interval().low().reason())
                    .startsWith("7 of 8 models have the same score in the capabilities benchmark b, ");
        }
        AnalysisOptions held = options(Resampling.MODELS, true);
        assertThat(interval(table, held, "s").interval().isPresent()).isTrue();
    }
}
