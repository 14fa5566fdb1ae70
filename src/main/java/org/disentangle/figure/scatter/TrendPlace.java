package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PlotAxes;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.Vertex;

/**
 * A trend and its confidence band, cut to the plot.
 *
 * @param line the line from left to right; empty if there is no trend in the plot
 * @param band the outline of the band; empty if there is none
 */
record TrendPlace(List<Vertex> line, List<Vertex> band) {
    private static final int STEPS = 96;

    static TrendPlace of(TrendLine trend, PlotAxes axes) {
        if (!trend.present()) {
            return new TrendPlace(List.of(), List.of());
        }
        List<Vertex> line = inside(axes, trend::at);
        List<Vertex> upper = clamped(axes, x -> trend.at(x) + trend.bandHalfHeight(x));
        List<Vertex> lower = clamped(axes, x -> trend.at(x) - trend.bandHalfHeight(x));
        List<Vertex> band = new ArrayList<>(upper);
        for (int i = lower.size() - 1; i >= 0; i--) {
            band.add(lower.get(i));
        }
        return new TrendPlace(line.size() < 2 ? List.of() : line, band);
    }

    /** The part of a curve inside the plot, ending exactly at its sides. */
    private static List<Vertex> inside(PlotAxes axes, DoubleUnaryOperator curve) {
        Box plot = axes.plot();
        List<Vertex> vertices = new ArrayList<>();
        Vertex before = place(axes, curve, 0);
        for (int i = 1; i <= STEPS; i++) {
            Vertex next = place(axes, curve, (double) i / STEPS);
            boolean wasInside = within(plot, before);
            boolean isInside = within(plot, next);
            if (wasInside && vertices.isEmpty()) {
                vertices.add(before);
            }
            if (wasInside != isInside) {
                vertices.add(crossing(plot, before, next));
            } else if (!wasInside
                    && Math.min(before.y(), next.y()) < plot.y()
                    && Math.max(before.y(), next.y()) > plot.bottom()) {
                Vertex top = crossingAt(plot.y(), before, next);
                Vertex bottom = crossingAt(plot.bottom(), before, next);
                vertices.add(top.x() < bottom.x() ? top : bottom);
                vertices.add(top.x() < bottom.x() ? bottom : top);
            }
            if (isInside) {
                vertices.add(next);
            }
            before = next;
        }
        return straightened(vertices);
    }

    private static boolean within(Box plot, Vertex vertex) {
        return vertex.y() >= plot.y() && vertex.y() <= plot.bottom();
    }

    private static Vertex crossing(Box plot, Vertex a, Vertex b) {
        boolean top = Math.min(a.y(), b.y()) < plot.y();
        return crossingAt(top ? plot.y() : plot.bottom(), a, b);
    }

    private static Vertex crossingAt(double y, Vertex a, Vertex b) {
        return new Vertex(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
    }

    /** Reduces a straight line to its ends. */
    private static List<Vertex> straightened(List<Vertex> vertices) {
        if (vertices.size() < 3) {
            return vertices;
        }
        Vertex first = vertices.get(0);
        Vertex last = vertices.get(vertices.size() - 1);
        for (Vertex vertex : vertices) {
            double along = (vertex.x() - first.x()) / (last.x() - first.x());
            if (!(Math.abs(first.y() + along * (last.y() - first.y()) - vertex.y()) < 0.01)) {
                return vertices;
            }
        }
        return List.of(first, last);
    }

    private static List<Vertex> clamped(PlotAxes axes, DoubleUnaryOperator curve) {
        List<Vertex> vertices = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            Vertex vertex = place(axes, curve, (double) i / STEPS);
            double y = Math.max(axes.plot().y(), Math.min(axes.plot().bottom(), vertex.y()));
            vertices.add(new Vertex(vertex.x(), y));
        }
        return vertices;
    }

    private static Vertex place(PlotAxes axes, DoubleUnaryOperator curve, double fraction) {
        double x = axes.x().value(fraction);
        return new Vertex(axes.x().place(x), axes.y().place(curve.applyAsDouble(x)));
    }

    /** Whether the line passes through a box. */
    static boolean crosses(List<Vertex> line, Box box) {
        for (int i = 1; i < line.size(); i++) {
            Vertex a = line.get(i - 1);
            Vertex b = line.get(i);
            if (box.crossedBy(a.x(), a.y(), b.x(), b.y())) {
                return true;
            }
        }
        return false;
    }

    void draw(Sheet sheet) {
        if (!band.isEmpty()) {
            sheet.below(new Element.Area(Part.BAND, band, sheet.theme().band()));
        }
        if (!line.isEmpty()) {
            sheet.below(new Element.Stroke(
                    Part.TREND, line, 1.1 * sheet.scale(), sheet.theme().trend(), false));
        }
    }
}
