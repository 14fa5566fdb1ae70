package org.disentangle.figure.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.PlotArea;
import org.disentangle.figure.layout.PointPlace;
import org.disentangle.figure.layout.RandomFigures;
import org.disentangle.figure.layout.Vertex;
import org.disentangle.figure.layout.Viewport;
import org.disentangle.figure.paint.FigureFonts;
import org.disentangle.figure.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Seeded
class PlotAreaTest {
    static LongStream figures() {
        return Seeds.from(1, 6);
    }

    static LongStream outlines() {
        return Seeds.from(11, 5);
    }

    private static PlotArea plot(ScatterFigure figure) {
        Page page = figure.layOut(new FigureSize(400, 300), Theme.LIGHT, FigureFonts.measure())
                .get(0);
        assertThat(page.plots()).hasSize(1);
        return page.plots().get(0);
    }

    /** A lattice of 10 × 10 points, at x and y from 1 to 10. */
    private static ScatterFigure lattice(AxisScale scale) {
        List<ScatterFigure.Point> points = new ArrayList<>();
        for (int row = 0; row < 100; row++) {
            points.add(new ScatterFigure.Point(row, 1 + row % 10, 1 + row / 10.0 - row % 10 / 10.0, 0, "", false));
        }
        return new ScatterFigure(
                "t",
                "A caption.",
                new ScatterFigure.Axes("x", "y", scale),
                points,
                List.of(new FamilyEntry("Qwen", Optional.of(0), 100)),
                new ScatterFigure.Overlay(TrendLine.none(), List.of("n = 100")),
                new ScatterFigure.Names(ScatterFigure.Labels.NONE));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyModelLiesWhereItsValuesAreAndBack(long seed) {
        ScatterFigure figure = RandomFigures.scatter(seed, 200);
        PlotArea plot = plot(figure);
        for (ScatterFigure.Point point : figure.points()) {
            PointPlace place = plot.placeOf(point.row()).orElseThrow();
            Vertex wanted = plot.placeOf(point.x(), point.y());
            assertThat(place.x()).as("seed %d", seed).isCloseTo(wanted.x(), within(1e-3));
            assertThat(place.y()).as("seed %d", seed).isCloseTo(wanted.y(), within(1e-3));
            assertThat(plot.box().contains(place.x(), place.y()))
                    .as("seed %d", seed)
                    .isTrue();
            Vertex value = plot.valueAt(wanted.x(), wanted.y());
            double xSpan = plot.viewport().highX() - plot.viewport().lowX();
            double ySpan = plot.viewport().highY() - plot.viewport().lowY();
            assertThat(value.x()).as("seed %d", seed).isCloseTo(point.x(), within(1e-9 * xSpan));
            assertThat(value.y()).as("seed %d", seed).isCloseTo(point.y(), within(1e-9 * ySpan));
        }
        assertThat(plot.placeOf(figure.points().size())).isEmpty();
        assertThat(plot.placeOf(-1)).isEmpty();
    }

    @Test
    void valuesOfALogarithmicAxisComeBackToo() {
        PlotArea plot = plot(lattice(AxisScale.LOGARITHMIC));
        Vertex one = plot.placeOf(1, 2);
        Vertex ten = plot.placeOf(10, 2);
        assertThat(plot.valueAt((one.x() + ten.x()) / 2, one.y()).x()).isCloseTo(Math.sqrt(10), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void anOutlineHoldsThePointsInsideIt(long seed) {
        PlotArea plot = plot(RandomFigures.scatter(seed, 3000));
        Random random = new Random(seed);
        List<Vertex> outline = new ArrayList<>();
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < 9; i++) {
            Vertex vertex = new Vertex(
                    plot.box().x() + random.nextDouble() * plot.box().width(),
                    plot.box().y() + random.nextDouble() * plot.box().height());
            outline.add(vertex);
            if (i == 0) {
                path.moveTo(vertex.x(), vertex.y());
            } else {
                path.lineTo(vertex.x(), vertex.y());
            }
        }
        path.closePath();
        TreeSet<Integer> inside = new TreeSet<>();
        for (int i = 0; i < plot.points().count(); i++) {
            if (path.contains(plot.points().x(i), plot.points().y(i))) {
                inside.add(plot.points().row(i));
            }
        }
        assertThat(new TreeSet<>(plot.rowsWithin(outline))).as("seed %d", seed).isEqualTo(inside);
        assertThat(plot.rowsWithin(outline.subList(0, 2))).isEmpty();
    }

    @Test
    void aRectangleHoldsThePointsInsideIt() {
        PlotArea plot = plot(lattice(AxisScale.LINEAR));
        Vertex low = plot.placeOf(1.5, -100);
        Vertex high = plot.placeOf(3.5, 100);
        List<Integer> rows = plot.rowsWithin(Box.between(low.x(), high.y(), high.x(), low.y()));
        assertThat(rows).hasSize(20).allMatch(row -> row % 10 == 1 || row % 10 == 2);
        assertThat(plot.rowsWithin(new Box(0, 0, 1, 1))).isEmpty();
    }

    @Test
    void aViewportShowsThatPartAndNothingElse() {
        ScatterFigure whole = lattice(AxisScale.LINEAR);
        Viewport part = new Viewport(2.5, 6.5, 2.95, 8.05);
        ScatterFigure shown = whole.withViewport(part);
        PlotArea plot = plot(shown);
        assertThat(plot.viewport()).isEqualTo(part);
        List<Integer> inside = whole.points().stream()
                .filter(point -> part.contains(point.x(), point.y()))
                .map(ScatterFigure.Point::row)
                .toList();
        assertThat(inside).hasSizeBetween(10, 40);
        assertThat(plot.rowsWithin(plot.box())).containsExactlyInAnyOrderElementsOf(inside);
        assertThat(plot.points().count()).isEqualTo(inside.size());
        assertThat(shown.caption())
                .isEqualTo("A caption. Only part of the plot is shown; " + (100 - inside.size())
                        + " points lie outside it.");
        assertThat(plot(whole).placeOf(part).width())
                .isLessThan(plot(whole).box().width());
        Box own = plot.placeOf(part);
        assertThat(own.x()).isCloseTo(plot.box().x(), within(1e-9));
        assertThat(own.bottom()).isCloseTo(plot.box().bottom(), within(1e-9));
    }

    @Test
    void aLogarithmicAxisShowsAllOfItWhereItCannotShowThePart() {
        ScatterFigure whole = lattice(AxisScale.LOGARITHMIC);
        assertThat(plot(whole.withViewport(new Viewport(-1, 5, 0, 5))).points().count())
                .isEqualTo(100);
    }
}
