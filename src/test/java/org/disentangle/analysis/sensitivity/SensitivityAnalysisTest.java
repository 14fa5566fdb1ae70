package org.disentangle.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.RandomTables.capability;
import static org.disentangle.analysis.RandomTables.family;
import static org.disentangle.analysis.RandomTables.safety;
import static org.disentangle.analysis.RandomTables.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Leaving something out is analysing the table without it, to the digit. */
@Seeded
class SensitivityAnalysisTest {
    private static final double NONE = Double.NaN;

    private static Analysis analyse(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
    }

    private static List<Sensitivity> ofAll(Analysis analysis) {
        return SensitivityAnalysis.ofAll(analysis, analysis.groups().get(0), Progress.unwatched());
    }

    private static Sensitivity of(ScoreTable table, String benchmark) {
        Analysis analysis = analyse(table, AnalysisOptions.defaults());
        return SensitivityAnalysis.of(analysis, analysis.groups().get(0), benchmark, Progress.unwatched());
    }

    private static ScoreTable random(long seed) {
        Random random = new Random(seed);
        int m = 10 + random.nextInt(14);
        String[] families = new String[m];
        Arrays.setAll(families, i -> List.of("Yi", "Llama", "Qwen", "").get(random.nextInt(4)));
        return RandomTables.with(RandomTables.random(seed, m, 3 + random.nextInt(4), 5, 0.03), family(families));
    }

    /** Correlations that differ by less are equal, and the first name counts. */
    private static final Offset<Double> ROUNDING = within(1e-12);

    /** The correlation of one benchmark by a whole analysis of fewer models or benchmarks. */
    private static Estimate recomputed(ScoreTable table, Subset models, AnalysisOptions options, String benchmark) {
        return Analyser.analyse(table, models, options.withGroupBy(Optional.empty()), Progress.unwatched())
                .groups()
                .get(0)
                .correlation(benchmark)
                .orElseThrow()
                .rho();
    }

    private static void check(LeaveOneOut actual, Estimate whole, Map<String, Estimate> recomputed, String what) {
        Map<String, Estimate> defined = new LinkedHashMap<>(recomputed);
        defined.values().removeIf(estimate -> !estimate.isPresent());
        assertThat(actual.tried()).as(what).isEqualTo(recomputed.size());
        assertThat(actual.undefined())
                .as(what)
                .isEqualTo(recomputed.keySet().stream()
                        .filter(name -> !defined.containsKey(name))
                        .sorted()
                        .toList());
        if (defined.isEmpty()) {
            assertThat(actual.low().rho().isPresent()).as(what).isFalse();
            return;
        }
        double low =
                defined.values().stream().mapToDouble(Estimate::value).min().orElseThrow();
        double high =
                defined.values().stream().mapToDouble(Estimate::value).max().orElseThrow();
        assertThat(actual.low().rho().value()).as(what).isCloseTo(low, ROUNDING);
        assertThat(actual.high().rho().value()).as(what).isCloseTo(high, ROUNDING);
        assertThat(defined.get(actual.low().leftOut()))
                .as(what)
                .isEqualTo(actual.low().rho());
        assertThat(defined.get(actual.high().leftOut()))
                .as(what)
                .isEqualTo(actual.high().rho());
        if (whole.isPresent()) {
            double far = Math.max(Math.abs(low - whole.value()), Math.abs(high - whole.value()));
            assertThat(Math.abs(actual.moved().rho().value() - whole.value()))
                    .as(what)
                    .isCloseTo(far, ROUNDING);
            assertThat(actual.moved().leftOut())
                    .as(what)
                    .isEqualTo(defined.keySet().stream()
                            .filter(name -> Math.abs(Math.abs(defined.get(name).value() - whole.value()) - far) < 1e-12)
                            .min(Comparator.naturalOrder())
                            .orElseThrow());
            assertThat(defined.get(actual.moved().leftOut()))
                    .as(what)
                    .isEqualTo(actual.moved().rho());
        } else {
            assertThat(actual.moved().rho().reason()).as(what).isEqualTo(whole.reason());
            assertThat(actual.moved().leftOut()).isEmpty();
        }
    }

    static Stream<Arguments> seedsAndOptions() {
        return Seeds.from(1, 4).boxed().flatMap(seed -> Arrays.stream(MissingPolicy.values())
                .flatMap(policy -> Arrays.stream(Coefficient.values()).map(kind -> Arguments.of(seed, policy, kind))));
    }

    @ParameterizedTest
    @MethodSource("seedsAndOptions")
    void leavingOutEqualsRecomputation(long seed, MissingPolicy policy, Coefficient kind) {
        ScoreTable table = random(seed);
        AnalysisOptions options = AnalysisOptions.defaults()
                .withMissing(policy)
                .withCoefficient(kind)
                .withMatrix(kind.measure().makesMatrix() ? kind : Coefficient.SPEARMAN);
        Analysis analysis = analyse(table, options);
        for (Sensitivity each : ofAll(analysis)) {
            String what = "seed " + seed + ", " + policy + ", " + each.benchmark();
            Estimate whole = analysis.groups()
                    .get(0)
                    .correlation(each.benchmark())
                    .orElseThrow()
                    .rho();
            assertThat(each.rho()).as(what).isEqualTo(whole);
            check(each.models(), whole, withoutModels(table, options, each.benchmark()), what);
            check(each.families(), whole, withoutFamilies(table, options, each.benchmark()), what);
            check(each.capabilities(), whole, withoutCapabilities(table, options, each.benchmark()), what);
            checkAlternatives(each, table, options, what);
        }
    }

    private static Map<String, Estimate> withoutModels(ScoreTable table, AnalysisOptions options, String benchmark) {
        Map<String, Estimate> recomputed = new LinkedHashMap<>();
        for (int row = 0; row < table.modelCount(); row++) {
            Subset others = Subset.ofRows(table.modelCount(), row).complement();
            recomputed.put(table.model(row), recomputed(table, others, options, benchmark));
        }
        return recomputed;
    }

    private static Map<String, Estimate> withoutFamilies(ScoreTable table, AnalysisOptions options, String benchmark) {
        Map<String, Estimate> recomputed = new LinkedHashMap<>();
        for (String name : List.of("Llama", "Qwen", "Yi")) {
            int[] others = IntStream.range(0, table.modelCount())
                    .filter(row ->
                            !table.attribute("family").orElseThrow().text(row).equals(Optional.of(name)))
                    .toArray();
            if (others.length < table.modelCount()) {
                recomputed.put(name, recomputed(table, Subset.ofRows(table.modelCount(), others), options, benchmark));
            }
        }
        return recomputed;
    }

    private static Map<String, Estimate> withoutCapabilities(
            ScoreTable table, AnalysisOptions options, String benchmark) {
        Map<String, Estimate> recomputed = new LinkedHashMap<>();
        for (Benchmark left : table.benchmarks(Role.CAPABILITIES)) {
            if (!left.column().equals(benchmark)) {
                ScoreTable smaller = RandomTables.withRole(table, left.column(), Role.IGNORED);
                recomputed.put(left.column(), recomputed(smaller, table.allModels(), options, benchmark));
            }
        }
        return recomputed;
    }

    private static void checkAlternatives(Sensitivity each, ScoreTable table, AnalysisOptions options, String what) {
        assertThat(each.alternatives().withMatrix(Coefficient.SPEARMAN))
                .as(what)
                .isEqualTo(recomputed(
                        table, table.allModels(), options.withMatrix(Coefficient.SPEARMAN), each.benchmark()));
        assertThat(each.alternatives().withMatrix(Coefficient.PEARSON))
                .as(what)
                .isEqualTo(recomputed(
                        table, table.allModels(), options.withMatrix(Coefficient.PEARSON), each.benchmark()));
    }

    /** The mean of z-scores stands in the table as an attribute, and the benchmarks are correlated with it. */
    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void theMeanOfZScoresIsCorrelatedLikeAnyColumn(Coefficient kind) {
        ScoreTable table = random(9);
        AnalysisOptions options = AnalysisOptions.defaults().withCoefficient(kind);
        Analysis analysis = analyse(table, options);
        double[] mean = new double[table.modelCount()];
        List<Benchmark> capabilities = table.benchmarks(Role.CAPABILITIES);
        for (Benchmark benchmark : capabilities) {
            double[] all = benchmark.scores().toArray();
            double[] present =
                    Arrays.stream(all).filter(each -> !Double.isNaN(each)).toArray();
            double average = Arrays.stream(present).average().orElseThrow();
            double deviation = Math.sqrt(Arrays.stream(present)
                    .map(each -> (each - average) * (each - average))
                    .average()
                    .orElseThrow());
            for (int row = 0; row < mean.length; row++) {
                mean[row] += (all[row] - average) / deviation / capabilities.size();
            }
        }
        ScoreTable extended = RandomTables.with(
                table, new Attribute.Number("mean of z", AttributeKind.OTHER, false, Values.of(mean)));
        for (Sensitivity each : ofAll(analysis)) {
            Estimate expected =
                    recomputed(extended, table.allModels(), options.withX(Optional.of("mean of z")), each.benchmark());
            assertThat(each.alternatives().meanOfZScores().value())
                    .as(each.benchmark())
                    .isCloseTo(expected.value(), within(1e-12));
        }
    }

    @Test
    void oneBenchmarkAloneGetsWhatItGetsAmongAll() {
        Analysis analysis = analyse(random(5), AnalysisOptions.defaults());
        GroupAnalysis group = analysis.groups().get(0);
        List<Sensitivity> all = ofAll(analysis);
        for (int i = 0; i < all.size(); i++) {
            String column = group.correlations().get(i).benchmark().column();
            assertThat(SensitivityAnalysis.of(analysis, group, column, Progress.unwatched()))
                    .isEqualTo(all.get(i));
        }
        assertThatThrownBy(() -> SensitivityAnalysis.of(analysis, group, "absent", Progress.unwatched()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absent");
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void withAnotherXModelsAndFamiliesAreLeftOutAllTheSame(Coefficient kind) {
        ScoreTable table = random(6);
        AnalysisOptions options =
                AnalysisOptions.defaults().withX(Optional.of("c0")).withCoefficient(kind);
        Analysis analysis = analyse(table, options);
        for (Sensitivity each : ofAll(analysis)) {
            check(each.models(), each.rho(), withoutModels(table, options, each.benchmark()), each.benchmark());
            check(each.families(), each.rho(), withoutFamilies(table, options, each.benchmark()), each.benchmark());
            assertThat(each.capabilities().low().rho().reason())
                    .isEqualTo("benchmarks are not correlated with the capabilities score");
            assertThat(each.capabilities().tried()).isZero();
            assertThat(each.alternatives().meanOfZScores().reason())
                    .isEqualTo("benchmarks are not correlated with the capabilities score");
        }
        assertThat(ofAll(analysis).get(0).models().low().rho().isPresent()).isFalse();
    }

    @Test
    void eachGroupOfTheReferenceTableEqualsRecomputation() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        Analysis analysis = analyse(table, AnalysisOptions.defaults());
        GroupAnalysis chat = analysis.group("chat").orElseThrow();
        List<Sensitivity> all = SensitivityAnalysis.ofAll(analysis, chat, Progress.unwatched());
        assertThat(all).hasSameSizeAs(chat.correlations());
        List<Map<String, Estimate>> without = new ArrayList<>();
        all.forEach(each -> without.add(new LinkedHashMap<>()));
        chat.models().rows().forEach(row -> {
            Subset others =
                    chat.models().and(Subset.ofRows(table.modelCount(), row).complement());
            List<BenchmarkCorrelation> rows = Analyser.analyse(
                            table, others, AnalysisOptions.defaults(), Progress.unwatched())
                    .groups()
                    .get(0)
                    .correlations();
            for (int i = 0; i < rows.size(); i++) {
                without.get(i).put(table.displayName(row), rows.get(i).rho());
            }
        });
        for (int i = 0; i < all.size(); i++) {
            check(
                    all.get(i).models(),
                    all.get(i).rho(),
                    without.get(i),
                    all.get(i).benchmark());
            assertThat(all.get(i).families().tried()).isBetween(5, 8);
        }
    }

    @Test
    void aFamilyWithEveryModelInIt() {
        ScoreTable table = table(
                List.of(family("Yi", "Yi", "Yi", "Yi", "Yi")),
                capability("a", 1, 2, 3, 4, 5),
                capability("b", 2, 1, 3, 4, 5),
                safety("s", 1, 3, 2, 4, 5));
        LeaveOneOut families = of(table, "s").families();
        assertThat(families.low().rho()).isEqualTo(Estimate.missing("all models belong to one family"));
        assertThat(families.high().rho()).isEqualTo(families.low().rho());
        assertThat(families.moved().rho()).isEqualTo(families.low().rho());
        assertThat(families.low().leftOut()
                        + families.high().leftOut()
                        + families.moved().leftOut())
                .isEmpty();
        assertThat(families.tried()).isZero();
    }

    @Test
    void noFamilies() {
        Benchmark[] benchmarks = {
            capability("a", 1, 2, 3, 4, 5), capability("b", 2, 1, 3, 4, 5), safety("s", 1, 3, 2, 4, 5)
        };
        String reason = "no model's family is known";
        assertThat(of(table(List.of(), benchmarks), "s").families().low().rho().reason())
                .isEqualTo(reason);
        assertThat(of(table(List.of(family("", "", "", "", "")), benchmarks), "s")
                        .families()
                        .low()
                        .rho()
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void leavingOutThatMakesTheScoreUndefinedIsCountedAndTheRangeIsOverTheOthers() {
        ScoreTable table = table(
                List.of(family("", "big", "big", "big", "small")),
                capability("a", 1, 2, 3, 4, 5),
                capability("b", 2, 1, 3, 4, 5),
                safety("s", 1, 3, 2, 4, 5));
        Sensitivity sensitivity = of(table, "s");
        assertThat(sensitivity.families().tried()).isEqualTo(2);
        assertThat(sensitivity.families().undefined()).containsExactly("big");
        assertThat(sensitivity.families().low().leftOut()).isEqualTo("small");
        assertThat(sensitivity.families().low().rho())
                .isEqualTo(sensitivity.families().high().rho());
        assertThat(sensitivity.capabilities().undefined()).containsExactly("a", "b");
        assertThat(sensitivity.capabilities().tried()).isEqualTo(2);
        assertThat(sensitivity.capabilities().low().rho().reason())
                .isEqualTo("there is no correlation without any one of the 2");
        assertThat(of(table, "a").capabilities().tried()).isEqualTo(1);
    }

    @Test
    void threeModelsHaveNoCorrelationWithoutAnyOne() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3),
                capability("b", 1, 2, 3),
                safety("s", 1, 3, 2),
                safety("t", 1, 1, 1));
        LeaveOneOut models = of(table, "s").models();
        assertThat(models.low().rho().reason()).isEqualTo("there is no correlation without any one of the 3");
        assertThat(models.undefined()).hasSize(3);
    }

    @Test
    void aBenchmarkWithoutACorrelationMayHaveOneWithoutSomething() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3, 4, 5),
                capability("b", 2, 1, 3, 4, 5),
                capability("rare", 2, 1, NONE, NONE, NONE),
                safety("s", 1, 3, 2, 4, 5));
        Sensitivity sensitivity = of(table, "s");
        assertThat(sensitivity.rho().isPresent()).isFalse();
        assertThat(sensitivity.capabilities().low().leftOut()).isEqualTo("rare");
        assertThat(sensitivity.capabilities().low().rho().isPresent()).isTrue();
        assertThat(sensitivity.capabilities().moved().rho().isPresent()).isFalse();
        assertThat(sensitivity.capabilities().undefined()).containsExactly("a", "b");
        assertThat(sensitivity.alternatives().withMatrix(Coefficient.PEARSON).reason())
                .isEqualTo("there is no capabilities score");
    }

    @Test
    void noModelsAndNoCapabilities() {
        ScoreTable table = table(List.of(), safety("s", 1, 3, 2, 4));
        Sensitivity sensitivity = of(table, "s");
        assertThat(sensitivity.capabilities().low().rho().reason())
                .isEqualTo("the table has no capabilities benchmarks");
        assertThat(sensitivity.models().low().rho().isPresent()).isFalse();
        Analysis none = Analyser.analyse(table, Subset.ofRows(4), AnalysisOptions.defaults(), Progress.unwatched());
        assertThat(ofAll(none).get(0).models().low().rho().reason()).isEqualTo("the group has no models");
        assertThat(ofAll(none).get(0).families().low().rho().reason()).isEqualTo("no model's family is known");
    }

    @Test
    void aboveItsLimitsItIsNotOfferedAndSaysSo() {
        double[] many =
                IntStream.range(0, 1_001).mapToDouble(i -> (i * 37L) % 1_001).toArray();
        String[] families = IntStream.range(0, 1_001).mapToObj(i -> "f" + i).toArray(String[]::new);
        ScoreTable table =
                table(List.of(family(families)), capability("a", many), capability("b", many), safety("s", many));
        Sensitivity tall = of(table, "s");
        assertThat(tall.models().low().rho().reason())
                .isEqualTo("leaving out each of 1001 models is not offered above 1000");
        assertThat(tall.families().low().rho().reason())
                .isEqualTo("leaving out each of 1001 families is not offered above 1000");
        List<Benchmark> wide = new ArrayList<>();
        for (int j = 0; j < 201; j++) {
            wide.add(capability("c" + j, 1, 2, 3, 5 + j % 3, 4));
        }
        wide.add(safety("s", 1, 2, 4, 3, 5));
        assertThat(of(table(List.of(), wide.toArray(Benchmark[]::new)), "s")
                        .capabilities()
                        .low()
                        .rho()
                        .reason())
                .isEqualTo("leaving out each of 201 capabilities benchmarks is not offered above 200");
    }

    /** Counts units; cancels when so many are done. */
    private static final class Counted implements Progress {
        private final long cancelAt;
        private final AtomicLong announced = new AtomicLong();
        private final AtomicLong done = new AtomicLong();

        Counted(long cancelAt) {
            this.cancelAt = cancelAt;
        }

        @Override
        public void begin(String step, long units) {
            announced.set(units);
        }

        @Override
        public void advance(long units) {
            done.addAndGet(units);
            check();
        }

        @Override
        public boolean isCancelled() {
            return done.get() >= cancelAt;
        }
    }

    @Test
    void countsWhatItLeavesOutAndCanBeCancelled() {
        ScoreTable table = random(3);
        Analysis analysis = analyse(table, AnalysisOptions.defaults());
        GroupAnalysis group = analysis.groups().get(0);
        Counted whole = new Counted(Long.MAX_VALUE);
        SensitivityAnalysis.ofAll(analysis, group, whole);
        long expected =
                table.modelCount() + 3 + table.benchmarks(Role.CAPABILITIES).size();
        assertThat(whole.announced.get()).isEqualTo(expected);
        assertThat(whole.done.get()).isEqualTo(expected);
        assertThatThrownBy(() -> SensitivityAnalysis.ofAll(analysis, group, new Counted(4)))
                .isInstanceOf(CancellationException.class);
    }
}
