package org.disentangle.analysis.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MovingWindowTest {
    private static final AnalysisOptions BY_X = AnalysisOptions.defaults().withX(Optional.of("x"));

    /** One model. */
    private record Point(String model, double x, double score) {}

    /** Counts what is reported and cancels after so many windows. */
    private static final class Count implements Progress {
        private final long most;
        private long units;
        private long done;

        Count(long most) {
            this.most = most;
        }

        @Override
        public void begin(String step, long number) {
            units = number;
        }

        @Override
        public void advance(long number) {
            done += number;
            check();
        }

        @Override
        public boolean isCancelled() {
            return done > most;
        }
    }

    private static List<Point> random(long seed, int m) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            double x = random.nextGaussian();
            points.add(new Point("model " + i, x, x * x + random.nextGaussian()));
        }
        return points;
    }

    private static MovingWindow window(List<Point> points, AnalysisOptions options, Progress progress) {
        ScoreTable table = new ScoreTable(
                points.stream().map(Point::model).toList(),
                List.of(new Attribute.Number(
                        "x",
                        AttributeKind.OTHER,
                        false,
                        Values.of(points.stream().mapToDouble(Point::x).toArray()))),
                List.of(new Benchmark(
                        "s",
                        BenchmarkInfo.unknown("s"),
                        Values.of(points.stream().mapToDouble(Point::score).toArray()))),
                Provenance.none());
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
        return MovingWindow.of(table, group, group.correlation("s").orElseThrow(), options, progress);
    }

    private static MovingWindow window(List<Point> points) {
        return window(points, BY_X, Progress.unwatched());
    }

    private static double coefficient(Coefficient coefficient, List<Point> part) {
        double[] x = part.stream().mapToDouble(Point::x).toArray();
        double[] y = part.stream().mapToDouble(Point::score).toArray();
        return switch (coefficient) {
            case SPEARMAN -> new SpearmansCorrelation().correlation(x, y);
            case PEARSON -> new PearsonsCorrelation().correlation(x, y);
            case KENDALL -> new KendallsCorrelation().correlation(x, y);
            default -> throw new AssertionError("Commons Math has no " + coefficient);
        };
    }

    private static double standardError(Coefficient coefficient, double rho, int n) {
        return Math.sqrt(
                switch (coefficient) {
                    case SPEARMAN -> (1 + rho * rho / 2) / (n - 3);
                    case PEARSON -> 1.0 / (n - 3);
                    case KENDALL -> 0.437 / (n - 4);
                    default -> throw new AssertionError("not known for " + coefficient);
                });
    }

    private static void check(Window window, List<Point> sorted, Coefficient coefficient, double confidence) {
        List<Point> part = sorted.subList(window.first(), window.first() + window.n());
        double rho = coefficient(coefficient, part);
        assertThat(window.rho().value()).isCloseTo(rho, within(1e-12));
        double half = new NormalDistribution().inverseCumulativeProbability((1 + confidence) / 2)
                * standardError(coefficient, rho, window.n());
        assertThat(window.interval().low().value()).isCloseTo(Math.tanh(FastMath.atanh(rho) - half), within(1e-9));
        assertThat(window.interval().high().value()).isCloseTo(Math.tanh(FastMath.atanh(rho) + half), within(1e-9));
        assertThat(window.interval().method()).isEqualTo("fisher_z");
        assertThat(window.lowestX()).isEqualTo(part.get(0).x());
        assertThat(window.highestX()).isEqualTo(part.get(part.size() - 1).x());
        double middle =
                (part.get((window.n() - 1) / 2).x() + part.get(window.n() / 2).x()) / 2;
        assertThat(window.medianX()).isEqualTo(middle);
    }

    @ParameterizedTest
    @CsvSource({"40, 15, 26", "46, 15, 32", "48, 16, 33", "50, 16, 35", "299, 99, 200", "301, 100, 200", "900, 300, 200"
    })
    void aWindowMovesOverTheModelsInTheOrderOfX(int m, int width, int windows) {
        List<Point> points = random(m, m);
        List<Point> sorted =
                points.stream().sorted(Comparator.comparingDouble(Point::x)).toList();
        MovingWindow result = window(points);
        assertThat(result.kind()).isEqualTo(MovingWindow.Kind.WINDOWS);
        assertThat(result.models()).isEqualTo(m);
        assertThat(result.reason()).isEmpty();
        assertThat(result.windows()).hasSize(windows);
        assertThat(result.windows().get(0).first()).isZero();
        assertThat(result.windows().get(windows - 1).first()).isEqualTo(m - width);
        int largestStep = (m - width + windows - 2) / (windows - 1);
        for (int i = 0; i < windows; i++) {
            Window window = result.windows().get(i);
            assertThat(window.n()).isEqualTo(width);
            check(window, sorted, Coefficient.SPEARMAN, 0.95);
            if (i > 0) {
                assertThat(window.first() - result.windows().get(i - 1).first()).isBetween(1, largestStep);
            }
        }
        assertThat(result.notes()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"SPEARMAN", "PEARSON", "KENDALL"})
    void theCoefficientAndConfidenceAreThoseOfTheAnalysis(Coefficient coefficient) {
        List<Point> points = random(4, 44);
        List<Point> sorted =
                points.stream().sorted(Comparator.comparingDouble(Point::x)).toList();
        AnalysisOptions options = BY_X.withCoefficient(coefficient).withConfidence(0.9);
        for (Window window : window(points, options, Progress.unwatched()).windows()) {
            check(window, sorted, coefficient, 0.9);
        }
    }

    @ParameterizedTest
    @CsvSource({"39, 20, 19", "38, 19, 19", "8, 4, 4", "9, 5, 4"})
    void fewerModelsHaveALowerAndAnUpperHalf(int m, int n, int second) {
        List<Point> points = random(m, m);
        List<Point> sorted =
                points.stream().sorted(Comparator.comparingDouble(Point::x)).toList();
        MovingWindow result = window(points);
        assertThat(result.kind()).isEqualTo(MovingWindow.Kind.HALVES);
        assertThat(result.windows().stream().map(Window::n)).containsExactly(n, n);
        assertThat(result.windows().stream().map(Window::first)).containsExactly(0, second);
        for (Window window : result.windows()) {
            if (Math.abs(window.rho().value()) < 1) {
                check(window, sorted, Coefficient.SPEARMAN, 0.95);
            }
        }
        assertThat(result.notes())
                .containsExactly("Among models with similar x a correlation is weaker than among all models, because "
                        + "x varies less.");
    }

    @Test
    void sixModelsAreTheFewest() {
        MovingWindow six = window(random(1, 6));
        assertThat(six.windows()).hasSize(2);
        assertThat(six.windows().get(0).rho().isPresent()).isTrue();
        assertThat(six.windows().get(0).interval().isPresent()).isFalse();
        MovingWindow five = window(random(1, 5));
        assertThat(five.windows()).isEmpty();
        assertThat(five.models()).isEqualTo(5);
        assertThat(five.reason()).isEqualTo("halves need at least 6 models, and there are 5");
        assertThat(five.notes()).isEmpty();
    }

    @Test
    void equalXAreInTheOrderOfTheirNamesWhateverTheOrderOfTheRows() {
        List<Point> points = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < 45; i++) {
            double x = Math.rint(random.nextGaussian());
            points.add(
                    new Point(String.format("model %02d", i), x == 0 && i % 2 == 0 ? -0.0 : x, random.nextGaussian()));
        }
        List<Point> sorted = points.stream()
                .sorted(Comparator.comparingDouble((Point point) -> point.x() + 0.0)
                        .thenComparing(Point::model))
                .toList();
        MovingWindow result = window(points);
        for (Window window : result.windows()) {
            List<Point> part = sorted.subList(window.first(), window.first() + window.n());
            double expected = part.stream()
                                    .mapToDouble(point -> point.x() + 0.0)
                                    .distinct()
                                    .count()
                            == 1
                    ? 0
                    : coefficient(
                            Coefficient.SPEARMAN,
                            part.stream()
                                    .map(p -> new Point("", p.x() + 0.0, p.score()))
                                    .toList());
            assertThat(window.rho().orElse(0)).isCloseTo(expected, within(1e-12));
        }
        Collections.shuffle(points, random);
        assertThat(window(points).windows().stream().map(Window::rho).toList())
                .isEqualTo(result.windows().stream().map(Window::rho).toList());
    }

    @Test
    void aWindowOfEqualScoresHasAReasonAndTheOthersHaveTheirs() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            points.add(new Point("model " + i, i < 25 ? 1 : i, i > 40 ? 7 : (i * 7) % 11));
        }
        List<Window> windows = window(points).windows();
        assertThat(windows.get(0).rho().reason()).isEqualTo("all 20 models have the same value of x");
        assertThat(windows.get(0).interval().low().reason()).isEqualTo("all 20 models have the same value of x");
        assertThat(windows.get(40).rho().isPresent()).isTrue();
        points.replaceAll(point -> new Point(point.model(), point.x(), point.x() < 39 ? point.score() : 7));
        assertThat(window(points).windows().get(40).rho().reason()).isEqualTo("all 20 scores are the same");
    }

    @Test
    void modelsWithoutAScoreDoNotCount() {
        List<Point> points = new ArrayList<>(random(3, 50));
        IntStream.range(0, 11)
                .forEach(i -> points.set(i, new Point("none", points.get(i).x(), Double.NaN)));
        MovingWindow result = window(points);
        assertThat(result.models()).isEqualTo(39);
        assertThat(result.kind()).isEqualTo(MovingWindow.Kind.HALVES);
    }

    @Test
    void whereThereIsNoCorrelationThereIsNoWindow() {
        List<Point> equal =
                random(3, 50).stream().map(p -> new Point(p.model(), p.x(), 1)).toList();
        assertThat(window(equal).reason()).isEqualTo("all 50 scores are the same");
        assertThat(window(equal).windows()).isEmpty();
    }

    @Test
    void countsWindowsAndCanBeCancelled() {
        Count count = new Count(Long.MAX_VALUE);
        window(random(5, 100), BY_X, count);
        assertThat(count.units).isEqualTo(68).isEqualTo(count.done);
        Count cancelled = new Count(10);
        List<Point> points = random(5, 100);
        assertThatThrownBy(() -> window(points, BY_X, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(cancelled.done).isEqualTo(11);
    }
}
