package org.disentangle.figure.layout;

/**
 * An upright rectangle in points, y downwards.
 *
 * @param x the left side
 * @param y the upper side
 * @param width not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {
    /** The box with these sides. */
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    /** A square around a centre. */
    public static Box around(double x, double y, double half) {
        return new Box(x - half, y - half, 2 * half, 2 * half);
    }

    /** The smallest box that holds some points, at least one. */
    public static Box around(Iterable<Vertex> places) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Vertex place : places) {
            left = Math.min(left, place.x());
            right = Math.max(right, place.x());
            top = Math.min(top, place.y());
            bottom = Math.max(bottom, place.y());
        }
        return between(left, top, right, bottom);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** Whether two boxes share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether another box lies inside, within a tolerance. */
    public boolean contains(Box other, double tolerance) {
        return other.x >= x - tolerance
                && other.y >= y - tolerance
                && other.right() <= right() + tolerance
                && other.bottom() <= bottom() + tolerance;
    }

    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
    }

    /** The box enlarged by a margin on every side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The distance from a point to the box; 0 inside. */
    public double distance(double pointX, double pointY) {
        double dx = Math.max(0, Math.max(x - pointX, pointX - right()));
        double dy = Math.max(0, Math.max(y - pointY, pointY - bottom()));
        return Math.hypot(dx, dy);
    }

    /** Whether a straight line between two points passes through the inside. */
    public boolean crossedBy(double x1, double y1, double x2, double y2) {
        double from = 0;
        double to = 1;
        double[] starts = {x1, y1};
        double[] steps = {x2 - x1, y2 - y1};
        double[] lows = {x, y};
        double[] highs = {right(), bottom()};
        for (int axis = 0; axis < 2; axis++) {
            if (Math.abs(steps[axis]) < 1e-12) {
                if (starts[axis] <= lows[axis] || starts[axis] >= highs[axis]) {
                    return false;
                }
                continue;
            }
            double first = (lows[axis] - starts[axis]) / steps[axis];
            double second = (highs[axis] - starts[axis]) / steps[axis];
            from = Math.max(from, Math.min(first, second));
            to = Math.min(to, Math.max(first, second));
        }
        return to - from > 1e-9;
    }
}
