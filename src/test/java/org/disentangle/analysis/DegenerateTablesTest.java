package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.RandomTables.capability;
import static org.disentangle.analysis.RandomTables.flop;
import static org.disentangle.analysis.RandomTables.safety;
import static org.disentangle.analysis.RandomTables.table;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of which something cannot be computed: an empty value and the reason, never an exception or a wrong number. */
@Seeded
class DegenerateTablesTest {
    private static final double NONE = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private static GroupAnalysis analyse(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
    }

    private static GroupAnalysis analyse(Benchmark... benchmarks) {
        return analyse(table(List.of(), benchmarks), AnalysisOptions.defaults());
    }

    private static BenchmarkCorrelation row(GroupAnalysis group, String column) {
        return group.correlation(column).orElseThrow();
    }

    private static void assertNothing(BenchmarkCorrelation row, String reason) {
        assertThat(row.rho()).isEqualTo(Estimate.missing(reason));
        assertThat(row.pValue()).isEqualTo(Estimate.missing(reason));
        assertThat(row.interval()).isEqualTo(Interval.missing(reason));
        assertThat(row.slope()).isEqualTo(Estimate.missing(reason));
        assertThat(row.slopeInterval()).isEqualTo(Interval.missing(reason));
        assertThat(row.line().present()).isFalse();
        assertThat(row.pMethod()).isEqualTo(PMethod.NONE);
        assertThat(row.level()).isEqualTo(Level.NONE);
    }

    @Test
    void aConstantSafetyBenchmark() {
        GroupAnalysis group =
                analyse(capability("a", 1, 2, 3, 4, 5), capability("b", 1, 3, 2, 4, 5), safety("s", 7, 7, 7, NONE, 7));
        assertNothing(row(group, "s"), "all 4 scores are the same");
        assertThat(row(group, "s").n()).isEqualTo(4);
    }

    @Test
    void tooFewModelsThatHaveBoth() {
        GroupAnalysis group = analyse(
                capability("a", 1, 2, 3, 4, NONE),
                capability("b", 1, 3, 2, 4, NONE),
                safety("none", NONE, NONE, NONE, NONE, NONE),
                safety("elsewhere", NONE, NONE, NONE, NONE, 5),
                safety("one", 1, NONE, NONE, NONE, 5),
                safety("two", 1, 2, NONE, NONE, 5));
        assertNothing(row(group, "none"), "no model of this group has a score");
        assertNothing(row(group, "elsewhere"), "no model has both a score and a capabilities score");
        assertNothing(row(group, "one"), "only 1 model has both a score and a capabilities score");
        assertNothing(row(group, "two"), "only 2 models have both a score and a capabilities score");
        assertThat(row(group, "two").n()).isEqualTo(2);
    }

    @Test
    void threeModelsHaveACorrelationButNoInterval() {
        GroupAnalysis group = analyse(capability("a", 1, 2, 3), capability("b", 1, 2, 3), safety("s", 1, 3, 2));
        assertThat(row(group, "s").rho()).isEqualTo(Estimate.of(0.5));
        assertThat(row(group, "s").pValue()).isEqualTo(Estimate.of(1));
        assertThat(row(group, "s").interval().low().reason())
                .isEqualTo("an interval needs at least 4 models, and there are 3");
        assertThat(row(group, "s").slopeInterval().isPresent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void aPerfectCorrelationHasNoInterval(Coefficient coefficient) {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3, 4, 5, 6),
                capability("b", 1, 2, 3, 4, 5, 6),
                safety("s", 0.1, 0.2, 0.3, 0.4, 0.5, 0.6));
        BenchmarkCorrelation row = row(analyse(table, AnalysisOptions.defaults().withCoefficient(coefficient)), "s");
        assertThat(row.rho().value()).isCloseTo(1, within(1e-15));
        assertThat(row.interval().high().reason()).isEqualTo("there is no interval around a correlation of 1 or −1");
        assertThat(row.level()).isEqualTo(Level.HIGH);
    }

    @Test
    void aPerfectRankCorrelationOfManyModelsHasTheChanceOfItsOrder() {
        double[] rising = new Random(5).doubles(20).sorted().toArray();
        GroupAnalysis group = analyse(capability("a", rising), capability("b", rising), safety("s", rising));
        double factorial = 1;
        for (int i = 2; i <= 20; i++) {
            factorial *= i;
        }
        assertThat(row(group, "s").pMethod()).isEqualTo(PMethod.EXACT);
        assertThat(row(group, "s").pValue().value() * factorial).isCloseTo(2, within(1e-12));
    }

    @Test
    void equalFirstEigenvaluesMakeNoScore() {
        GroupAnalysis group =
                analyse(capability("a", 1, 1, -1, -1), capability("b", 1, -1, 1, -1), safety("s", 1, 2, 3, 4));
        assertThat(group.score()).isEmpty();
        assertThat(group.noScore())
                .isEqualTo(
                        "The capabilities score is undefined, because no direction stands out among the 2 capabilities"
                                + " benchmarks (the two largest eigenvalues of their correlations are equal); choose other"
                                + " capabilities benchmarks.");
        assertNothing(row(group, "s"), "there is no capabilities score");
        assertThat(row(group, "a").withoutItself().reason()).isEqualTo("there is no capabilities score");
    }

    @Test
    void collinearCapabilitiesMakeAScore() {
        GroupAnalysis group = analyse(
                capability("a", 1, 2, 3, 4),
                capability("b", 10, 20, 30, 40),
                capability("c", 5, 6, 7, 8),
                safety("s", 1, 3, 2, 4));
        CapabilitiesScore score = group.score().orElseThrow();
        assertThat(score.pca().explainedVariance()).isCloseTo(1, within(1e-15));
        assertThat(score.pca().correlation(0, 2)).isEqualTo(1);
        assertThat(row(group, "s").rho().value()).isCloseTo(0.8, within(1e-15));
        assertThat(row(group, "s").pValue()).isEqualTo(Estimate.of(8.0 / 24));
    }

    @Test
    void unusableCapabilitiesAreLeftOutWithTheReason() {
        GroupAnalysis group = analyse(
                capability("a", 1, 2, 3, 4),
                capability("same", 5, 5, 5, 5),
                capability("empty", NONE, NONE, NONE, NONE),
                capability("single", 1, NONE, NONE, NONE),
                capability("infinite", 1, 2, INFINITE, 3),
                capability("b", 1, 2, 4, 3));
        CapabilitiesScore score = group.score().orElseThrow();
        assertThat(score.benchmarks()).containsExactly("a", "b");
        assertThat(score.unusable())
                .containsEntry("same", "all 4 scores are the same")
                .containsEntry("empty", "no model of this group has a score")
                .containsEntry("single", "only 1 model of this group has a score")
                .containsEntry("infinite", "a score is infinite")
                .hasSize(4);
        assertThat(row(group, "same").withoutItself().reason()).isEqualTo("it is not part of the capabilities score");
        assertThat(row(group, "same").notes())
                .containsExactly("It is left out of the capabilities score: all 4 scores are the same.");
        assertThat(row(group, "a").notes()).isEmpty();
        assertThat(row(group, "infinite").rho().isPresent()).isTrue();
        assertThat(row(group, "infinite").slope().reason()).isEqualTo("a number is infinite");
    }

    @Test
    void aBenchmarkThatIsConstantAmongTheCompleteModelsIsLeftOutToo() {
        GroupAnalysis group = analyse(
                capability("a", 1, 2, 3, 4, 5, NONE),
                capability("b", 1, 3, 2, 4, 5, 6),
                capability("flat", 5, 5, 5, 5, NONE, 6));
        CapabilitiesScore score = group.score().orElseThrow();
        assertThat(score.benchmarks()).containsExactly("a", "b");
        assertThat(score.unusable())
                .containsEntry(
                        "flat", "all 4 models that have a score in each capabilities benchmark have the same score");
        assertThat(score.models().size()).isEqualTo(5);
    }

    @Test
    void tooFewUsableCapabilitiesBenchmarks() {
        assertThat(analyse(safety("s", 1, 2, 3)).noScore())
                .isEqualTo("The table has no capabilities benchmarks; say which columns they are.");
        assertThat(analyse(capability("a", 1, 2, 3), safety("s", 1, 2, 3)).noScore())
                .isEqualTo("A capabilities score needs at least 2 capabilities benchmarks, and there is 1; name more.");
        assertThat(analyse(capability("a", 1, 2, 3), capability("b", 1, 1, 1)).noScore())
                .isEqualTo("A capabilities score needs at least 2 capabilities benchmarks, and only 1 of 2 can be used"
                        + " (b: all 3 scores are the same); name others.");
    }

    @Test
    void noCompleteModelSaysWhatCostsMost() {
        GroupAnalysis group = analyse(
                capability("a", 1, 2, 3, 4, NONE),
                capability("b", 2, 1, 3, NONE, 4),
                capability("new", NONE, NONE, NONE, 1, 2),
                safety("s", 1, 2, 3, 4, 5));
        assertThat(group.noScore())
                .isEqualTo(
                        "A capabilities score needs at least 3 models that have a score in each of the 3 capabilities"
                                + " benchmarks, and none of 5 has; without new there would be 3.");
    }

    @Test
    void severalBenchmarksThatCostModelsAreNamedTogether() {
        GroupAnalysis group = analyse(
                capability("a", 1, 2, 3, 4, 5),
                capability("b", 2, 1, 3, 5, 4),
                capability("new", NONE, NONE, NONE, 3, 4),
                capability("newer", 3, 4, NONE, NONE, NONE));
        assertThat(group.noScore()).endsWith("and none of 5 has; without new and newer there would be 5.");
    }

    @Test
    void whereNothingHelpsItSaysSo() {
        GroupAnalysis group =
                analyse(capability("a", 1, 2, NONE, NONE), capability("b", 2, 1, NONE, NONE), safety("s", 1, 2, 3, 4));
        assertThat(group.noScore())
                .endsWith("and only 2 of 4 have; add models or scores, or choose other capabilities benchmarks.");
    }

    @Test
    void twoModelsMakeNoScore() {
        GroupAnalysis group = analyse(capability("a", 1, 2), capability("b", 1, 2), safety("s", 1, 2));
        assertThat(group.noScore())
                .isEqualTo("A capabilities score needs at least 3 models, and there are 2; add models.");
        assertNothing(row(group, "s"), "there is no capabilities score");
    }

    @Test
    void noModelsAtAll() {
        ScoreTable table = table(List.of(), capability("a", 1, 2), capability("b", 1, 2), safety("s", 1, 2));
        Analysis analysis = Analyser.analyse(table, Subset.ofRows(2), AnalysisOptions.defaults(), Progress.unwatched());
        assertThat(analysis.groups()).hasSize(1);
        assertThat(analysis.groups().get(0).score()).isEmpty();
        assertNothing(row(analysis.groups().get(0), "s"), "there is no capabilities score");
    }

    @Test
    void noTrainingCompute() {
        Benchmark[] benchmarks = {capability("a", 1, 2, 3, 4), capability("b", 1, 2, 4, 3)};
        assertThat(row(analyse(benchmarks), "a").compute().reason()).isEqualTo("the table has no training compute");
        GroupAnalysis unknown =
                analyse(table(List.of(flop(NONE, NONE, NONE, NONE)), benchmarks), AnalysisOptions.defaults());
        assertThat(row(unknown, "a").compute().reason())
                .isEqualTo("no model of this group has a known training compute");
        assertThat(row(unknown, "a").computeCount()).isZero();
        GroupAnalysis same =
                analyse(table(List.of(flop(1e22, 1e22, 1e22, NONE)), benchmarks), AnalysisOptions.defaults());
        assertThat(row(same, "a").compute().reason()).isEqualTo("all 3 models have the same known training compute");
        assertThat(row(same, "a").computeCount()).isEqualTo(3);
    }

    @Test
    void numbersAtTheEndsOfTheRangeOfDoubles() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1e-308, 1e308, -1e308, 1.7e308, 0),
                capability("b", 4.9e-324, 1e-320, 0, 1e-310, 0),
                safety("large", 1e308, 1.5e308, -1.7e308, 1.7e308, 1e307),
                safety("infinite", INFINITE, 1, -INFINITE, 2, 0),
                safety("small", 1e-320, 3e-320, 0, 2e-320, 1e-321));
        GroupAnalysis group = analyse(table, AnalysisOptions.defaults());
        assertThat(group.score()).isPresent();
        assertThat(group.correlations()).allMatch(row -> row.rho().isPresent());
        assertThat(row(group, "large").slope().value()).isBetween(1e307, 1.7e308);
        assertThat(row(group, "small").slope().value()).isBetween(1e-321, 3e-320);
        GroupAnalysis pearson = analyse(table, AnalysisOptions.defaults().withCoefficient(Coefficient.PEARSON));
        assertNothing(row(pearson, "infinite"), "a number is infinite");
    }

    /** Small tables of few different numbers, infinite ones and holes among them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyNumberIsFiniteOrHasAReason(long seed) {
        Random random = new Random(seed);
        double[] pool = {0, 1, 1, 2, -1, 1e308, -1e308, 1e-308, NONE, NONE, INFINITE, -INFINITE, 0.1, 0.3};
        for (int repeat = 0; repeat < Seeds.share(200); repeat++) {
            int m = random.nextInt(8) + 1;
            int usable = random.nextInt(4) == 0 ? pool.length : 5 + random.nextInt(4);
            Benchmark[] benchmarks = new Benchmark[6];
            for (int j = 0; j < 6; j++) {
                double[] scores =
                        random.ints(m, 0, usable).mapToDouble(i -> pool[i]).toArray();
                benchmarks[j] = j < 3 ? capability("c" + j, scores) : safety("s" + j, scores);
            }
            double[] compute =
                    random.ints(m, 0, pool.length).mapToDouble(i -> pool[i]).toArray();
            ScoreTable table = table(List.of(flop(compute)), benchmarks);
            Coefficient kind = Coefficient.values()[random.nextInt(3)];
            GroupAnalysis group = analyse(
                    table,
                    AnalysisOptions.defaults()
                            .withCoefficient(kind)
                            .withMatrix(random.nextBoolean() ? Coefficient.SPEARMAN : Coefficient.PEARSON)
                            .withX(random.nextInt(3) == 0 ? Optional.of("flop") : Optional.empty()));
            assertThat(group.score().isPresent())
                    .as("seed %d, table %d", seed, repeat)
                    .isEqualTo(group.noScore().isEmpty());
            for (BenchmarkCorrelation row : group.correlations()) {
                assertThat(row.interval().isPresent() && !row.rho().isPresent()).isFalse();
                assertThat(Math.abs(row.rho().orElse(0))).isLessThanOrEqualTo(1);
                assertThat(row.pValue().orElse(0.5)).isBetween(0.0, 1.0);
            }
        }
    }
}
