package org.disentangle.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.SuiteMembership;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaturationTest {
    private static Benchmark benchmark(String metric, double... scores) {
        return new Benchmark(
                "s",
                new BenchmarkInfo("s", metric, "", Role.SAFETY, Direction.LOWER, SuiteMembership.NONE, Purpose.CLIMB),
                Values.of(scores));
    }

    private static Saturation saturation(Benchmark benchmark) {
        return saturation(benchmark, Subset.all(benchmark.scores().size()));
    }

    private static Saturation saturation(Benchmark benchmark, Subset models) {
        ScoreTable table = new ScoreTable(
                IntStream.range(0, benchmark.scores().size())
                        .mapToObj(i -> "model " + i)
                        .toList(),
                List.of(),
                List.of(benchmark),
                Provenance.none());
        GroupAnalysis group = Analyser.analyse(table, models, AnalysisOptions.defaults(), Progress.unwatched())
                .groups()
                .get(0);
        return Saturation.of(group, benchmark);
    }

    /** Eleven scores: the quantiles at 0.1 and 0.9 are the second and the tenth. */
    private static double[] eleven(double lowest, double second, double tenth, double highest) {
        double[] scores = new double[11];
        Arrays.fill(scores, (second + tenth) / 2);
        scores[7] = lowest;
        scores[3] = second;
        scores[10] = tenth;
        scores[0] = highest;
        return scores;
    }

    @Test
    void anAccuracyIsComparedWithItsWholeRange() {
        Saturation saturation = saturation(benchmark("Accuracy", eleven(0.5, 0.95, 0.969, 0.99)));
        assertThat(saturation.n()).isEqualTo(11);
        assertThat(saturation.low().value()).isEqualTo(0.95);
        assertThat(saturation.high().value()).isEqualTo(0.969);
        assertThat(saturation.share().value()).isCloseTo(0.019, within(1e-15));
        assertThat(saturation.range()).contains(new ScoreRange(0, 1, ScoreRange.Basis.METRIC));
        assertThat(saturation.isSaturated()).isTrue();
        assertThat(saturation(benchmark("Accuracy", eleven(0.5, 0.95, 0.971, 0.99)))
                        .isSaturated())
                .isFalse();
    }

    @Test
    void percentagesAreComparedWithAHundred() {
        Saturation saturation = saturation(benchmark("Attack failure rate", eleven(50, 95, 96.9, 99)));
        assertThat(saturation.range()).contains(new ScoreRange(0, 100, ScoreRange.Basis.METRIC));
        assertThat(saturation.share().value()).isCloseTo(0.019, within(1e-15));
        assertThat(saturation.isSaturated()).isTrue();
    }

    @Test
    void theUnitIsThatOfTheWholeTableNotOfTheGroup() {
        double[] scores = {0.1, 0.2, 0.3, 0.4, 0.5, 90};
        Subset first = Subset.ofRows(6, 0, 1, 2, 3, 4);
        Saturation saturation = saturation(benchmark("Accuracy", scores), first);
        assertThat(saturation.n()).isEqualTo(5);
        assertThat(saturation.range()).contains(new ScoreRange(0, 100, ScoreRange.Basis.METRIC));
        assertThat(saturation.low().value()).isCloseTo(0.14, within(1e-15));
        assertThat(saturation.high().value()).isCloseTo(0.46, within(1e-15));
        assertThat(saturation.isSaturated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accuracy",
                " accuracy ",
                "Win rate",
                "Rate",
                "Exact match",
                "F1",
                "F1 score",
                "pass@1",
                "Pass@10",
                "Balanced accuracy",
                "Quasi-exact match"
            })
    void proportionsStateTheirRange(String metric) {
        assertThat(ScoreRange.stated(benchmark(metric, 0.2, 1)))
                .contains(new ScoreRange(0, 1, ScoreRange.Basis.METRIC));
        assertThat(ScoreRange.stated(benchmark(metric, 0, Double.NaN, 100)))
                .contains(new ScoreRange(0, 100, ScoreRange.Basis.METRIC));
        assertThat(ScoreRange.stated(benchmark(metric, 0.2, 1.01)).orElseThrow().high())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Score",
                "Perplexity",
                "1 − Brier score",
                "Difference",
                "Rating",
                "Accuracy gain",
                "Elo",
                "Corate",
                "pass@k"
            })
    void otherMetricsDoNot(String metric) {
        assertThat(ScoreRange.stated(benchmark(metric, 0.2, 0.4))).isEmpty();
    }

    @Test
    void aProportionOutsideItsRangeStatesNothing() {
        assertThat(ScoreRange.stated(benchmark("Accuracy", -0.01, 0.4))).isEmpty();
        assertThat(ScoreRange.stated(benchmark("Accuracy", 0.01, 100.5))).isEmpty();
        assertThat(ScoreRange.stated(benchmark("Accuracy", Double.NaN))).isEmpty();
        assertThat(ScoreRange.stated(benchmark("Accuracy", 0.5, Double.POSITIVE_INFINITY)))
                .isEmpty();
    }

    @Test
    void withoutAStatedRangeOutliersDecide() {
        Saturation far = saturation(benchmark("Score", eleven(0, 49.5, 51.5, 100)));
        assertThat(far.range()).contains(new ScoreRange(0, 100, ScoreRange.Basis.OBSERVED));
        assertThat(far.share().value()).isEqualTo(0.02);
        assertThat(far.isSaturated()).isTrue();
        assertThat(saturation(benchmark("Score", eleven(0, 49.5, 51.5, 99))).isSaturated())
                .isFalse();
        assertThat(saturation(benchmark("Score", eleven(49, 49.5, 51.5, 52))).isSaturated())
                .isFalse();
        assertThat(ScoreRange.Basis.OBSERVED.word()).isEqualTo("observed");
        assertThat(ScoreRange.Basis.METRIC.word()).isEqualTo("metric");
    }

    @Test
    void equalScoresAreSaturated() {
        Saturation equal = saturation(benchmark("Score", 7, 7, 7, 7, 7));
        assertThat(equal.share().value()).isZero();
        assertThat(equal.low().value()).isEqualTo(7);
        assertThat(equal.isSaturated()).isTrue();
        assertThat(saturation(benchmark("Accuracy", 1, 1, 1, 1, 1)).isSaturated())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 'this needs at least 5 models that have a score, and there are 4'",
        "Infinity, a number is infinite"
    })
    void whatCannotBeSaidHasAReason(double last, String reason) {
        Saturation saturation = saturation(benchmark("Score", 1, 1, 1, 1, last));
        assertThat(saturation.share().reason()).isEqualTo(reason);
        assertThat(saturation.low().reason()).isEqualTo(reason);
        assertThat(saturation.high().reason()).isEqualTo(reason);
        assertThat(saturation.range()).isEmpty();
        assertThat(saturation.isSaturated()).isFalse();
        assertThat(saturation(benchmark("Score", -1.7e308, 0, 0, 0, 1.7e308))
                        .share()
                        .reason())
                .isEqualTo("the numbers are too large");
    }
}
