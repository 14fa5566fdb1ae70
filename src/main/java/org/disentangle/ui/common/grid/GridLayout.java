package org.disentangle.ui.common.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The layout of a painted table, in pixels from its upper left corner.
 *
 * @param edges the left edges of the columns before scrolling and, last, the right edge of the last one: columns + 1 values
 * @param rows the number of rows
 * @param headerHeight the height of the headings
 * @param rowHeight the height of a row
 * @param width the width of the visible area
 * @param height the height of the visible area, headings included
 * @param scroll how far the rows are scrolled
 */
record GridLayout(
        double[] edges, int rows, double headerHeight, double rowHeight, double width, double height, Scroll scroll) {
    /** The distance within which an edge is grabbed, in pixels. */
    private static final double GRASP = 3;

    /** How far the contents are scrolled, in pixels. */
    record Scroll(double x, double y) {}

    /** Computes the edges of columns from their widths. */
    static double[] edges(double[] widths) {
        double[] edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }

    /** The same layout at another scroll position. */
    GridLayout scrolled(double x, double y) {
        return new GridLayout(edges, rows, headerHeight, rowHeight, width, height, new Scroll(x, y));
    }

    int columns() {
        return edges.length - 1;
    }

    /** The visible position of the left edge of a column, or of the right edge of the last one. */
    double edge(int place) {
        return edges[place] - scroll.x();
    }

    /** The edge nearest to a point: 0 before the first column, the number of columns after the last one. */
    int nearestEdge(double x) {
        int nearest = 0;
        for (int place = 1; place < edges.length; place++) {
            if (Math.abs(edge(place) - x) < Math.abs(edge(nearest) - x)) {
                nearest = place;
            }
        }
        return nearest;
    }

    double left(int column) {
        return edges[column] - scroll.x();
    }

    double widthOf(int column) {
        return edges[column + 1] - edges[column];
    }

    double top(int row) {
        return headerHeight + row * rowHeight - scroll.y();
    }

    /** The height of the area that shows rows. */
    double bodyHeight() {
        return Math.max(0, height - headerHeight);
    }

    /** The furthest the rows can scroll. */
    double mostY() {
        return Math.max(0, rows * rowHeight - bodyHeight());
    }

    /** The furthest the columns can scroll. */
    double mostX() {
        return Math.max(0, edges[columns()] - width);
    }

    /** The first visible row. */
    int firstRow() {
        return (int) Math.max(0, Math.floor(scroll.y() / rowHeight));
    }

    /** One past the last visible row. */
    int endRow() {
        return (int) Math.min(rows, Math.ceil((scroll.y() + bodyHeight()) / rowHeight));
    }

    /** Whether any part of a column is visible. */
    boolean isSeen(int column) {
        return left(column) < width && left(column) + widthOf(column) > 0;
    }

    /** The number of fully visible rows, at least one. */
    int page() {
        return (int) Math.max(1, Math.floor(bodyHeight() / rowHeight));
    }

    /** The scroll position nearest to the current one that shows a whole row. */
    double showing(int row) {
        double least = (row + 1) * rowHeight - bodyHeight();
        double most = row * rowHeight;
        return Math.max(0, Math.min(mostY(), Math.max(least, Math.min(most, scroll.y()))));
    }

    /** What is at a point. */
    GridPlace at(double x, double y) {
        if (x < 0 || x >= width || y < 0 || y >= height) {
            return new GridPlace.Nowhere();
        }
        if (y < headerHeight) {
            Optional<GridPlace> edge = edgeAt(x).map(GridPlace.Edge::new);
            return edge.orElseGet(
                    () -> columnAt(x).<GridPlace>map(GridPlace.Title::new).orElseGet(GridPlace.Nowhere::new));
        }
        int row = (int) Math.floor((y - headerHeight + scroll.y()) / rowHeight);
        return row >= rows
                ? new GridPlace.Nowhere()
                : columnAt(x)
                        .<GridPlace>map(column -> new GridPlace.Cell(row, column))
                        .orElseGet(GridPlace.Nowhere::new);
    }

    private Optional<Integer> columnAt(double x) {
        int place = Arrays.binarySearch(edges, x + scroll.x());
        int column = place >= 0 ? place : -place - 2;
        return column >= 0 && column < columns() ? Optional.of(column) : Optional.empty();
    }

    private Optional<Integer> edgeAt(double x) {
        for (int column = 0; column < columns(); column++) {
            if (Math.abs(x + scroll.x() - edges[column + 1]) <= GRASP) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** One past the last column under the same group heading. */
    static int endOfGroup(List<? extends GridColumn<?>> columns, int first) {
        String over = columns.get(first).title().over();
        int end = first + 1;
        while (end < columns.size()
                && !over.isEmpty()
                && columns.get(end).title().over().equals(over)) {
            end++;
        }
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridLayout that
                && Arrays.equals(edges, that.edges)
                && rows == that.rows
                && headerHeight == that.headerHeight
                && rowHeight == that.rowHeight
                && width == that.width
                && height == that.height
                && scroll.equals(that.scroll);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges) + 31 * rows + scroll.hashCode();
    }

    @Override
    public String toString() {
        return "GridLayout[" + columns() + " columns, " + rows + " rows, " + scroll + "]";
    }
}
