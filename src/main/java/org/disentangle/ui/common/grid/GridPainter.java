package org.disentangle.ui.common.grid;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.text.Font;

/** Paints the visible part of a table, aligned to whole pixels as a control would be. */
final class GridPainter<R> {
    private static final double LINE = 1;

    /** Of the arrow in a heading, and beside it; in heights of text. */
    private static final double ARROW_WIDTH = 7 / 13.0;

    private static final double ARROW_HEIGHT = 4 / 13.0;
    private static final double BESIDE_ARROW = 2 / 13.0;

    /**
     * The padding beside text in cells, in headings and on badges, and above text on badges, in multiples of the text
     * height.
     */
    private static final double CELL_PADDING = 0.6;

    private static final double TITLE_PADDING = 0.4;
    private static final double WIDE_TITLE_PADDING = 1;
    private static final double BADGE_PADDING = 0.6 * 0.92;

    private final GridPen pen;
    private final GridLayout layout;
    private final List<GridColumn<R>> columns;
    private final double besideTitle;

    /**
     * Makes the painter.
     *
     * @param narrow whether there is little room in headings
     */
    GridPainter(GridPen pen, GridLayout layout, List<GridColumn<R>> columns, boolean narrow) {
        this.pen = pen;
        this.layout = layout;
        this.columns = columns;
        this.besideTitle = narrow ? padding(TITLE_PADDING) : 2 * padding(WIDE_TITLE_PADDING / 2);
    }

    /** Paints the rows, the selected one on its own background. */
    void paintRows(List<R> rows, int selected) {
        pen.moveTo(0, 0);
        pen.clipTo(0, layout.headerHeight(), layout.width(), layout.bodyHeight());
        double room = Math.min(
                layout.width(),
                layout.edges()[layout.columns()] - layout.scroll().x());
        for (int row = layout.firstRow(); row < layout.endRow(); row++) {
            double top = layout.top(row);
            pen.moveTo(0, 0);
            pen.rectangle(GridInk.LINE, 0, top, room, layout.rowHeight());
            pen.rectangle(row == selected ? GridInk.SELECTED : GridInk.GROUND, 0, top, room, layout.rowHeight() - LINE);
            for (int column = 0; column < columns.size(); column++) {
                if (layout.isSeen(column)) {
                    paintCell(columns.get(column), rows.get(row), layout.left(column), top, layout.widthOf(column));
                }
            }
        }
        pen.unclip();
    }

    /** The width available to text in a cell. */
    static double roomForWords(double width, double size) {
        return width - 2 * Math.round(CELL_PADDING * size);
    }

    private double padding(double inHeightsOfText) {
        return Math.round(inHeightsOfText * pen.type().size());
    }

    private void paintCell(GridColumn<R> column, R row, double left, double top, double width) {
        GridCell cell = column.cell().apply(row);
        double padding = padding(CELL_PADDING);
        if (cell.drawing().isPresent()) {
            pen.moveTo(left + padding, top);
            cell.drawing().get().draw(pen, width - 2 * padding, layout.rowHeight());
        } else if (!cell.text().isEmpty()) {
            pen.moveTo(left, top);
            cell.badge()
                    .ifPresentOrElse(
                            ground -> paintBadge(cell, ground, padding, width - 2 * padding),
                            () -> paintWords(
                                    cell.text(),
                                    pen.type().of(cell.face()),
                                    cell.ink(),
                                    new Room(padding, width - padding, layout.rowHeight()),
                                    column.numeric()));
        }
    }

    /** The space for text between two vertical edges. */
    private record Room(double left, double right, double height) {
        double width() {
            return right - left;
        }
    }

    private void paintWords(String text, Font font, GridInk ink, Room room, boolean right) {
        String fitted = pen.type().fitted(text, font, room.width());
        double left = right ? room.right() - Math.ceil(pen.type().width(fitted, font)) : room.left();
        double top = Math.floor((room.height() - pen.type().height(font)) / 2);
        pen.words(fitted, font, ink, Math.floor(left), top);
    }

    private void paintBadge(GridCell cell, GridInk ground, double left, double room) {
        Font font = pen.type().small();
        double padding = padding(BADGE_PADDING);
        double above = Math.round(0.05 * pen.type().size());
        String fitted = pen.type().fitted(cell.text(), font, room - 2 * padding);
        double height = pen.type().height(font) + 2 * above;
        double top = Math.ceil((layout.rowHeight() - height) / 2);
        pen.pill(ground, left, top, pen.type().width(fitted, font) + 2 * padding, height);
        pen.words(fitted, font, cell.ink(), left + padding, top + above);
    }

    /** Paints the headings over the whole width, including the space above a scroll bar. */
    void paintHeader(double wholeWidth, GridOrder order) {
        pen.moveTo(0, 0);
        double height = layout.headerHeight();
        pen.rectangle(GridInk.LINE, 0, 0, wholeWidth, height);
        pen.rectangle(GridInk.HEADER, 0, 0, wholeWidth, height - LINE);
        pen.clipTo(0, 0, layout.width(), height);
        for (int first = 0; first < columns.size(); first = GridLayout.endOfGroup(columns, first)) {
            int end = GridLayout.endOfGroup(columns, first);
            String over = columns.get(first).title().over();
            double upper = over.isEmpty() ? 0 : height / 2;
            if (!over.isEmpty()) {
                double width = layout.edges()[end] - layout.edges()[first];
                paintTitleBox(layout.left(first), 0, width, upper);
                paintTitle(GridTitle.of(over), false, width, upper);
            }
            for (int column = first; column < end; column++) {
                paintTitleBox(layout.left(column), upper, layout.widthOf(column), height - upper);
                paintTitle(columns.get(column), order, layout.widthOf(column), height - upper);
            }
        }
        pen.unclip();
    }

    private void paintTitleBox(double left, double top, double width, double height) {
        pen.moveTo(left, top);
        pen.rectangle(GridInk.LINE, width - LINE, 0, LINE, height);
        pen.rectangle(GridInk.LINE, 0, height - LINE, width, LINE);
    }

    private void paintTitle(GridColumn<R> column, GridOrder order, double width, double height) {
        GridTitle title = column.title();
        if (title.drawing().isPresent()) {
            title.drawing().get().draw(pen, width - LINE, height);
            return;
        }
        double sign = paintSign(column.id(), order, width - LINE - besideTitle, height);
        paintTitle(title, column.numeric() && !title.left(), width - sign, height);
    }

    /**
     * Paints the sort arrow of a column, and beside it its place among several sort columns.
     *
     * @param right the right edge of the arrow
     * @return the width it takes from the heading
     */
    private double paintSign(String column, GridOrder order, double right, double height) {
        OptionalInt place = order.place(column);
        if (place.isEmpty()) {
            return 0;
        }
        String rank = order.columns().size() > 1 ? Integer.toString(place.getAsInt() + 1) : "";
        double words = rank.isEmpty() ? 0 : Math.ceil(pen.widthOfSmall(rank)) + padding(BESIDE_ARROW);
        double arrowWidth = padding(ARROW_WIDTH);
        double arrowHeight = padding(ARROW_HEIGHT);
        pen.arrow(
                GridInk.HEADER_TEXT,
                right - words - arrowWidth,
                Math.round((height - arrowHeight) / 2),
                arrowWidth,
                arrowHeight,
                order.columns().get(place.getAsInt()).descending());
        pen.smallWords(
                rank,
                GridInk.HEADER_TEXT,
                right - words + padding(BESIDE_ARROW),
                Math.round((height - pen.heightOfSmall()) / 2));
        return arrowWidth + words + besideTitle;
    }

    private void paintTitle(GridTitle title, boolean right, double width, double height) {
        double padding = besideTitle;
        Font font = pen.type().of(title.strong() ? GridCell.Face.BOLD : GridCell.Face.PLAIN);
        paintWords(title.text(), font, GridInk.HEADER_TEXT, new Room(padding, width - LINE - padding, height), right);
    }

    /** Marks where a dragged heading would be dropped. */
    void paintMark(double x) {
        pen.moveTo(0, 0);
        pen.rectangle(GridInk.ACCENT, x - LINE, 0, 2 * LINE, layout.height());
    }
}
