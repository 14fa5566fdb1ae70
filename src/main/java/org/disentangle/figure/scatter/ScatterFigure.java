package org.disentangle.figure.scatter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.LayoutOptions;
import org.disentangle.figure.layout.MarkKey;
import org.disentangle.figure.layout.MarkType;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.TextMeasure;
import org.disentangle.figure.layout.Viewport;
import org.disentangle.wording.Counts;

/**
 * One point per model: x against a benchmark.
 *
 * @param title one line
 * @param caption whole sentences
 * @param axes their titles, and what part of the values is shown
 * @param points the models shown, in the order of the table
 * @param families every family of the whole table, in the order of their styles, with how many of its points are shown;
 *     a family keeps its style whatever is filtered
 * @param overlay what lies over the points: trend, arrows, numbers
 * @param names which points are named, and where
 */
public record ScatterFigure(
        String title,
        String caption,
        Axes axes,
        List<Point> points,
        List<FamilyEntry> families,
        Overlay overlay,
        Names names)
        implements Figure {
    /** The word for this kind of figure. */
    public static final String KIND = "scatter";

    public ScatterFigure {
        points = List.copyOf(points);
        families = List.copyOf(families);
    }

    /**
     * The axes.
     *
     * @param xTitle with its unit
     * @param yTitle with its direction
     * @param xScale whether the x axis is linear or logarithmic (then every x is positive)
     * @param viewport what is shown of the values; empty: all of them. Points outside are not drawn, nor are arrows from or to
     *     them
     */
    public record Axes(String xTitle, String yTitle, AxisScale xScale, Optional<Viewport> viewport) {
        /** On which every value has a place. */
        public Axes(String xTitle, String yTitle, AxisScale xScale) {
            this(xTitle, yTitle, xScale, Optional.empty());
        }

        /** The viewport, if the axes can show it: a logarithmic one cannot show zero. */
        Optional<Viewport> shown() {
            return viewport.filter(wanted -> xScale == AxisScale.LINEAR || wanted.lowX() > 0);
        }
    }

    /**
     * What lies over the points.
     *
     * @param trend the line and its band; may be absent
     * @param summary lines for a corner: coefficient with interval, n
     * @param arrows from a point to another; one whose ends are not both among the points is not drawn
     */
    public record Overlay(TrendLine trend, List<String> summary, List<Arrow> arrows) {
        public Overlay {
            summary = List.copyOf(summary);
            arrows = List.copyOf(arrows);
        }

        /** Without arrows. */
        public Overlay(TrendLine trend, List<String> summary) {
            this(trend, summary, List.of());
        }
    }

    /** From a model to another, by their rows in the table: before and after a change. */
    public record Arrow(int from, int to) {}

    /**
     * A model.
     *
     * @param row its row in the table
     * @param x finite
     * @param y finite
     * @param family the index of its family in {@link #families}
     * @param label its short name
     * @param look what its mark says besides
     */
    public record Point(int row, double x, double y, int family, String label, PointLook look) {
        /** Of a model on scores of its own, where types are not told apart. */
        public Point(int row, double x, double y, int family, String label, boolean context) {
            this(row, x, y, family, label, new PointLook(context, false, MarkType.ALIKE));
        }

        public boolean context() {
            return look.context();
        }

        public boolean filled() {
            return look.filled();
        }

        public MarkType type() {
            return look.type();
        }
    }

    /**
     * What a mark says of its model besides the family.
     *
     * @param context whether it is only shown faintly, as context
     * @param filled whether its x rests on scores that were missing and filled in, or on a part of a frozen scale; its mark is
     *     then hollow, or has a dot inside where hollow marks are base models
     * @param type what its mark says of its type
     */
    public record PointLook(boolean context, boolean filled, MarkType type) {}

    /**
     * The names beside points.
     *
     * @param which points are named
     * @param pinned names whose place somebody has chosen; they are shown whichever points are named
     */
    public record Names(Labels which, List<LabelPlace> pinned) {
        public Names {
            pinned = List.copyOf(pinned);
        }

        /** Of which each has its place found. */
        public Names(Labels which) {
            this(which, List.of());
        }
    }

    /** Which points are named. */
    public enum Labels {
        ALL,
        OUTLIERS,
        NONE
    }

    /** Whether a point lies in the part of the values that is shown. */
    boolean shows(Point point) {
        return axes.shown().map(shown -> shown.contains(point.x(), point.y())).orElse(true);
    }

    public String xTitle() {
        return axes.xTitle();
    }

    public String yTitle() {
        return axes.yTitle();
    }

    public AxisScale xScale() {
        return axes.xScale();
    }

    public TrendLine trend() {
        return overlay.trend();
    }

    public List<String> summary() {
        return overlay.summary();
    }

    public List<Arrow> arrows() {
        return overlay.arrows();
    }

    public Labels labels() {
        return names.which();
    }

    /** What hollow and filled marks mean, where they tell types apart. */
    public List<MarkKey> markKeys() {
        return MarkKey.of(points.stream().map(Point::type).collect(Collectors.toSet()));
    }

    /** Of which a part of the values is shown; the caption says how many points lie outside. */
    public ScatterFigure withViewport(Viewport viewport) {
        Axes shown = new Axes(axes.xTitle(), axes.yTitle(), axes.xScale(), Optional.of(viewport));
        ScatterFigure part = new ScatterFigure(title, caption, shown, points, families, overlay, names);
        long outside = points.stream().filter(point -> !part.shows(point)).count();
        String said = outside == 0
                ? caption
                : (caption + " Only part of the plot is shown; " + Counts.of(outside, "point lies", "points lie")
                                + " outside it.")
                        .strip();
        return new ScatterFigure(title, said, shown, points, families, overlay, names);
    }

    /** With names at places that somebody has chosen. */
    public ScatterFigure withPinned(List<LabelPlace> pinned) {
        return new ScatterFigure(title, caption, axes, points, families, overlay, new Names(names.which(), pinned));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Page> layOut(FigureSize size, LayoutOptions options, TextMeasure measure) {
        return List.of(new ScatterLayout(this, size, options, measure).page());
    }
}
