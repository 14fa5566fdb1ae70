package org.disentangle.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Reference;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityTest {
    private static final double NONE = Double.NaN;
    private static final AnalysisOptions OPTIONS =
            AnalysisOptions.defaults().withInterval(interval -> interval.withResamples(500));

    private static Benchmark benchmark(String column, Role role, double[] scores, double... errors) {
        return new Benchmark(
                column,
                BenchmarkInfo.unknown(column).withRole(role),
                Values.of(scores),
                errors.length == 0 ? Optional.empty() : Optional.of(Values.of(errors)));
    }

    private static double[] numbers(double... numbers) {
        return numbers;
    }

    private static double[] same(int n, double number) {
        double[] numbers = new double[n];
        Arrays.fill(numbers, number);
        return numbers;
    }

    private static ScoreTable table(Benchmark... benchmarks) {
        int m = benchmarks[0].scores().size();
        return new ScoreTable(
                IntStream.range(0, m).mapToObj(i -> "model " + (char) ('a' + i)).toList(),
                List.of(),
                List.of(benchmarks),
                Provenance.none());
    }

    private static Reliability of(ScoreTable table, String column, AnalysisOptions options, Progress progress) {
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
        return Reliability.of(table, group, group.correlation(column).orElseThrow(), options, progress);
    }

    private static Reliability of(ScoreTable table, String column) {
        return of(table, column, OPTIONS, Progress.unwatched());
    }

    /** The table of the reference, its rows in another order. */
    private static ScoreTable reference(int... order) {
        List<String[]> lines = Reference.lines("reliability/reliability.tsv").stream()
                .filter(line -> !line[0].startsWith("="))
                .toList();
        List<String[]> rows =
                Arrays.stream(order).mapToObj(i -> lines.get(i + 1)).toList();
        List<Benchmark> benchmarks = new ArrayList<>();
        for (int j = 1; j < 9; j += 2) {
            String column = lines.get(0)[j];
            Benchmark each = benchmark(
                    column, column.equals("s") ? Role.SAFETY : Role.CAPABILITIES, column(rows, j), column(rows, j + 1));
            benchmarks.add(column.equals("s") ? each.withInfo(each.info().withDirection(Direction.LOWER)) : each);
        }
        return new ScoreTable(rows.stream().map(row -> row[0]).toList(), List.of(), benchmarks, Provenance.none());
    }

    private static double[] column(List<String[]> rows, int j) {
        return rows.stream()
                .mapToDouble(row -> row[j].isEmpty() ? NONE : Double.parseDouble(row[j]))
                .toArray();
    }

    private static int[] inOrder(int n) {
        return IntStream.range(0, n).toArray();
    }

    private static Map<String, Double> expected() {
        Map<String, Double> expected = new HashMap<>();
        for (String[] line : Reference.lines("reliability/reliability.tsv")) {
            if (line[0].startsWith("=")) {
                expected.put(line[0].substring(2), Double.parseDouble(line[1]));
            }
        }
        return expected;
    }

    @Test
    void agreesWithNumPy() {
        AnalysisOptions options = AnalysisOptions.defaults().withInterval(interval -> interval.withResamples(100_000));
        Reliability reliability = of(reference(inOrder(24)), "s", options, Progress.unwatched());
        Map<String, Double> expected = expected();
        assertThat(reliability.n()).isEqualTo(22);
        assertClose(reliability.ofBenchmark().value(), expected.get("reliability"), 1e-12, "reliability");
        assertClose(
                reliability.ofX().reliability().value(), expected.get("reliability_of_score"), 1e-12, "of the score");
        assertClose(reliability.raw().value(), expected.get("r"), 1e-12, "r");
        assertClose(reliability.corrected().value(), expected.get("corrected"), 1e-12, "corrected");
        // 65 of the 66 standard errors of the capabilities benchmarks of these models are known
        assertThat(reliability.ofX().known()).isEqualTo(65);
        assertThat(reliability.ofX().needed()).isEqualTo(66);
        assertThat(reliability.ofX().isComplete()).isFalse();
        Interval interval = reliability.interval();
        assertThat(interval.method()).isEqualTo("bootstrap_percentile");
        assertThat(interval.low().value()).isCloseTo(expected.get("low"), within(3 * expected.get("low_deviation")));
        assertThat(interval.high().value()).isCloseTo(expected.get("high"), within(3 * expected.get("high_deviation")));
        assertThat(reliability.notes()).hasSize(4);
        assertThat(reliability.notes().get(0))
                .isEqualTo("Of the standard errors of x, 65 of 66 are known; the others are assumed to be "
                        + "0, so the correction is, if anything, too small.");
        assertThat(reliability.notes().get(1))
                .isEqualTo("The benchmark tells these models apart with a reliability of only 0.67: the low "
                        + "correlation may only be noise.");
        assertThat(reliability.notes().get(2))
                .isEqualTo("The correlation is low only until it is corrected for noise in the scores.");
        String[] words = reliability.notes().get(3).split(" ", 2);
        assertThat(words[1])
                .isEqualTo("resamples with too low a reliability were left out; the interval may be too narrow.");
        assertThat(Double.parseDouble(words[0]) / 100_000).isCloseTo(expected.get("refused_share"), within(0.001));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsDoesNotMatter(long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 24).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        ScoreTable shuffled =
                reference(order.stream().mapToInt(Integer::intValue).toArray());
        Reliability before = of(reference(inOrder(24)), "s");
        Reliability after = of(shuffled, "s");
        assertThat(after.raw().value()).isCloseTo(before.raw().value(), within(1e-14));
        assertThat(after.corrected().value()).isCloseTo(before.corrected().value(), within(1e-14));
        assertThat(after.interval().low().value())
                .isCloseTo(before.interval().low().value(), within(1e-12));
        assertThat(after.interval().high().value())
                .isCloseTo(before.interval().high().value(), within(1e-12));
        assertThat(after.notes()).isEqualTo(before.notes());
    }

    @Test
    void theSeedDecidesTheDigits() {
        ScoreTable table = reference(inOrder(24));
        Reliability first = of(table, "s");
        assertThat(of(table, "s")).isEqualTo(first);
        AnalysisOptions other = OPTIONS.withInterval(interval -> interval.withSeed(8));
        assertThat(of(table, "s", other, Progress.unwatched()).interval()).isNotEqualTo(first.interval());
        assertThat(of(table, "s", other, Progress.unwatched()).corrected()).isEqualTo(first.corrected());
    }

    @Test
    void theConfidenceWidensTheInterval() {
        ScoreTable table = reference(inOrder(24));
        Interval narrow = of(table, "s", OPTIONS.withConfidence(0.5), Progress.unwatched())
                .interval();
        Interval wide = of(table, "s").interval();
        assertThat(narrow.low().value()).isGreaterThan(wide.low().value());
        assertThat(narrow.high().value()).isLessThan(wide.high().value());
    }

    @Test
    void theUnitOfScoresDoesNotMatter() {
        ScoreTable table = reference(inOrder(24));
        ScoreTable scaled = table.withInfo(old -> new Benchmark(
                old.column(),
                old.info(),
                scaled(old.scores(), 1e200),
                Optional.of(scaled(old.standardErrors().orElseThrow(), 1e200))));
        Reliability before = of(table, "s");
        Reliability after = of(scaled, "s");
        assertThat(after.corrected().value()).isCloseTo(before.corrected().value(), within(1e-12));
        assertThat(after.interval().low().value())
                .isCloseTo(before.interval().low().value(), within(1e-12));
    }

    private static Values scaled(Values values, double factor) {
        return Values.of(
                Arrays.stream(values.toArray()).map(each -> each * factor).toArray());
    }

    private static final double[] RISING = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    private static final double[] ALMOST = {2, 1, 4, 3, 6, 5, 8, 7, 10, 9};

    private static ScoreTable small(double[] scores, double... errors) {
        return table(
                benchmark("c1", Role.CAPABILITIES, RISING),
                benchmark("c2", Role.CAPABILITIES, RISING),
                benchmark("s", Role.SAFETY, scores, errors));
    }

    /** x is exact; variance (divisor 9) of 1 … 10 is 55/6, and r of the two rows is 1 − 5/82.5·… by hand: 77.5/82.5. */
    @Test
    void byHand() {
        Reliability reliability = of(small(ALMOST, same(10, 1)), "s");
        double expected = 1 - 6 / 55.0;
        assertThat(reliability.ofBenchmark().value()).isCloseTo(expected, within(1e-15));
        assertThat(reliability.raw().value()).isCloseTo(77.5 / 82.5, within(1e-15));
        assertThat(reliability.corrected().value()).isCloseTo(77.5 / 82.5 / Math.sqrt(expected), within(1e-15));
        assertThat(reliability.ofX().reliability()).isEqualTo(Estimate.of(1));
        assertThat(reliability.ofX().known()).isZero();
        assertThat(reliability.ofX().needed()).isEqualTo(20);
        assertThat(reliability.notes())
                .containsExactly(
                        "The standard errors of x are not known; its reliability is assumed to be 1, so the "
                                + "correction is, if anything, too small.",
                        "1 resample with fewer than 4 distinct models or a constant column was left out.");
    }

    @Test
    void exactScoresAreNotCorrected() {
        Reliability reliability = of(small(ALMOST, same(10, 0)), "s");
        assertThat(reliability.ofBenchmark()).isEqualTo(Estimate.of(1));
        assertThat(reliability.corrected()).isEqualTo(reliability.raw());
    }

    @Test
    void aCorrectionBeyondOneIsSaidAndKeptWithinIt() {
        Reliability up = of(small(RISING, same(10, 1)), "s");
        assertThat(up.corrected()).isEqualTo(Estimate.of(1));
        assertThat(up.interval().low()).isEqualTo(Estimate.of(1));
        assertThat(up.interval().high()).isEqualTo(Estimate.of(1));
        assertThat(up.interval().method()).isEqualTo("bootstrap_percentile");
        assertThat(up.notes())
                .contains("The corrected correlation comes out at 1.06 and is reported as the nearest "
                        + "possible value, 1.");
        double[] falling = Arrays.stream(RISING).map(each -> -each).toArray();
        Reliability down = of(small(falling, same(10, 1)), "s");
        assertThat(down.corrected()).isEqualTo(Estimate.of(-1));
        assertThat(down.notes())
                .contains("The corrected correlation comes out at −1.06 and is reported as the nearest "
                        + "possible value, −1.");
    }

    @Test
    void aLowReliabilityIsRefused() {
        // 1 − se²·6/55 below 0.2 from se² = 7.3333 on
        Reliability refused = of(small(ALMOST, same(10, Math.sqrt(7.34))), "s");
        String reason = "the reliability of the benchmark is 0.20, too low to correct by (under 0.2)";
        assertThat(refused.corrected()).isEqualTo(Estimate.missing(reason));
        assertThat(refused.interval()).isEqualTo(Interval.missing(reason));
        assertThat(refused.raw().isPresent()).isTrue();
        assertThat(refused.ofBenchmark().value()).isCloseTo(0.2, within(0.001));
        Reliability just = of(small(ALMOST, same(10, Math.sqrt(7.33))), "s");
        assertThat(just.corrected().isPresent()).isTrue();
        assertThat(just.interval().low().reason()).matches("a reliability falls below 0.2 in \\d+ of 500 resamples");
        Reliability noise = of(small(ALMOST, same(10, 6)), "s");
        assertThat(noise.ofBenchmark().value()).isCloseTo(1 - 36 * 6 / 55.0, within(1e-13));
        Reliability beyond = of(small(ALMOST, same(10, 1e300)), "s");
        assertThat(beyond.ofBenchmark().reason()).isEqualTo("the standard errors are far larger than the scatter");
        assertThat(beyond.corrected())
                .isEqualTo(Estimate.missing("the benchmark scatters less than its standard errors"));
        assertThat(noise.corrected()).isEqualTo(beyond.corrected());
    }

    @Test
    void aLowReliabilityOfTheScoreIsRefusedToo() {
        ScoreTable table = table(
                benchmark("c1", Role.CAPABILITIES, RISING, same(10, 4)),
                benchmark("c2", Role.CAPABILITIES, RISING, same(10, 4)),
                benchmark("s", Role.SAFETY, ALMOST, same(10, 0)));
        // the score is √2·z; its squared error 2·½·16/8.25, its variance 2·10/9
        double expected = 1 - 16 / 8.25 / (20 / 9.0);
        Reliability reliability = of(table, "s");
        assertThat(reliability.ofX().reliability().value()).isCloseTo(expected, within(1e-13));
        assertThat(reliability.ofX().isComplete()).isTrue();
        assertThat(reliability.corrected().reason())
                .isEqualTo("the reliability of the capabilities score is 0.13, too low to correct by (under 0.2)");
        assertThat(reliability.notes()).isEmpty();
    }

    @Test
    void aLowCorrelationOfAnUnreliableBenchmarkIsCautionedAgainst() {
        double[] unrelated = {5, 1, 9, 3, 7, 4, 10, 2, 6, 8};
        String sentence = "the low correlation may only be noise.";
        assertThat(of(small(unrelated, same(10, 2)), "s").notes()).anyMatch(note -> note.endsWith(sentence));
        assertThat(of(small(unrelated, same(10, 4)), "s").notes())
                .contains("The scores of these models scatter less than their standard errors: " + sentence);
        assertThat(of(small(unrelated, same(10, 1)), "s").notes()).noneMatch(note -> note.endsWith(sentence));
        assertThat(of(small(ALMOST, same(10, 2)), "s").notes()).noneMatch(note -> note.endsWith(sentence));
    }

    @Test
    void aTargetIsMentioned() {
        ScoreTable table = small(ALMOST, same(10, 1))
                .withInfo(old -> old.role() == Role.SAFETY
                        ? old.withInfo(old.info().withDirection(new Direction.Target(11)))
                        : old);
        assertThat(of(table, "s").raw().value()).isCloseTo(77.5 / 82.5, within(1e-15));
        assertThat(of(table, "s").notes())
                .contains("The standard errors are applied unchanged to the distance from the target; near "
                        + "the target they are slightly too large.");
    }

    @Test
    void anotherXHasItsOwnErrorsOrNone() {
        double[] errors = same(10, 1);
        ScoreTable plain = table(
                benchmark("c1", Role.CAPABILITIES, ALMOST, errors),
                benchmark("c2", Role.CAPABILITIES, RISING),
                benchmark("s", Role.SAFETY, RISING, same(10, 0)));
        ScoreTable table = new ScoreTable(
                plain.models(),
                List.of(new Attribute.Number("flop", AttributeKind.FLOP, false, Values.of(ALMOST))),
                plain.benchmarks(),
                Provenance.none());
        Reliability onBenchmark = of(table, "s", OPTIONS.withX(Optional.of("c1")), Progress.unwatched());
        assertThat(onBenchmark.ofX().reliability().value()).isCloseTo(1 - 6 / 55.0, within(1e-15));
        assertThat(onBenchmark.ofX().known()).isEqualTo(10);
        assertThat(onBenchmark.ofX().needed()).isEqualTo(10);
        Reliability onFlop = of(table, "s", OPTIONS.withX(Optional.of("flop")), Progress.unwatched());
        assertThat(onFlop.ofX()).isEqualTo(new Reliability.KnownPart(Estimate.of(1), 0, 0));
        assertThat(onFlop.notes()).noneMatch(note -> note.contains("standard errors"));
        // against another x, a capabilities benchmark is a benchmark like any other
        Reliability capability = of(table, "c1", OPTIONS.withX(Optional.of("flop")), Progress.unwatched());
        assertThat(capability.corrected().isPresent()).isTrue();
    }

    private static void assertNothing(Reliability reliability, String reason) {
        assertThat(reliability.ofBenchmark()).isEqualTo(Estimate.missing(reason));
        assertThat(reliability.ofX().reliability()).isEqualTo(Estimate.missing(reason));
        assertThat(reliability.raw()).isEqualTo(Estimate.missing(reason));
        assertThat(reliability.corrected()).isEqualTo(Estimate.missing(reason));
        assertThat(reliability.interval()).isEqualTo(Interval.missing(reason));
        assertThat(reliability.notes()).isEmpty();
    }

    @Test
    void whatCannotBeComputedHasAReason() {
        assertNothing(of(small(ALMOST), "s"), "the standard errors of its scores are not known");
        assertNothing(of(small(same(10, 5), same(10, 1)), "s"), "all 10 scores are the same");
        assertNothing(
                of(small(ALMOST, NONE, -1, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 1.0 / 0), "s"),
                "only 0 models have a score with a known standard error");
        assertNothing(
                of(small(ALMOST, 1, -1, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 1.0 / 0), "s"),
                "only 1 model has a score with a known standard error");
        assertNothing(
                of(
                        small(numbers(4, 4, 4, 1, 2, 3, 5, 6, 7, 8), 1, 1, 1, NONE, NONE, NONE, NONE, NONE, NONE, NONE),
                        "s"),
                "all scores are the same among the 3 models whose scores have a known standard error");
        assertNothing(of(small(numbers(4, 1.0 / 0, 4, 1, 2, 3, 5, 6, 7, 8), same(10, 1)), "s"), "a number is infinite");
        ScoreTable capability = table(
                benchmark("c1", Role.CAPABILITIES, RISING, same(10, 1)), benchmark("c2", Role.CAPABILITIES, ALMOST));
        assertNothing(of(capability, "c1"), "a capabilities benchmark shares its errors with the score it is part of");
        double[] pairs = {1, 1, 1, 2, 3, 4, 5, 6, 7, 8};
        ScoreTable sameX = table(
                benchmark("c1", Role.CAPABILITIES, pairs),
                benchmark("c2", Role.CAPABILITIES, pairs),
                benchmark("s", Role.SAFETY, RISING, 1, 1, 1, NONE, NONE, NONE, NONE, NONE, NONE, NONE));
        assertNothing(
                of(sameX, "s"),
                "all values of x are the same among the 3 models whose scores have a known standard error");
    }

    @Test
    void fewModelsHaveNoInterval() {
        ScoreTable three = small(ALMOST, 0.1, 0.1, 0.1, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        Reliability reliability = of(three, "s");
        assertThat(reliability.n()).isEqualTo(3);
        assertThat(reliability.corrected().isPresent()).isTrue();
        assertThat(reliability.interval().low().reason())
                .isEqualTo("resampling needs at least 8 models, and there are 3");
        ScoreTable seven = small(ALMOST, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, NONE, NONE, NONE);
        assertThat(of(seven, "s").interval().low().reason())
                .isEqualTo("resampling needs at least 8 models, and there are 7");
        ScoreTable eight = small(ALMOST, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, NONE, NONE);
        assertThat(of(eight, "s").interval().isPresent()).isTrue();
        // fewer than four distinct of eight: 1.98 %
        assertThat(of(eight, "s").notes().get(1))
                .matches("1?\\d resamples with fewer than 4 distinct models or a constant column were left out.");
    }

    /** Nine of ten scores are the same; the other is missing from a resample with the chance 0.9¹⁰ = 0.35. */
    @Test
    void nearlyConstantColumnsHaveNoInterval() {
        double[] nearlySame = {1, 1, 1, 1, 1, 1, 1, 1, 1, 2};
        Reliability scores = of(small(nearlySame, same(10, 0.01)), "s");
        assertThat(scores.corrected().isPresent()).isTrue();
        assertThat(scores.interval().low().reason()).startsWith("9 of 10 models have the same score, ");
        ScoreTable constantX = table(
                benchmark("c1", Role.CAPABILITIES, nearlySame),
                benchmark("c2", Role.CAPABILITIES, nearlySame),
                benchmark("s", Role.SAFETY, RISING, same(10, 0.01)));
        assertThat(of(constantX, "s").interval().low().reason())
                .startsWith("9 of 10 models have the same value of x, ");
    }

    /** R's quantile(c(0, 1, 2, 10), type = 7). */
    @Test
    void theEndsAreQuantilesOfTypeSeven() {
        double[] sorted = {0, 1, 2, 10, 99};
        assertThat(CorrectedInterval.quantile(sorted, 4, 0)).isZero();
        assertThat(CorrectedInterval.quantile(sorted, 4, 0.25)).isEqualTo(0.75);
        assertThat(CorrectedInterval.quantile(sorted, 4, 0.5)).isEqualTo(1.5);
        assertThat(CorrectedInterval.quantile(sorted, 4, 0.75)).isEqualTo(4);
        assertThat(CorrectedInterval.quantile(sorted, 4, 0.9)).isCloseTo(7.6, within(1e-14));
        assertThat(CorrectedInterval.quantile(sorted, 4, 1)).isEqualTo(10);
    }

    @Test
    void modelsOfOneNameAreOrderedByTheirNumbers() {
        int[] backwards = IntStream.range(0, 24).map(i -> 23 - i).toArray();
        Interval one = of(unnamed(reference(inOrder(24))), "s").interval();
        Interval other = of(unnamed(reference(backwards)), "s").interval();
        assertThat(other.low().value()).isCloseTo(one.low().value(), within(1e-12));
        assertThat(other.high().value()).isCloseTo(one.high().value(), within(1e-12));
    }

    private static ScoreTable unnamed(ScoreTable table) {
        return new ScoreTable(
                Collections.nCopies(table.modelCount(), "model"), List.of(), table.benchmarks(), Provenance.none());
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String step, long units) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> of(reference(inOrder(24)), "s", OPTIONS, cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
