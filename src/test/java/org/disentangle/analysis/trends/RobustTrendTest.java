package org.disentangle.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Reference;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustTrendTest {
    private static final AnalysisOptions BY_X = AnalysisOptions.defaults().withX(Optional.of("x"));

    /** A progress that is cancelled when it is asked the n-th time. */
    private static final class CancelledAt implements Progress {
        private final int question;
        private int asked;

        CancelledAt(int question) {
            this.question = question;
        }

        @Override
        public void begin(String step, long units) {}

        @Override
        public void advance(long units) {}

        @Override
        public boolean isCancelled() {
            return ++asked >= question;
        }
    }

    private static ScoreTable table(double[] x, Direction direction, double... scores) {
        return new ScoreTable(
                DoubleStream.of(x).mapToObj(value -> "model").toList(),
                List.of(new Attribute.Number("x", AttributeKind.OTHER, false, Values.of(x))),
                List.of(new Benchmark("s", BenchmarkInfo.unknown("s").withDirection(direction), Values.of(scores))),
                Provenance.none());
    }

    private static RobustTrend trend(ScoreTable table, AnalysisOptions options) {
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
        return RobustTrend.of(group, group.correlation("s").orElseThrow(), options, Progress.unwatched());
    }

    @Test
    void agreesWithSciPyOnThePapersTables() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        AnalysisOptions options = AnalysisOptions.defaults();
        Analysis analysis = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
        List<String[]> lines = Reference.lines("trends/reference_safety_robust.tsv");
        for (String[] line : lines.subList(1, lines.size())) {
            GroupAnalysis group = analysis.group(line[0]).orElseThrow();
            BenchmarkCorrelation row = group.correlation(line[1]).orElseThrow();
            RobustTrend trend = RobustTrend.of(group, row, options, Progress.unwatched());
            String what = line[0] + " " + line[1];
            assertClose(trend.line().slope().value(), Double.parseDouble(line[2]), 1e-12, what);
            assertClose(trend.line().intercept().value(), Double.parseDouble(line[3]), 1e-12, what);
            assertClose(trend.line().interval().low().value(), Double.parseDouble(line[4]), 1e-12, what);
            assertClose(trend.line().interval().high().value(), Double.parseDouble(line[5]), 1e-12, what);
            assertThat(trend.notes()).isEmpty();
            double deviation = Math.sqrt(row.line().x().sumSquares() / row.n());
            double sign = row.benchmark().info().direction() instanceof Direction.Lower ? -1 : 1;
            assertClose(
                    trend.slope().value(),
                    sign * deviation * trend.line().slope().value(),
                    1e-12,
                    what);
        }
        assertThat(lines).hasSize(355);
    }

    @Test
    void isPerStandardDeviationOfXAsThePlainSlopeIs() {
        double[] x = {1, 2, 3, 4, 5, 6};
        RobustTrend trend = trend(table(x, Direction.HIGHER, 3, 5, 7, 9, 11, 13), BY_X);
        double deviation = Math.sqrt(17.5 / 6);
        assertThat(trend.slope().value()).isCloseTo(2 * deviation, within(1e-14));
        assertThat(trend.interval().low().value()).isCloseTo(2 * deviation, within(1e-14));
        assertThat(trend.interval().high().value()).isCloseTo(2 * deviation, within(1e-14));
        assertThat(trend.interval().method()).isEqualTo("sen");
        assertThat(trend.line().slope().value()).isEqualTo(2);
        assertThat(trend.line().intercept().value()).isEqualTo(1);
    }

    @Test
    void lowerIsBetterTurnsTheSlopeAndNotTheLine() {
        double[] x = {1, 2, 3, 4, 5, 7};
        RobustTrend higher = trend(table(x, Direction.HIGHER, 3, 4, 7, 8, 12, 1), BY_X);
        RobustTrend lower = trend(table(x, Direction.LOWER, 3, 4, 7, 8, 12, 1), BY_X);
        assertThat(lower.line()).isEqualTo(higher.line());
        assertThat(lower.slope().value()).isEqualTo(-higher.slope().value());
        assertThat(lower.interval().low().value())
                .isEqualTo(-higher.interval().high().value());
        assertThat(lower.interval().high().value())
                .isEqualTo(-higher.interval().low().value());
    }

    @Test
    void nearnessToATargetIsWhatTheSlopeIsOfAndTheLineIsOfTheScores() {
        double[] x = {1, 2, 3, 4};
        RobustTrend trend = trend(table(x, new Direction.Target(10), 7, 8, 9, 10), BY_X);
        assertThat(trend.slope().value()).isCloseTo(Math.sqrt(1.25), within(1e-15));
        assertThat(trend.line().slope().value()).isEqualTo(1);
        assertThat(trend.line().intercept().value()).isEqualTo(6);
        RobustTrend beyond = trend(table(x, new Direction.Target(7), 7, 8, 9, 10), BY_X);
        assertThat(beyond.slope().value()).isCloseTo(-Math.sqrt(1.25), within(1e-15));
        assertThat(beyond.line().slope().value()).isEqualTo(1);
    }

    @Test
    void aBenchmarkAsXIsOrientedAndTheLineIsOnItsRawScale() {
        ScoreTable table = new ScoreTable(
                List.of("a", "b", "c", "d"),
                List.of(),
                List.of(
                        new Benchmark("s", BenchmarkInfo.unknown("s"), Values.of(1, 2, 3, 4)),
                        new Benchmark(
                                "x", BenchmarkInfo.unknown("x").withDirection(Direction.LOWER), Values.of(1, 2, 3, 4))),
                Provenance.none());
        RobustTrend trend = trend(table, BY_X);
        assertThat(trend.slope().value()).isCloseTo(-Math.sqrt(1.25), within(1e-15));
        assertThat(trend.line().slope().value()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void canBeCancelledBeforeAndAfterAFit(int question) {
        ScoreTable table = table(new double[] {1, 2, 3}, Direction.HIGHER, 1, 3, 2);
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), BY_X, Progress.unwatched())
                .groups()
                .get(0);
        BenchmarkCorrelation row = group.correlation("s").orElseThrow();
        CancelledAt progress = new CancelledAt(question);
        assertThatThrownBy(() -> RobustTrend.of(group, row, BY_X, progress)).isInstanceOf(CancellationException.class);
        assertThat(progress.asked).isEqualTo(question);
    }

    @Test
    void oneWildModelDoesNotMoveIt() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        RobustTrend trend = trend(table(x, Direction.HIGHER, 1, 2, 3, 4, 5, 6, 7, 8, -1000), BY_X);
        assertThat(trend.line().slope().value()).isEqualTo(1);
    }

    @Test
    void aConfidenceIsThatOfTheOptions() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
        ScoreTable table = table(x, Direction.HIGHER, 2, 1, 5, 3, 6, 4, 9, 7);
        double wide = width(trend(table, BY_X.withConfidence(0.99)));
        assertThat(width(trend(table, BY_X.withConfidence(0.5)))).isLessThan(width(trend(table, BY_X)));
        assertThat(wide).isGreaterThan(width(trend(table, BY_X)));
    }

    private static double width(RobustTrend trend) {
        return trend.interval().high().value() - trend.interval().low().value();
    }

    @Test
    void whereThereIsNoCorrelationTheReasonIsTheSame() {
        RobustTrend constant = trend(table(new double[] {1, 2, 3}, Direction.HIGHER, 4, 4, 4), BY_X);
        assertThat(constant.slope().reason()).isEqualTo("all 3 scores are the same");
        assertThat(constant.interval().low().reason()).isEqualTo("all 3 scores are the same");
        assertThat(constant.line().slope().reason()).isEqualTo("all 3 scores are the same");
        assertThat(constant.line().intercept().isPresent()).isFalse();
        assertThat(trend(table(new double[] {1, 2}, Direction.HIGHER, 1, 2), BY_X)
                        .slope()
                        .reason())
                .isEqualTo("only 2 models have both a score and a value of x");
        double infinite = Double.POSITIVE_INFINITY;
        assertThat(trend(table(new double[] {1, 2, 3}, Direction.HIGHER, 1, 2, infinite), BY_X)
                        .slope()
                        .reason())
                .isEqualTo("a number is infinite");
        assertThat(trend(table(new double[] {1, 2, infinite}, Direction.HIGHER, 1, 2, 3), BY_X)
                        .slope()
                        .reason())
                .isEqualTo("a number is infinite");
    }

    @Test
    void nearlyConstantColumnsHaveASlopeWithoutAnInterval() {
        RobustTrend trend =
                trend(table(new double[] {0, 0, 0, 0, 0, 0, 0, 1}, Direction.HIGHER, 0, 0, 0, 0, 0, 0, 0, 1), BY_X);
        assertThat(trend.line().slope().value()).isEqualTo(1);
        assertThat(trend.slope().isPresent()).isTrue();
        assertThat(trend.interval().low().reason()).isEqualTo("too many models share an x or a score");
        assertThat(trend.line().interval().isPresent()).isFalse();
        assertThat(trend.notes()).isEmpty();
    }

    @Test
    void aSlopeThatNoDoubleHoldsIsMissing() {
        RobustTrend trend =
                trend(table(new double[] {1e-300, 2e-300, 3e-300}, Direction.HIGHER, 1e300, 2e300, 4e300), BY_X);
        assertThat(trend.line().slope().reason()).isEqualTo("the numbers are too large");
        assertThat(trend.line().intercept().reason()).isEqualTo("the numbers are too large");
        assertThat(trend.line().interval().low().reason()).isEqualTo("the numbers are too large");
    }

    @Test
    void saysWhenItsIntervalIsCutAndWhenItsPairsAreDrawn() {
        assertThat(trend(table(new double[] {1, 2, 3, 4}, Direction.HIGHER, 1, 3, 2, 5), BY_X)
                        .notes())
                .containsExactly("The interval of the robust slope spans the slopes of all pairs and still "
                        + "falls short of its confidence level: there are too few models.");
        double[] many = DoubleStream.iterate(0, i -> i + 1).limit(2001).toArray();
        RobustTrend drawn = trend(
                table(
                        many,
                        Direction.HIGHER,
                        DoubleStream.of(many).map(v -> 3 * v).toArray()),
                BY_X);
        assertThat(drawn.line().slope().value()).isEqualTo(3);
        assertThat(drawn.notes())
                .containsExactly(
                        "Its slopes come from 2,000,000 pairs of models drawn at random, because there are more"
                                + " than 2,000 models.");
    }
}
