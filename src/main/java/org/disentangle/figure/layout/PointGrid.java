package org.disentangle.figure.layout;

/** Finds points by position: the page is divided into cells, and each cell knows its points. */
public final class PointGrid {
    private final PointLayer points;
    private final double left;
    private final double top;
    private final double cell;
    private final int columns;
    private final int rows;
    /** The start of each cell's points in {@link #members}, and the end of the last. */
    private final int[] begins;

    private final int[] members;

    /** Makes a grid with about two points per cell. */
    public PointGrid(PointLayer points) {
        this.points = points;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        int count = points.count();
        for (int i = 0; i < count; i++) {
            minX = Math.min(minX, points.x(i));
            maxX = Math.max(maxX, points.x(i));
            minY = Math.min(minY, points.y(i));
            maxY = Math.max(maxY, points.y(i));
        }
        left = count == 0 ? 0 : minX;
        top = count == 0 ? 0 : minY;
        double width = count == 0 ? 1 : Math.max(1, maxX - minX);
        double height = count == 0 ? 1 : Math.max(1, maxY - minY);
        cell = Math.max(0.5, Math.sqrt(2 * width * height / Math.max(1, count)));
        columns = (int) (width / cell) + 1;
        rows = (int) (height / cell) + 1;
        begins = new int[columns * rows + 1];
        members = new int[count];
        fill(count);
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            begins[cellOf(points.x(i), points.y(i)) + 1]++;
        }
        for (int c = 1; c < begins.length; c++) {
            begins[c] += begins[c - 1];
        }
        int[] next = begins.clone();
        for (int i = 0; i < count; i++) {
            members[next[cellOf(points.x(i), points.y(i))]++] = i;
        }
    }

    private int cellOf(double x, double y) {
        return row(y) * columns + column(x);
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1.0, (x - left) / cell));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1.0, (y - top) / cell));
    }

    /** Visits points. */
    public interface Visitor {
        /** Visits a point; false ends the search. */
        boolean visit(int point);
    }

    /** Visits every point in a box, and perhaps a few around it; false if a visit ended the search. */
    public boolean visit(Box box, Visitor visitor) {
        if (points.count() == 0) {
            return true;
        }
        int lastRow = row(box.bottom());
        int firstColumn = column(box.x());
        int lastColumn = column(box.right());
        for (int r = row(box.y()); r <= lastRow; r++) {
            for (int m = begins[r * columns + firstColumn]; m < begins[r * columns + lastColumn + 1]; m++) {
                if (!visitor.visit(members[m])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The nearest point within a radius, among equally near ones the topmost; −1 if there is none. */
    public int nearest(double x, double y, double radius) {
        for (double reach = Math.min(radius, cell); ; reach = Math.min(radius, reach * 2)) {
            int found = nearestWithin(x, y, reach);
            if (found >= 0 || reach >= radius) {
                return found;
            }
        }
    }

    private int nearestWithin(double x, double y, double radius) {
        Nearest nearest = new Nearest(x, y, radius * radius);
        visit(Box.around(x, y, radius), nearest);
        return nearest.point;
    }

    private final class Nearest implements Visitor {
        private final double x;
        private final double y;
        private double bestSquare;
        private int point = -1;

        Nearest(double x, double y, double bestSquare) {
            this.x = x;
            this.y = y;
            this.bestSquare = bestSquare;
        }

        @Override
        public boolean visit(int candidate) {
            double dx = points.x(candidate) - x;
            double dy = points.y(candidate) - y;
            double square = dx * dx + dy * dy;
            if (square < bestSquare || square == bestSquare && candidate > point) {
                bestSquare = square;
                point = candidate;
            }
            return true;
        }
    }
}
