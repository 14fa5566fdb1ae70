package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.PointGrid;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.PointStacks;
import org.disentangle.figure.layout.Vertex;

/** Generates the places for the label of a point: close around it, and with a leader on rings farther away. */
final class LabelCandidates {
    /** Directions close to a point, with their costs: right, left, corners, above, below. */
    private static final double[][] NEAR = {
        {1, 0, 0}, {-1, 0, 0.6}, {1, -1, 0.8}, {1, 1, 0.9}, {-1, -1, 1.1}, {-1, 1, 1.2}, {0, -1, 1.0}, {0, 1, 1.1},
    };

    static final double[] RINGS = {5, 8, 12, 17, 23, 30, 39, 50, 64, 80};
    private static final int ANGLES = 20;
    private static final double GAP = 1.0;
    private static final double AROUND_NAMES = 0.6;
    private static final double AROUND_POINTS = 0.3;
    /** A label closer than this to another point may be mistaken for that point's. */
    private static final double AMBIGUOUS = 2.5;

    private static final double WITH_LEADER = 3;
    private static final double A_POINT_FARTHER = 0.16;
    private static final double OVER_TREND = 1.6;
    private static final double NEAR_FOREIGN = 1.5;

    private final Box plot;
    private final PointLayer points;
    private final PointGrid grid;
    private final List<Box> taken;
    private final List<Vertex> trend;
    private final double scale;
    private final double largestReach;

    LabelCandidates(Box plot, PointLayer points, PointGrid grid, List<Box> taken, List<Vertex> trend, double scale) {
        this.plot = plot.grown(-1);
        this.points = points;
        this.grid = grid;
        this.taken = taken;
        this.trend = trend;
        this.scale = scale;
        this.largestReach =
                points.styles().stream().mapToDouble(MarkStyle::reach).max().orElse(0);
    }

    /**
     * A place for a label.
     *
     * @param box the area of the label
     * @param apart the same, plus the distance that other labels keep
     * @param leader the line from the mark to the label, if it is not close
     * @param cost the cost; higher is worse
     */
    record Candidate(Box box, Box apart, Optional<LabelPlacer.Leader> leader, double cost) {
        boolean conflictsWith(Candidate other) {
            return apart.overlaps(other.box) || cuts(leader, other.apart) || cuts(other.leader, apart);
        }

        private static boolean cuts(Optional<LabelPlacer.Leader> leader, Box box) {
            return leader.isPresent()
                    && box.crossedBy(
                            leader.get().from().x(),
                            leader.get().from().y(),
                            leader.get().to().x(),
                            leader.get().to().y());
        }

        boolean leaderCrosses(Candidate other) {
            return leader.isPresent() && other.leader.isPresent() && cross(leader.get(), other.leader.get());
        }

        private static boolean cross(LabelPlacer.Leader a, LabelPlacer.Leader b) {
            return side(a, b.from()) * side(a, b.to()) < 0 && side(b, a.from()) * side(b, a.to()) < 0;
        }

        private static double side(LabelPlacer.Leader line, Vertex place) {
            return (line.to().x() - line.from().x()) * (place.y() - line.from().y())
                    - (line.to().y() - line.from().y())
                            * (place.x() - line.from().x());
        }
    }

    /** Every place free of points and other obstacles, cheapest first. */
    Candidate[] of(LabelPlacer.Request request) {
        List<Candidate> found = new ArrayList<>();
        for (double[] direction : NEAR) {
            addNear(request, direction, found);
        }
        for (double ring : RINGS) {
            for (int a = 0; a < ANGLES; a++) {
                addFar(request, ring * scale, 2 * Math.PI * a / ANGLES, found);
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::cost));
        return found.toArray(Candidate[]::new);
    }

    private void addNear(LabelPlacer.Request request, double[] direction, List<Candidate> found) {
        double reach = points.style(request.point()).size() / 2 + GAP * scale;
        boolean corner = direction[0] != 0 && direction[1] != 0;
        double out = corner ? reach * 0.75 : reach;
        Box box = anchored(
                request,
                points.x(request.point()) + direction[0] * out,
                points.y(request.point()) + direction[1] * out,
                direction[0],
                direction[1]);
        add(request, box, Optional.empty(), direction[2], found);
    }

    private void addFar(LabelPlacer.Request request, double ring, double angle, List<Candidate> found) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double reach = points.style(request.point()).size() / 2;
        double x = points.x(request.point());
        double y = points.y(request.point());
        Box box = anchored(request, x + dx * (reach + ring), y + dy * (reach + ring), clamp(1.6 * dx), clamp(1.6 * dy));
        Optional<LabelPlacer.Leader> leader = LabelPlacer.Leader.to(box, new Vertex(x, y), reach, scale);
        if (leader.isEmpty()) {
            return;
        }
        double endX = Math.max(box.x(), Math.min(box.right(), x));
        double endY = Math.max(box.y() + box.height() * 0.2, Math.min(box.bottom() - box.height() * 0.2, y));
        double length = Math.hypot(endX - x, endY - y);
        double cost = WITH_LEADER + A_POINT_FARTHER * (length - reach) / scale;
        add(request, box, leader, cost, found);
    }

    /** The box that touches an anchor with the side or corner facing it. */
    private static Box anchored(LabelPlacer.Request request, double x, double y, double dx, double dy) {
        return new Box(
                x - request.width() * (0.5 - 0.5 * dx),
                y - request.height() * (0.5 - 0.5 * dy),
                request.width(),
                request.height());
    }

    private static double clamp(double part) {
        return Math.max(-1, Math.min(1, part));
    }

    private void add(
            LabelPlacer.Request request,
            Box box,
            Optional<LabelPlacer.Leader> leader,
            double cost,
            List<Candidate> found) {
        if (!plot.contains(box, 0) || taken.stream().anyMatch(box::overlaps)) {
            return;
        }
        if (leader.isPresent() && taken.stream().anyMatch(other -> Candidate.cuts(leader, other))) {
            return;
        }
        double nearest = distanceToPoints(box, request.point());
        if (nearest < AROUND_POINTS * scale || leader.isPresent() && hitsPoint(leader.get(), request.point())) {
            return;
        }
        double whole = cost
                + (nearest < AMBIGUOUS * scale ? NEAR_FOREIGN : 0)
                + (TrendPlace.crosses(trend, box) ? OVER_TREND : 0);
        found.add(new Candidate(box, box.grown(AROUND_NAMES * scale), leader, whole));
    }

    /** The distance, capped, from a box to the nearest mark other than its own, which it only must not overlap. */
    private double distanceToPoints(Box box, int own) {
        double far = AMBIGUOUS * scale;
        double[] nearest = {far};
        grid.visit(box.grown(largestReach + far), point -> {
            double radius = points.style(point).reach() * 0.9;
            double distance = box.distance(points.x(point), points.y(point)) - radius;
            if (!PointStacks.coincide(points, point, own)) {
                nearest[0] = Math.min(nearest[0], distance);
            }
            return nearest[0] >= 0;
        });
        return nearest[0];
    }

    private boolean hitsPoint(LabelPlacer.Leader leader, int own) {
        Box around = Box.between(
                        Math.min(leader.from().x(), leader.to().x()),
                        Math.min(leader.from().y(), leader.to().y()),
                        Math.max(leader.from().x(), leader.to().x()),
                        Math.max(leader.from().y(), leader.to().y()))
                .grown(largestReach);
        return !grid.visit(
                around,
                point -> PointStacks.coincide(points, point, own)
                        || distance(leader, points.x(point), points.y(point))
                                > points.style(point).size() / 2);
    }

    private static double distance(LabelPlacer.Leader leader, double x, double y) {
        double dx = leader.to().x() - leader.from().x();
        double dy = leader.to().y() - leader.from().y();
        double square = dx * dx + dy * dy;
        double along = square == 0
                ? 0
                : ((x - leader.from().x()) * dx + (y - leader.from().y()) * dy) / square;
        double part = Math.max(0, Math.min(1, along));
        return Math.hypot(leader.from().x() + part * dx - x, leader.from().y() + part * dy - y);
    }
}
