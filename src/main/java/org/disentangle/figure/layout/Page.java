package org.disentangle.figure.layout;

import java.util.List;
import java.util.Optional;
import org.disentangle.figure.FigureSize;
import org.disentangle.figure.style.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A laid-out page: everything has its place, and painting only draws. It is drawn in three layers: what lies below the
 * points, the points, what lies above them. Immutable, and safe to share between threads.
 */
public final class Page {
    private final FigureSize size;
    private final Theme theme;
    private final List<Element> below;
    private final PointLayer points;
    private final List<Element> above;
    private final List<Target> targets;
    private final PageNotes notes;
    private volatile @Nullable PointGrid grid;
    private volatile @Nullable PointStacks stacks;
    private volatile int @Nullable [] byRow;

    Page(
            FigureSize size,
            Theme theme,
            List<Element> below,
            PointLayer points,
            List<Element> above,
            List<Target> targets,
            PageNotes notes) {
        this.size = size;
        this.theme = theme;
        this.below = List.copyOf(below);
        this.points = points;
        this.above = List.copyOf(above);
        this.targets = List.copyOf(targets);
        this.notes = notes;
    }

    /**
     * A place that can be pointed at.
     *
     * @param box where
     * @param hit what
     * @param isMark whether it is a mark, which comes before the row that it lies on
     */
    record Target(Box box, Hit hit, boolean isMark) {}

    public FigureSize size() {
        return size;
    }

    public Theme theme() {
        return theme;
    }

    /** What is drawn first, in order. */
    public List<Element> below() {
        return below;
    }

    /** What is drawn next. */
    public PointLayer points() {
        return points;
    }

    /** What is drawn last, in order. */
    public List<Element> above() {
        return above;
    }

    /** What a reader must be told that the picture alone does not say. */
    public PageNotes notes() {
        return notes;
    }

    /**
     * What lies within a radius of a place: the nearest point or mark, else the model or benchmark whose row is there.
     */
    public Optional<Hit> hit(double x, double y, double radius) {
        int point = grid().nearest(x, y, radius);
        if (point >= 0) {
            double half = points.style(point).size() / 2;
            return Optional.of(new Hit.OfModel(points.row(point), Box.around(points.x(point), points.y(point), half)));
        }
        Optional<Hit> mark = nearest(x, y, radius, true);
        return mark.isPresent() ? mark : nearest(x, y, radius, false);
    }

    private Optional<Hit> nearest(double x, double y, double radius, boolean marks) {
        Optional<Hit> nearest = Optional.empty();
        double best = Double.POSITIVE_INFINITY;
        for (Target target : targets) {
            if (target.isMark() == marks && target.box().distance(x, y) <= radius) {
                double distance =
                        Math.hypot(target.box().centreX() - x, target.box().centreY() - y);
                if (distance < best) {
                    best = distance;
                    nearest = Optional.of(target.hit());
                }
            }
        }
        return nearest;
    }

    /** Where a model's mark is, if this page shows it. */
    public Optional<PointPlace> placeOf(int row) {
        for (Target target : targets) {
            if (target.isMark() && target.hit() instanceof Hit.OfModel model && model.row() == row) {
                Box box = target.box();
                return Optional.of(new PointPlace(box.centreX(), box.centreY(), box.width()));
            }
        }
        int[] known = pointsByRow();
        int point = row >= 0 && row < known.length ? known[row] - 1 : -1;
        return point < 0
                ? Optional.empty()
                : Optional.of(new PointPlace(
                        points.x(point), points.y(point), points.style(point).size()));
    }

    /** The rows of the models whose marks lie in the place of this one's, itself among them, the one drawn last first. */
    public List<Integer> inPlaceOf(int row) {
        int[] known = pointsByRow();
        int point = row >= 0 && row < known.length ? known[row] - 1 : -1;
        return point < 0
                ? List.of()
                : stacks().of(point).stream().map(points::row).toList();
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

    /** For each table row one more than its point's index; 0 where it has none. */
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
