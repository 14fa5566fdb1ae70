package org.disentangle.analysis.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.analysis.Reference.assertClose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Reference;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.importing.PairsFile;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.ModelPair;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeAfterTest {
    private static final double NONE = Double.NaN;

    private static ScoreTable table(double[] x, double[] y) {
        List<String> models = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            models.add("m" + i);
        }
        return new ScoreTable(
                models,
                List.of(),
                List.of(
                        new Benchmark("x", BenchmarkInfo.unknown("x"), Values.of(x)),
                        new Benchmark("y", BenchmarkInfo.unknown("y"), Values.of(y))),
                Provenance.none());
    }

    private static BeforeAfter compare(double[] x, double[] y, ModelPair... pairs) {
        return compare(table(x, y), Subset.all(x.length), pairs);
    }

    private static BeforeAfter compare(ScoreTable table, Subset models, ModelPair... pairs) {
        GroupAnalysis group = Analyser.analyse(
                        table, models, AnalysisOptions.defaults().withX(Optional.of("x")), Progress.unwatched())
                .groups()
                .get(0);
        return BeforeAfter.of(table, group, "y", List.of(pairs), 0.95, Progress.unwatched());
    }

    private static ModelPair pair(int before, int after) {
        return pair(before, after, "");
    }

    private static ModelPair pair(int before, int after, String technique) {
        return new ModelPair("m" + before, "m" + after, technique);
    }

    /**
     * The excess is linear in the scores, so that its variance is the sum of the squares of what adding 1 to each score does to
     * it; the interval is that with the residual deviation and Student's t.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theIntervalHasTheVarianceOfTheExcess(long seed) {
        Random random = new Random(seed);
        int m = 8 + random.nextInt(20);
        double[] x = random.doubles(m, -3, 3).toArray();
        double[] y = new double[m];
        for (int i = 0; i < m; i++) {
            y[i] = 2 * x[i] + random.nextGaussian();
        }
        ModelPair[] pairs = {pair(0, m - 1), pair(1, m - 2), pair(m - 1, m - 3)};
        BeforeAfter result = compare(x, y, pairs);
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < m - 3; i++) {
            regression.addData(x[i], y[i]);
        }
        assertThat(result.trend().models().size()).isEqualTo(m - 3);
        assertClose(result.trend().slope().value(), regression.getSlope(), 1e-12, "slope, seed " + seed);
        assertClose(result.trend().intercept().value(), regression.getIntercept(), 1e-12, "intercept, seed " + seed);
        double s = Math.sqrt(regression.getMeanSquareError());
        assertClose(result.trend().residualDeviation().value(), s, 1e-12, "s, seed " + seed);
        double t = new TDistribution(m - 5).inverseCumulativeProbability(0.975);
        for (int p = 0; p < pairs.length; p++) {
            double variance = 0;
            for (int i = 0; i < m; i++) {
                double[] changed = y.clone();
                changed[i] += 1;
                double by = compare(x, changed, pairs)
                                .changes()
                                .get(p)
                                .excess()
                                .estimate()
                                .value()
                        - result.changes().get(p).excess().estimate().value();
                variance += by * by;
            }
            PairChange change = result.changes().get(p);
            double half = t * s * Math.sqrt(variance);
            assertClose(
                    change.excess().interval().low().value(),
                    change.excess().estimate().value() - half,
                    1e-9,
                    "low, seed " + seed);
            assertClose(
                    change.excess().interval().high().value(),
                    change.excess().estimate().value() + half,
                    1e-9,
                    "high, seed " + seed);
            assertThat(change.excess().interval().method()).isEqualTo("prediction");
            int before = Integer.parseInt(pairs[p].before().substring(1));
            int after = Integer.parseInt(pairs[p].after().substring(1));
            assertThat(change.changeOfX().value()).isEqualTo(x[after] - x[before]);
            assertThat(change.changeOfScore().value()).isEqualTo(y[after] - y[before]);
            assertClose(
                    change.predicted().value(),
                    regression.getSlope() * (x[after] - x[before]),
                    1e-12,
                    "predicted, seed " + seed);
            assertClose(
                    change.excess().estimate().value(),
                    y[after] - y[before] - change.predicted().value(),
                    1e-12,
                    "excess, seed " + seed);
        }
    }

    @Test
    void saysWhetherAPairBeatTheTrend() {
        double[] x = {1, 2, 3, 4, 5, 6, 2, 3, 4};
        double[] y = {1.1, 1.9, 3.1, 3.9, 5.1, 5.9, 9, -9, 3.9};
        BeforeAfter result = compare(x, y, pair(0, 6), pair(1, 7), pair(2, 8));
        assertThat(result.changes().stream().map(each -> each.excess().verdict()))
                .containsExactly(AgainstTrend.ABOVE, AgainstTrend.BELOW, AgainstTrend.UNDECIDED);
        assertThat(result.overall().meanExcess().verdict()).isEqualTo(AgainstTrend.UNDECIDED);
        assertThat(result.notes()).isEmpty();
        assertThat(AgainstTrend.of(Interval.of(0, 1, "t"))).isEqualTo(AgainstTrend.UNDECIDED);
        assertThat(AgainstTrend.of(Interval.of(-1, 0, "t"))).isEqualTo(AgainstTrend.UNDECIDED);
        assertThat(AgainstTrend.of(Interval.of(0.1, 1, "t"))).isEqualTo(AgainstTrend.ABOVE);
        assertThat(AgainstTrend.of(Interval.of(-1, -0.1, "t"))).isEqualTo(AgainstTrend.BELOW);
        assertThat(AgainstTrend.of(Interval.missing("none"))).isEqualTo(AgainstTrend.NONE);
        assertThat(AgainstTrend.ABOVE.word()).isEqualTo("above the trend");
        assertThat(AgainstTrend.NONE.word()).isEmpty();
    }

    @Test
    void aTechniqueDoesNotPullTheTrend() {
        double[] x = {1, 2, 3, 4, 5, 10, 11};
        double[] y = {1.1, 1.9, 3.1, 3.9, 5.1, 100, 200};
        BeforeAfter one = compare(x, y, pair(0, 5), pair(1, 6));
        y[5] = -50;
        y[6] = NONE;
        BeforeAfter other = compare(x, y, pair(0, 5), pair(1, 6));
        assertThat(other.trend()).isEqualTo(one.trend());
        assertThat(one.trend().models()).isEqualTo(Subset.ofRows(7, 0, 1, 2, 3, 4));
    }

    @Test
    void saysWhyAPairCannotBeCompared() {
        double[] x = {1, 2, 3, 4, 5, 6, NONE, 2, Double.POSITIVE_INFINITY};
        double[] y = {1.1, 1.9, 3.1, 3.9, 5.1, NONE, 3, 4, 1};
        ScoreTable table = table(x, y);
        BeforeAfter result = compare(
                table,
                Subset.ofRows(9, 0, 1, 2, 5, 6, 7, 8),
                pair(0, 0),
                pair(0, 42),
                pair(42, 0),
                pair(0, 5),
                pair(0, 6),
                pair(0, 4),
                pair(0, 7),
                pair(0, 7),
                pair(0, 8));
        assertThat(result.changes().stream()
                        .map(change -> change.excess().estimate().reason()))
                .containsExactly(
                        "a model is paired with itself",
                        "the table has no model “m42”",
                        "the table has no model “m42”",
                        "“m5” has no score on y",
                        "“m6” has no value of x",
                        "“m4” is not among the models of “all”, and both models of a pair must be",
                        "a trend needs at least 3 models with both numbers that are not the “after” of a "
                                + "pair, and there are 2",
                        "this pair is already listed above",
                        "the value of x of “m8” is infinite");
        assertThat(result.changes())
                .allMatch(change -> change.excess().verdict() == AgainstTrend.NONE
                        && !change.excess().interval().isPresent());
        assertThat(result.changes().get(6).changeOfX().value()).isEqualTo(1);
        assertThat(result.overall().pairs()).isZero();
        assertThat(result.overall().meanExcess().estimate().reason())
                .isEqualTo("no pair can be compared with the trend");
        assertThat(result.overall().signs().p().reason()).isEqualTo("no pair lies above or below the trend");
        assertThat(result.overall().meanExcess().interval().low().reason())
                .isEqualTo("an interval of the mean needs at least 2 pairs, and there are none");
        assertThatThrownBy(() -> BeforeAfter.of(
                        table,
                        Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched())
                                .groups()
                                .get(0),
                        "z",
                        List.of(),
                        0.95,
                        Progress.unwatched()))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("“z”");
    }

    @Test
    void saysWhyThereIsNoTrendOrNoInterval() {
        double[] rising = {1, 2, 3, 4, 5};
        assertThat(compare(new double[] {1, 1, 1, 1, 5}, rising, pair(0, 4))
                        .trend()
                        .slope()
                        .reason())
                .isEqualTo("all models of the trend have the same x");
        BeforeAfter straight = compare(rising, new double[] {1, 2, 3, 4, 9}, pair(0, 4));
        assertThat(straight.changes().get(0).excess().estimate().value()).isEqualTo(4);
        assertThat(straight.changes().get(0).excess().interval().low().reason())
                .isEqualTo("the models do not scatter about the trend");
        assertThat(straight.overall().meanExcess().interval().low().reason())
                .isEqualTo("an interval of the mean needs at least 2 pairs, and there is 1");
        assertThat(compare(rising, new double[] {1, Double.NEGATIVE_INFINITY, 3, 4, 9}, pair(0, 4))
                        .trend()
                        .slope()
                        .reason())
                .isEqualTo("a number is infinite");
        BeforeAfter huge =
                compare(new double[] {-1e308, 1e308, 0, 1, 2}, new double[] {1e308, -1e308, 1, 2, 1e308}, pair(1, 4));
        assertThat(huge.changes().get(0).changeOfScore().reason()).isEqualTo("the change is too large");
        BeforeAfter none = compare(rising, new double[] {1, 2.5, 3, 4, 9});
        assertThat(none.changes()).isEmpty();
        assertThat(none.techniques()).isEmpty();
        assertThat(none.trend().models().size()).isEqualTo(5);
    }

    @Test
    void sumsUpEachTechnique() {
        double[] x = {1, 2, 3, 4, 5, 1, 2, 3, 4};
        double[] y = {1.1, 1.9, 3.1, 3.9, 5.1, 2, 4, 3, 1};
        BeforeAfter result =
                compare(x, y, pair(0, 5, "t"), pair(1, 6, "u"), pair(2, 7, "t"), pair(3, 8, ""), pair(0, 8, "u"));
        assertThat(result.techniques().stream().map(PairSummary::technique)).containsExactly("t", "u");
        assertThat(result.techniques().stream().map(PairSummary::pairs)).containsExactly(2, 2);
        PairSummary t = result.techniques().get(0);
        double first = result.changes().get(0).excess().estimate().value();
        double second = result.changes().get(2).excess().estimate().value();
        assertClose(t.meanExcess().estimate().value(), (first + second) / 2, 1e-12, "mean");
        double half = new TDistribution(1).inverseCumulativeProbability(0.975) * Math.abs(first - second) / 2;
        assertClose(t.meanExcess().interval().low().value(), (first + second) / 2 - half, 1e-9, "low");
        assertThat(t.signs().above()).isEqualTo(1);
        assertThat(t.signs().below()).isEqualTo(1);
        assertThat(t.signs().p().value()).isEqualTo(1);
        assertThat(result.overall().technique()).isEmpty();
        assertThat(result.overall().pairs()).isEqualTo(5);
        assertThat(result.notes())
                .containsExactly("Some models are in more than one pair, so those pairs are not independent: m0, m8.");
        assertThat(compare(x, y, pair(0, 5, "t"), pair(1, 6)).techniques()).isEmpty();
    }

    @Test
    void refusesNamesThatTheTableHasTwice() {
        ScoreTable table = table(new double[] {1, 2, 3, 4}, new double[] {1, 2, 4, 3});
        ScoreTable twice =
                new ScoreTable(List.of("m0", "m1", "m1", "m3"), List.of(), table.benchmarks(), Provenance.none());
        assertThat(compare(twice, twice.allModels(), pair(0, 1))
                        .changes()
                        .get(0)
                        .excess()
                        .estimate()
                        .reason())
                .isEqualTo("the table has 2 models “m1”");
    }

    /** The pairs of the sample on the frozen scale of the chat models, against SciPy. */
    @Test
    void agreesWithSciPyOnTheReferenceTable() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        Analysis analysis =
                Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
        FrozenScales chat = FrozenScales.of(analysis, "Safetywashing")
                .orElseThrow()
                .only("chat")
                .orElseThrow();
        GroupAnalysis all = Analyser.analyse(
                        table,
                        table.allModels(),
                        AnalysisOptions.defaults().withGroupBy(Optional.empty()),
                        chat,
                        Progress.unwatched())
                .groups()
                .get(0);
        List<ModelPair> pairs = PairsFile.read(
                        Source.file(Path.of("sample-data", "base-to-chat.csv")), table.models(), Progress.unwatched())
                .pairs();
        assertThat(pairs).hasSize(23);
        List<String[]> expected = Reference.lines("reference_pairs.tsv");
        assertThat(expected).hasSize(5);
        for (String[] line : expected.subList(1, expected.size())) {
            BeforeAfter result = BeforeAfter.of(table, all, line[0], pairs, 0.95, Progress.unwatched());
            PairSummary overall = result.overall();
            assertThat(result.trend().models().size()).isEqualTo(Integer.parseInt(line[1]));
            assertThat(overall.pairs()).isEqualTo(Integer.parseInt(line[4]));
            assertThat(overall.signs().above()).isEqualTo(Integer.parseInt(line[8]));
            assertThat(overall.signs().below()).isEqualTo(Integer.parseInt(line[9]));
            double[] numbers = {
                result.trend().slope().value(),
                result.trend().residualDeviation().value(),
                overall.meanExcess().estimate().value(),
                overall.meanExcess().interval().low().value(),
                overall.meanExcess().interval().high().value(),
                overall.signs().p().value()
            };
            int[] columns = {2, 3, 5, 6, 7, 10};
            for (int i = 0; i < numbers.length; i++) {
                assertClose(numbers[i], Double.parseDouble(line[columns[i]]), i == 3 || i == 4 ? 1e-9 : 1e-11, line[0]);
            }
            boolean capability = table.benchmark(line[0]).orElseThrow().role() == Role.CAPABILITIES;
            assertThat(result.notes()).hasSize(capability ? 1 : 0);
            assertThat(result.techniques()).isEmpty();
        }
    }
}
