package org.disentangle.ui.common.grid;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ObservableList;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.disentangle.ui.model.Subscriptions;
import org.jspecify.annotations.Nullable;

/**
 * A table painted as one picture: rows of equal height below one or two lines of headings, one selected row, sorting by
 * headings, scrolling. Only the visible part is painted.
 *
 * @param <R> the type of a row
 */
public final class PaintedTable<R> extends Region {
    private final ObservableList<R> rows;
    private final GridArrangement<R> arrangement;
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final Canvas canvas = new Canvas();
    private final GridScroll scroll = new GridScroll();
    private final GridStyle style = new GridStyle(this, this::restyle);
    private final Subscriptions subscriptions = new Subscriptions();
    private GridType type = new GridType(style.font());
    private GridLayout layout = new GridLayout(new double[1], 0, 0, 1, 0, 0, new GridLayout.Scroll(0, 0));
    private Optional<GridPlaceholder> placeholder = Optional.empty();
    private Optional<GridEditor> editor = Optional.empty();
    private GridPlace.Cell edited = new GridPlace.Cell(0, 0);
    private OptionalDouble mark = OptionalDouble.empty();
    private Cursor rowCursor = Cursor.DEFAULT;
    private Optional<Sight> sight = Optional.empty();
    private boolean fontIsNew;

    /**
     * What decides whether the selected row is visible, but for the scrolling: when it changes, the row is scrolled into
     * view. New contents of the same rows leave the user's scroll position alone.
     */
    private record Sight(int selected, GridOrder order, int rows, double rowHeight, double bodyHeight) {}

    /**
     * Makes the table.
     *
     * @param rows the rows, observed until the table is closed
     * @param filling whether the columns fill its width; otherwise they scroll
     */
    public PaintedTable(ObservableList<R> rows, boolean filling) {
        this.rows = rows;
        this.arrangement = new GridArrangement<>(filling, subscriptions);
        getStyleClass().addAll("table-view", "painted-table");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        getChildren().addAll(scroll.bars());
        subscriptions.run(
                this::requestLayout, arrangement.shown(), arrangement.order(), arrangement.widths(), selected);
        subscriptions.run(this::requestLayout, scroll.values());
        subscriptions.run(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.HELP), selected);
        subscriptions.onList(rows, this::requestLayout);
        GridMouse.attach(this);
        GridKeys.attach(this);
    }

    /** Stops observing the rows. */
    public void close() {
        subscriptions.close();
    }

    /** The columns as the user has arranged them. */
    public GridArrangement<R> arrangement() {
        return arrangement;
    }

    /** The columns, from left to right. */
    public List<GridColumn<R>> columns() {
        return arrangement.shown().get();
    }

    /** The selected row; -1: none. */
    public IntegerProperty selected() {
        return selected;
    }

    public ObservableList<R> rows() {
        return rows;
    }

    /** Repaints the table. */
    public void refresh() {
        requestLayout();
    }

    /** Opens a cell for editing; Enter or leaving the cell keeps the text, Escape discards it. */
    public void edit(int row, int column, Consumer<String> keep) {
        editor.ifPresent(GridEditor::leave);
        show(row);
        GridEditor opened = new GridEditor(
                cell(row, column).text(), columns().get(column).title().text(), keep, this::endEdit);
        editor = Optional.of(opened);
        edited = new GridPlace.Cell(row, column);
        getChildren().add(opened.node());
        opened.begin();
    }

    private void endEdit() {
        editor.ifPresent(ended -> getChildren().remove(ended.node()));
        editor = Optional.empty();
        requestFocus();
    }

    /** Sets what is shown if there are no rows. */
    public void setPlaceholder(Node node) {
        placeholder = Optional.of(new GridPlaceholder(node));
        getChildren().add(node);
        requestLayout();
    }

    /** Scrolls until a row is visible. */
    public void show(int row) {
        scroll.toY(layout.showing(row));
    }

    /** Scrolls until a whole column is visible. */
    public void showColumn(int column) {
        double right = layout.left(column) + layout.widthOf(column) - layout.width();
        double left = layout.left(column);
        scroll.by(left < 0 ? -left : -Math.max(0, right), 0);
    }

    /** Scrolls until a row is the first visible one. */
    public void showFirst(int row) {
        scroll.toY(row * layout.rowHeight());
    }

    /** The cell of a row in a column. */
    public GridCell cell(int row, int column) {
        return columns().get(column).cell().apply(rows.get(row));
    }

    /** Sets the cursor over rows. */
    public void setRowCursor(Cursor cursor) {
        rowCursor = cursor;
    }

    Cursor rowCursor() {
        return rowCursor;
    }

    /** What is at a point. */
    public GridPlace at(double x, double y) {
        double inside = y - snappedTopInset();
        GridPlace place = layout.at(x - snappedLeftInset(), inside);
        boolean over = place instanceof GridPlace.Title title
                && inside < layout.headerHeight() / 2
                && !columns().get(title.column()).title().over().isEmpty();
        return over ? new GridPlace.Nowhere() : place;
    }

    /** The bounds of a cell. */
    public Bounds boundsOfCell(int row, int column) {
        return new BoundingBox(
                snappedLeftInset() + layout.left(column),
                snappedTopInset() + layout.top(row),
                layout.widthOf(column),
                layout.rowHeight());
    }

    /** The bounds of a column's heading. */
    public Bounds boundsOfTitle(int column) {
        boolean over = !columns().get(column).title().over().isEmpty();
        double height = over ? layout.headerHeight() / 2 : layout.headerHeight();
        return new BoundingBox(
                snappedLeftInset() + layout.left(column),
                snappedTopInset() + layout.headerHeight() - height,
                layout.widthOf(column),
                height);
    }

    /** Whether the text of a cell is cut off. */
    public boolean isCut(int row, int column) {
        GridCell cell = cell(row, column);
        Font font = type.of(cell.face());
        double room = GridPainter.roomForWords(layout.widthOf(column), type.size());
        return !type.fitted(cell.text(), font, room).equals(cell.text());
    }

    /** The current layout. */
    GridLayout layoutOfGrid() {
        return layout;
    }

    GridStyle style() {
        return style;
    }

    void scrollBy(double x, double y) {
        scroll.by(x, y);
    }

    /** Sets the width of a column, in pixels. */
    void dragTo(int column, double width) {
        arrangement.drag(column, width, layout.width(), type.size());
    }

    /** Marks the column edge where a dragged heading would be dropped. */
    void mark(OptionalDouble x) {
        mark = x;
        requestLayout();
    }

    private void restyle() {
        fontIsNew = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (fontIsNew && type.size() != style.font().getSize()) {
            type = new GridType(style.font());
        }
        fontIsNew = false;
        double left = snappedLeftInset();
        double top = snappedTopInset();
        layout = scroll.layOut(
                new GridScroll.Contents(
                        columns(), rows.size(), arrangement.widths().get(), arrangement.isFilling()),
                type,
                getWidth() - left - snappedRightInset(),
                getHeight() - top - snappedBottomInset());
        keepSelectedInSight();
        double whole = scroll.place(layout, left, top);
        canvas.relocate(left, top);
        canvas.setWidth(whole);
        canvas.setHeight(layout.height());
        paint(whole);
        placeholder.ifPresent(present -> present.place(layout, left, top, rows.isEmpty()));
        editor.ifPresent(opened -> {
            Bounds cell = boundsOfCell(edited.row(), edited.column());
            opened.node().resizeRelocate(cell.getMinX(), cell.getMinY(), cell.getWidth(), cell.getHeight());
        });
    }

    private void keepSelectedInSight() {
        if (layout.bodyHeight() < layout.rowHeight()) {
            return;
        }
        Optional<Sight> now = Optional.of(new Sight(
                selected.get(), arrangement.order().get(), rows.size(), layout.rowHeight(), layout.bodyHeight()));
        if (!now.equals(sight) && selected.get() >= 0 && selected.get() < rows.size()) {
            show(selected.get());
            layout = scroll.scrolled(layout);
        }
        sight = now;
    }

    private void paint(double wholeWidth) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        GridPen pen = new GridPen(canvas.getGraphicsContext2D(), style, type);
        GridPainter<R> painter = new GridPainter<>(pen, layout, columns(), arrangement.isFilling());
        painter.paintRows(rows, selected.get());
        painter.paintHeader(wholeWidth, arrangement.order().get());
        mark.ifPresent(painter::paintMark);
    }

    /** Tells a screen reader the selected row as the table's help text. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case HELP -> GridSpeech.of(this);
            case ROW_COUNT -> rows.size();
            case COLUMN_COUNT -> columns().size();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return GridStyle.cssMetaData();
    }
}
