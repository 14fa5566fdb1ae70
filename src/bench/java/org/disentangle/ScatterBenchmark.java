package org.disentangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.disentangle.analysis.statistics.Moments;
import org.disentangle.analysis.statistics.StraightLine;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.LayoutOptions;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.paint.RasterPainter;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Painting a scatter plot of 900 × 700 pixels, and laying it out with names at its outliers before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScatterBenchmark {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    @Param({"100", "5000", "100000"})
    private int points;

    private final FigureSize size = new FigureSize(WIDTH, HEIGHT);
    private final LayoutOptions options = LayoutOptions.forScreen(Theme.LIGHT);
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final RasterPainter painter = new RasterPainter();
    private ScatterFigure figure;
    private Page page;

    @Setup
    public void describe() {
        Random random = new Random(1);
        List<ScatterFigure.Point> shown = new ArrayList<>();
        List<FamilyEntry> families = new ArrayList<>();
        for (int family = 0; family < 8; family++) {
            families.add(new FamilyEntry("Family " + family, Optional.of(family), points / 8));
        }
        for (int row = 0; row < points; row++) {
            double x = random.nextGaussian();
            double y = 0.5 + 0.1 * x + 0.08 * random.nextGaussian();
            shown.add(new ScatterFigure.Point(row, x, y, row % 8, "model-" + row, false));
        }
        figure = new ScatterFigure("Scatter", "", new ScatterFigure.Axes("Capabilities score", "Accuracy (↑ safer)", AxisScale.LINEAR), shown, families, new ScatterFigure.Overlay(new TrendLine(XScale.LINEAR, true, new StraightLine(0.5, 0.1), new Moments(points, 0, points), 0.08, 1.96), List.of("ρ 0.78 [0.77, 0.79]", "n = " + points)), new ScatterFigure.Names(ScatterFigure.Labels.OUTLIERS));
        page = layOut();
    }

    @Benchmark
    public int[] repaint() {
        painter.paint(page, 1.0, pixels, WIDTH, HEIGHT, Progress.unwatched());
        return pixels;
    }

    @Benchmark
    public Page layOut() {
        return figure.layOut(size, options, FigureFonts.measure()).get(0);
    }
}
