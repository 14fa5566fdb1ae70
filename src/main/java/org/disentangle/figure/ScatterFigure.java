package org.disentangle.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disentangle.analysis.correlation.TrendLine;

/**
 * One point a model: x against a benchmark.
 *
 * @param title one line
 * @param caption whole sentences
 * @param xTitle the x axis, with its unit
 * @param yTitle the y axis, with its direction
 * @param xScale whether the x axis is linear or logarithmic (then every x is positive)
 * @param points the models shown, in the order of the table
 * @param families every family of the whole table, in the order of their styles, with how many of its points are shown;
 *     a family keeps its style whatever is filtered
 * @param trend the line and its band; may be absent
 * @param summary lines for a corner: coefficient with interval, n
 * @param labels which points are named
 * @param arrows from a point to another; one whose ends are not both among the points is not drawn
 */
public record ScatterFigure(
        String title,
        String caption,
        String xTitle,
        String yTitle,
        Scale xScale,
        List<Point> points,
        List<FamilyEntry> families,
        TrendLine trend,
        List<String> summary,
        Labels labels,
        List<Arrow> arrows)
        implements Figure {
    /** Of more points those that lie in one place are neither counted nor named. */
    public static final int MOST_COUNTED = 1000;

    public ScatterFigure {
        arrows = List.copyOf(arrows);
        points = List.copyOf(points);
        families = List.copyOf(families);
        summary = List.copyOf(summary);
    }

    /** Without arrows. */
    public ScatterFigure(
            String title,
            String caption,
            String xTitle,
            String yTitle,
            Scale xScale,
            List<Point> points,
            List<FamilyEntry> families,
            TrendLine trend,
            List<String> summary,
            Labels labels) {
        this(title, caption, xTitle, yTitle, xScale, points, families, trend, summary, labels, List.of());
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
     * @param context whether it is only shown faintly, as context
     * @param filled whether its x rests on scores that were missing and filled in, or on a part of a frozen scale; its mark is
     *     then hollow, or has a dot inside where hollow marks are base models
     * @param type what its mark says of its type
     */
    public record Point(
            int row, double x, double y, int family, String label, boolean context, boolean filled, MarkType type) {
        /** Of a figure that does not tell types apart. */
        public Point(int row, double x, double y, int family, String label, boolean context, boolean filled) {
            this(row, x, y, family, label, context, filled, MarkType.ALIKE);
        }

        /** Of a model whose scores are its own. */
        public Point(int row, double x, double y, int family, String label, boolean context) {
            this(row, x, y, family, label, context, false);
        }
    }

    /** What hollow and filled marks mean, where they tell types apart. */
    public List<MarkKey> markKeys() {
        return MarkKey.of(points.stream().map(Point::type).collect(Collectors.toSet()));
    }

    /**
     * A family in the legend.
     *
     * @param name its name
     * @param style its place in the fixed order of colours and shapes; empty for "other"
     * @param count how many points are shown
     */
    public record FamilyEntry(String name, Optional<Integer> style, int count) {}

    /** How numbers become places on an axis. */
    public enum Scale {
        LINEAR,
        /** For quantities that span powers of ten. */
        LOGARITHMIC
    }

    /** Which points are named. */
    public enum Labels {
        ALL,
        OUTLIERS,
        NONE
    }
}
