package org.disentangle.figure.layout;

import java.util.List;
import java.util.Optional;
import org.disentangle.figure.style.Theme;

/**
 * A laid-out page: everything has its place, and painting only draws. It has three layers: what lies below the points,
 * the points, and what lies above them. Immutable, and safe to share between threads.
 */
public final class Page {
    private final FigureSize size;
    private final Theme theme;
    private final List<Element> below;
    private final List<PlotArea> plots;
    private final PointLayer points;
    private final List<Element> above;
    private final List<Target> targets;
    private final PageNotes notes;

    Page(
            FigureSize size,
            Theme theme,
            List<Element> below,
            List<PlotArea> plots,
            List<Element> above,
            List<Target> targets,
            PageNotes notes) {
        this.size = size;
        this.theme = theme;
        this.below = List.copyOf(below);
        this.plots = List.copyOf(plots);
        this.points = PointLayer.of(plots.stream().map(PlotArea::points).toList());
        this.above = List.copyOf(above);
        this.targets = List.copyOf(targets);
        this.notes = notes;
    }

    /**
     * An area that can be pointed at.
     *
     * @param box the area
     * @param hit what is there
     * @param isMark whether it is a mark, which takes precedence over the row it lies on
     */
    record Target(Box box, Hit hit, boolean isMark) {}

    public FigureSize size() {
        return size;
    }

    public Theme theme() {
        return theme;
    }

    /** The elements drawn first, in order. */
    public List<Element> below() {
        return below;
    }

    /** Its plots; empty if nothing on it is placed by value. */
    public List<PlotArea> plots() {
        return plots;
    }

    /** The points of all plots, drawn next. */
    public PointLayer points() {
        return points;
    }

    /** The elements drawn last, in order. */
    public List<Element> above() {
        return above;
    }

    /** What the picture alone does not show. */
    public PageNotes notes() {
        return notes;
    }

    /**
     * What is within a radius of a point: the nearest mark, otherwise the model or benchmark whose row is there.
     */
    public Optional<Hit> hit(double x, double y, double radius) {
        Optional<Hit> point = nearestPoint(x, y, radius);
        if (point.isPresent()) {
            return point;
        }
        Optional<Hit> mark = nearest(x, y, radius, true);
        return mark.isPresent() ? mark : nearest(x, y, radius, false);
    }

    private Optional<Hit> nearestPoint(double x, double y, double radius) {
        Optional<Hit> nearest = Optional.empty();
        double best = Double.POSITIVE_INFINITY;
        for (PlotArea plot : plots) {
            int point = plot.nearest(x, y, radius);
            if (point >= 0) {
                PointLayer layer = plot.points();
                double distance = Math.hypot(layer.x(point) - x, layer.y(point) - y);
                if (distance < best) {
                    best = distance;
                    double half = layer.style(point).size() / 2;
                    nearest = Optional.of(
                            new Hit.OfModel(layer.row(point), Box.around(layer.x(point), layer.y(point), half)));
                }
            }
        }
        return nearest;
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

    /** The place of a model's mark, if this page shows it; the first of several. */
    public Optional<PointPlace> placeOf(int row) {
        for (Target target : targets) {
            if (target.isMark() && target.hit() instanceof Hit.OfModel model && model.row() == row) {
                Box box = target.box();
                return Optional.of(new PointPlace(box.centreX(), box.centreY(), box.width()));
            }
        }
        return plots.stream().flatMap(plot -> plot.placeOf(row).stream()).findFirst();
    }

    /**
     * The rows of the models whose marks coincide with this one's, itself included, topmost first; in the first plot
     * that shows it.
     */
    public List<Integer> inPlaceOf(int row) {
        return plots.stream()
                .map(plot -> plot.inPlaceOf(row))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
