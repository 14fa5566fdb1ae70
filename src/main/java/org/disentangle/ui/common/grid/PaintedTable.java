package org.disentangle.ui.common.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.disentangle.ui.common.Subscriptions;

/**
 * A table that is painted as one picture: rows of one height below one or two lines of headings, one selected row, sorting by
 * headings, scrolling. Only what is seen is painted.
 *
 * @param <R> what a row is
 */
public final class PaintedTable<R> extends Region {
    /** Heights of rows and of headings, in heights of text; two lines of headings leave no room for more than their words. */
    private static final double ROW = 28 / 13.0;

    private static final double HEADER = 34 / 13.0;
    private static final double LEAST_LINE = 34;
    private static final double ABOVE_TITLE = 0.1;

    private final ObservableList<R> rows;
    private final boolean filling;
    private final ObjectProperty<List<GridColumn<R>>> columns = new SimpleObjectProperty<>(List.of());
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Optional<GridSort>> sort = new SimpleObjectProperty<>(Optional.empty());
    private final Map<String, Double> dragged = new HashMap<>();
    private final Canvas canvas = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final GridStyle style = new GridStyle(this, this::restyle);
    private final Subscriptions subscriptions = new Subscriptions();
    private GridType type = new GridType(style.font());
    private GridLayout layout = new GridLayout(new double[1], 0, 0, 1, 0, 0, new GridLayout.Scroll(0, 0));
    private Optional<Node> placeholder = Optional.empty();
    private Cursor rowCursor = Cursor.DEFAULT;
    private boolean fontIsNew;

    /**
     * A table.
     *
     * @param rows what it shows, followed until it is closed
     * @param filling whether the columns fill its width; otherwise they are scrolled
     */
    public PaintedTable(ObservableList<R> rows, boolean filling) {
        this.rows = rows;
        this.filling = filling;
        getStyleClass().addAll("table-view", "painted-table");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : List.of(down, across)) {
            bar.setFocusTraversable(false);
            bar.setVisible(false);
        }
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, down, across);
        subscriptions.run(this::requestLayout, columns, sort, selected, down.valueProperty(), across.valueProperty());
        subscriptions.onList(rows, this::requestLayout);
        GridMouse.attach(this);
        GridKeys.attach(this);
    }

    /** Follows the rows no longer. */
    public void close() {
        subscriptions.close();
    }

    /** The columns, from left to right. */
    public ObjectProperty<List<GridColumn<R>>> columns() {
        return columns;
    }

    /** The selected row; -1: none. */
    public IntegerProperty selected() {
        return selected;
    }

    /** The column whose heading has an arrow. */
    public ObjectProperty<Optional<GridSort>> sort() {
        return sort;
    }

    public ObservableList<R> rows() {
        return rows;
    }

    /** What is shown where there is no row. */
    public void setPlaceholder(Node node) {
        placeholder = Optional.of(node);
        node.setManaged(false);
        getChildren().add(node);
        requestLayout();
    }

    /** Scrolls until a row is seen. */
    public void show(int row) {
        down.setValue(layout.showing(row));
    }

    /** Scrolls until a row is the first that is seen. */
    public void showFirst(int row) {
        down.setMax(Math.max(down.getMax(), row * layout.rowHeight()));
        down.setValue(row * layout.rowHeight());
        requestLayout();
    }

    /** What a row shows in a column. */
    public GridCell cell(int row, int column) {
        return columns.get().get(column).cell().apply(rows.get(row));
    }

    /** The pointer over rows. */
    public void setRowCursor(Cursor cursor) {
        rowCursor = cursor;
    }

    Cursor rowCursor() {
        return rowCursor;
    }

    /** What lies at a point. */
    public GridPlace at(double x, double y) {
        double inside = y - snappedTopInset();
        GridPlace place = layout.at(x - snappedLeftInset(), inside);
        boolean over = place instanceof GridPlace.Title title
                && inside < layout.headerHeight() / 2
                && !columns.get().get(title.column()).title().over().isEmpty();
        return over ? new GridPlace.Nowhere() : place;
    }

    /** Where a cell lies. */
    public Bounds boundsOfCell(int row, int column) {
        return new BoundingBox(
                snappedLeftInset() + layout.left(column),
                snappedTopInset() + layout.top(row),
                layout.widthOf(column),
                layout.rowHeight());
    }

    /** Where the heading of a column lies. */
    public Bounds boundsOfTitle(int column) {
        boolean over = !columns.get().get(column).title().over().isEmpty();
        double height = over ? layout.headerHeight() / 2 : layout.headerHeight();
        return new BoundingBox(
                snappedLeftInset() + layout.left(column),
                snappedTopInset() + layout.headerHeight() - height,
                layout.widthOf(column),
                height);
    }

    /** Whether the words of a cell find no room in it. */
    public boolean isCut(int row, int column) {
        GridCell cell = cell(row, column);
        Font font = type.of(cell.face());
        double room = GridPainter.roomForWords(layout.widthOf(column), type.size());
        return !type.fitted(cell.text(), font, room).equals(cell.text());
    }

    /** Where everything lies. */
    GridLayout layoutOfGrid() {
        return layout;
    }

    GridStyle style() {
        return style;
    }

    void scrollBy(double x, double y) {
        across.setValue(Math.max(0, Math.min(across.getMax(), across.getValue() - x)));
        down.setValue(Math.max(0, Math.min(down.getMax(), down.getValue() - y)));
    }

    /** Gives a column another width, as far as the others leave room. */
    void drag(int column, double width) {
        List<GridColumn<R>> shown = columns.get();
        String id = shown.get(column).id();
        double[] least = GridWidths.natural(shown, type.size(), Map.of());
        double most = Double.MAX_VALUE;
        if (filling) {
            double[] natural = GridWidths.natural(shown, type.size(), dragged);
            most = layout.width();
            for (int i = 0; i < natural.length; i++) {
                most -= i == column ? 0 : natural[i];
            }
        }
        dragged.put(id, Math.max(least[column], Math.min(most, Math.round(width))));
        requestLayout();
    }

    /** Gives a column its usual width again. */
    void release(int column) {
        dragged.remove(columns.get().get(column).id());
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
        layout = layOut(getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        double barWidth = down.isVisible() ? down.prefWidth(-1) : 0;
        double barHeight = across.isVisible() ? across.prefHeight(-1) : 0;
        down.resizeRelocate(left + layout.width(), top + layout.headerHeight(), barWidth, layout.bodyHeight());
        across.resizeRelocate(left, top + layout.height(), layout.width(), barHeight);
        canvas.relocate(left, top);
        canvas.setWidth(layout.width() + barWidth);
        canvas.setHeight(layout.height());
        paint(layout.width() + barWidth);
        placeholder.ifPresent(node -> {
            node.setVisible(rows.isEmpty());
            double width = Math.min(layout.width(), node.prefWidth(-1));
            double height = node.prefHeight(width);
            node.resizeRelocate(
                    Math.floor(left + (layout.width() - width) / 2),
                    Math.floor(top + layout.headerHeight() + (layout.bodyHeight() - height) / 2),
                    width,
                    height);
        });
        setAccessibleHelp(GridSpeech.of(this));
    }

    private GridLayout layOut(double width, double height) {
        List<GridColumn<R>> shown = columns.get();
        double header = headerHeight(shown);
        double rowHeight = Math.round(ROW * type.size());
        double[] natural = GridWidths.natural(shown, type.size(), dragged);
        double wanted = java.util.stream.DoubleStream.of(natural).sum();
        boolean low = !filling && wanted > width;
        double barHeight = low ? across.prefHeight(-1) : 0;
        boolean many = rows.size() * rowHeight > height - header - barHeight;
        double barWidth = many ? down.prefWidth(-1) : 0;
        down.setVisible(many);
        across.setVisible(low);
        double[] widths = filling ? GridWidths.filling(shown, type.size(), dragged, width - barWidth) : natural;
        GridLayout unscrolled = new GridLayout(
                GridLayout.edges(widths),
                rows.size(),
                header,
                rowHeight,
                Math.max(0, width - barWidth),
                Math.max(0, height - barHeight),
                new GridLayout.Scroll(0, 0));
        range(down, unscrolled.mostY(), unscrolled.bodyHeight(), rowHeight);
        range(across, unscrolled.mostX(), unscrolled.width(), type.size());
        return new GridLayout(
                unscrolled.edges(),
                unscrolled.rows(),
                header,
                rowHeight,
                unscrolled.width(),
                unscrolled.height(),
                new GridLayout.Scroll(Math.round(across.getValue()), Math.round(down.getValue())));
    }

    private double headerHeight(List<GridColumn<R>> shown) {
        boolean two = shown.stream().anyMatch(column -> !column.title().over().isEmpty());
        double words = type.height(type.of(GridCell.Face.BOLD)) + 2 * Math.ceil(ABOVE_TITLE * type.size());
        return two ? 2 * Math.max(LEAST_LINE, words) : Math.round(HEADER * type.size());
    }

    /** A scroll bar over a range of pixels. */
    private static void range(ScrollBar bar, double most, double seen, double step) {
        bar.setMax(most);
        bar.setValue(Math.min(bar.getValue(), most));
        bar.setVisibleAmount(most <= 0 ? 0 : most * seen / (most + seen));
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(seen);
    }

    private void paint(double wholeWidth) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        GridPen pen = new GridPen(canvas.getGraphicsContext2D(), style, type);
        GridPainter<R> painter = new GridPainter<>(pen, layout, columns.get());
        painter.paintRows(rows, selected.get());
        painter.paintHeader(wholeWidth, sort.get());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return GridStyle.cssMetaData();
    }
}
