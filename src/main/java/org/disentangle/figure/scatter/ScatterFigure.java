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
 * @param title the title, in one line
 * @param caption the caption, in whole sentences
 * @param axes the titles of the axes, and the range of values shown
 * @param points the models shown, in the order of the table
 * @param families every family of the whole table, in the order of their styles, with how many of their points are
 *     shown; a family keeps its style under any filter
 * @param overlay what is drawn over the points: trend, arrows, numbers
 * @param names which points are labelled, and where
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
     * @param xTitle the title of the x axis, with its unit
     * @param yTitle the title of the y axis, with its direction
     * @param xScale whether the x axis is linear or logarithmic (every x is then positive)
     * @param viewport the range of values shown; empty: all. Points outside are not drawn, nor are arrows from or to
     *     them
     */
    public record Axes(String xTitle, String yTitle, AxisScale xScale, Optional<Viewport> viewport) {
        /** Makes axes that show all values. */
        public Axes(String xTitle, String yTitle, AxisScale xScale) {
            this(xTitle, yTitle, xScale, Optional.empty());
        }

        /** The viewport, if the axes can show it: a logarithmic one cannot show zero. */
        Optional<Viewport> shown() {
            return viewport.filter(wanted -> xScale == AxisScale.LINEAR || wanted.lowX() > 0);
        }
    }

    /**
     * What is drawn over the points.
     *
     * @param trend the line and its band; may be absent
     * @param summary lines for a corner: coefficient with interval, n
     * @param arrows the arrows between points; one whose ends are not both among the points is not drawn
     */
    public record Overlay(TrendLine trend, List<String> summary, List<Arrow> arrows) {
        public Overlay {
            summary = List.copyOf(summary);
            arrows = List.copyOf(arrows);
        }

        /** Makes an overlay without arrows. */
        public Overlay(TrendLine trend, List<String> summary) {
            this(trend, summary, List.of());
        }
    }

    /** An arrow from a model before a change to the model after it, by their rows in the table. */
    public record Arrow(int from, int to) {}

    /**
     * A model.
     *
     * @param row its row in the table
     * @param x its x, finite
     * @param y its y, finite
     * @param family the index of its family in {@link #families}
     * @param label its short name
     * @param look what else its mark shows
     */
    public record Point(int row, double x, double y, int family, String label, PointLook look) {
        /** Makes the point of a model with complete scores, if types are not distinguished. */
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
     * What a mark shows about its model besides the family.
     *
     * @param context whether it is drawn faintly, as context only
     * @param filled whether its x rests on filled-in scores or on part of a frozen scale; its mark is then hollow, or
     *     has a dot inside if hollow marks are base models
     * @param type how its mark shows its type
     */
    public record PointLook(boolean context, boolean filled, MarkType type) {}

    /**
     * The labels of points.
     *
     * @param which which points are labelled
     * @param pinned labels at places the user has chosen; always shown
     */
    public record Names(Labels which, List<LabelPlace> pinned) {
        public Names {
            pinned = List.copyOf(pinned);
        }

        /** Makes labels without pinned ones. */
        public Names(Labels which) {
            this(which, List.of());
        }
    }

    /** Which points are labelled. */
    public enum Labels {
        ALL,
        OUTLIERS,
        NONE
    }

    /** Whether a point lies in the range of values shown. */
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

    /** What hollow and filled marks mean, if they distinguish types. */
    public List<MarkKey> markKeys() {
        return MarkKey.of(points.stream().map(Point::type).collect(Collectors.toSet()));
    }

    /** The figure limited to a range of values; the caption says how many points lie outside. */
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

    /** The figure with labels pinned at places the user has chosen. */
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
