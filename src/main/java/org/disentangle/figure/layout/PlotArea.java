package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plot on a page: a box with two axes and the points of models. It finds the place of a value or a model, the value
 * at a place, and the models within an outline. Immutable, and safe to share between threads.
 */
public final class PlotArea {
    private final Box box;
    private final Axis x;
    private final Axis y;
    private final PointLayer points;
    private volatile @Nullable PointGrid grid;
    private volatile @Nullable PointStacks stacks;
    private volatile int @Nullable [] byRow;

    /**
     * Makes a plot.
     *
     * @param box the box that holds its points
     * @param x the axis from left to right
     * @param y the axis from bottom to top
     * @param points the points in drawing order
     */
    public PlotArea(Box box, Axis x, Axis y, PointLayer points) {
        this.box = box;
        this.x = x;
        this.y = y;
        this.points = points;
    }

    public Box box() {
        return box;
    }

    /** The axis from left to right. */
    public Axis x() {
        return x;
    }

    /** The axis from bottom to top. */
    public Axis y() {
        return y;
    }

    public PointLayer points() {
        return points;
    }

    /** The range of values it shows. */
    public Viewport viewport() {
        return new Viewport(x.low(), x.high(), y.low(), y.high());
    }

    /** The place of a pair of values on the page; inside the box if the viewport contains them. */
    public Vertex placeOf(double valueX, double valueY) {
        return new Vertex(x.place(valueX), y.place(valueY));
    }

    /** The values at a place of the page, x before y; also beyond the box. */
    public Vertex valueAt(double pageX, double pageY) {
        return new Vertex(x.valueAt(pageX), y.valueAt(pageY));
    }

    /** The box that the values of a viewport take up on the page; larger or smaller than the plot's. */
    public Box placeOf(Viewport values) {
        return Box.between(
                x.place(values.lowX()), y.place(values.highY()), x.place(values.highX()), y.place(values.lowY()));
    }

    /** The place of a model's mark, if the plot has one. */
    public Optional<PointPlace> placeOf(int row) {
        int point = pointOf(row);
        return point < 0
                ? Optional.empty()
                : Optional.of(new PointPlace(
                        points.x(point), points.y(point), points.style(point).size()));
    }

    /** The table rows of the models whose marks are centred in a box, in drawing order. */
    public List<Integer> rowsWithin(Box area) {
        return rows(area, area::contains);
    }

    /**
     * The table rows of the models whose marks are centred within an outline, in drawing order. The outline is closed
     * from its last vertex to its first; if it crosses itself, the even-odd rule decides what is inside.
     */
    public List<Integer> rowsWithin(List<Vertex> outline) {
        return outline.size() < 3 ? List.of() : rows(Box.around(outline), (px, py) -> isInside(outline, px, py));
    }

    /** Tests whether a point is inside. */
    private interface Inside {
        boolean test(double px, double py);
    }

    private List<Integer> rows(Box area, Inside inside) {
        List<Integer> found = new ArrayList<>();
        grid().visit(area, point -> {
            if (inside.test(points.x(point), points.y(point))) {
                found.add(point);
            }
            return true;
        });
        return found.stream().sorted().map(points::row).toList();
    }

    private static boolean isInside(List<Vertex> outline, double px, double py) {
        boolean inside = false;
        Vertex a = outline.get(outline.size() - 1);
        for (Vertex b : outline) {
            if (a.y() > py != b.y() > py && px < (b.x() - a.x()) * (py - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
            a = b;
        }
        return inside;
    }

    /** The index of the point nearest to a place, within a radius; −1 if there is none. */
    int nearest(double px, double py, double radius) {
        return grid().nearest(px, py, radius);
    }

    /** The rows of the models whose marks coincide with this one's, itself included, topmost first. */
    List<Integer> inPlaceOf(int row) {
        int point = pointOf(row);
        return point < 0
                ? List.of()
                : stacks().of(point).stream().map(points::row).toList();
    }

    private int pointOf(int row) {
        int[] known = pointsByRow();
        return row >= 0 && row < known.length ? known[row] - 1 : -1;
    }

    private PointStacks stacks() {
        PointStacks known = stacks;
        if (known == null) {
            known = new PointStacks(points, grid());
            stacks = known;
        }
        return known;
    }

    private PointGrid grid() {
        PointGrid known = grid;
        if (known == null) {
            known = new PointGrid(points);
            grid = known;
        }
        return known;
    }

    /** For each table row its point's index plus one; 0 if it has none. */
    private int[] pointsByRow() {
        int[] known = byRow;
        if (known == null) {
            int last = -1;
            for (int i = 0; i < points.count(); i++) {
                last = Math.max(last, points.row(i));
            }
            known = new int[last + 1];
            for (int i = 0; i < points.count(); i++) {
                known[points.row(i)] = i + 1;
            }
            byRow = known;
        }
        return known;
    }
}
