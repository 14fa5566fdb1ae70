package org.disentangle.ui.common.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bars of a painted table, and the layout between them. */
final class GridScroll {
    /** The heights of rows and of headings, in multiples of the text height; two lines of headings have no padding. */
    private static final double ROW = 28 / 13.0;

    private static final double HEADER = 34 / 13.0;
    private static final double LEAST_LINE = 34;
    private static final double ABOVE_TITLE = 0.1;

    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();

    /**
     * The contents to scroll.
     *
     * @param columns the columns
     * @param rows the number of rows
     * @param widths the widths the user dragged columns to, by id, in multiples of the text height
     * @param filling whether the columns fill the available width
     */
    record Contents(List<? extends GridColumn<?>> columns, int rows, Map<String, Double> widths, boolean filling) {}

    GridScroll() {
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : bars()) {
            bar.setFocusTraversable(false);
            bar.setVisible(false);
        }
    }

    List<ScrollBar> bars() {
        return List.of(down, across);
    }

    /** The positions of the scroll bars. */
    ObservableValue<?>[] values() {
        return new ObservableValue<?>[] {down.valueProperty(), across.valueProperty()};
    }

    void by(double x, double y) {
        across.setValue(Math.max(0, Math.min(across.getMax(), across.getValue() - x)));
        down.setValue(Math.max(0, Math.min(down.getMax(), down.getValue() - y)));
    }

    /** Scrolls the rows, even before their number is known. */
    void toY(double y) {
        down.setMax(Math.max(down.getMax(), y));
        down.setValue(y);
    }

    /** Lays the table out in a width and a height, and shows the scroll bars it needs. */
    GridLayout layOut(Contents contents, GridType type, double width, double height) {
        double header = headerHeight(contents.columns(), type);
        double rowHeight = Math.round(ROW * type.size());
        double[] natural = GridWidths.natural(contents.columns(), type.size(), contents.widths(), width);
        boolean wide = !contents.filling() && DoubleStream.of(natural).sum() > width;
        double barHeight = wide ? across.prefHeight(-1) : 0;
        boolean many = contents.rows() * rowHeight > height - header - barHeight;
        double barWidth = many ? down.prefWidth(-1) : 0;
        down.setVisible(many);
        across.setVisible(wide);
        double[] widths = contents.filling()
                ? GridWidths.filling(contents.columns(), type.size(), contents.widths(), width - barWidth)
                : natural;
        GridLayout unscrolled = new GridLayout(
                GridLayout.edges(widths),
                contents.rows(),
                header,
                rowHeight,
                Math.max(0, width - barWidth),
                Math.max(0, height - barHeight),
                new GridLayout.Scroll(0, 0));
        range(down, unscrolled.mostY(), unscrolled.bodyHeight(), rowHeight);
        range(across, unscrolled.mostX(), unscrolled.width(), type.size());
        return scrolled(unscrolled);
    }

    /** The layout at the current scroll position. */
    GridLayout scrolled(GridLayout layout) {
        return layout.scrolled(Math.round(across.getValue()), Math.round(down.getValue()));
    }

    private static double headerHeight(List<? extends GridColumn<?>> columns, GridType type) {
        boolean two = columns.stream().anyMatch(column -> !column.title().over().isEmpty());
        double words = type.height(type.of(GridCell.Face.BOLD)) + 2 * Math.ceil(ABOVE_TITLE * type.size());
        return two ? 2 * Math.max(LEAST_LINE, words) : Math.round(HEADER * type.size());
    }

    /** Sets the range of a scroll bar, in pixels. */
    private static void range(ScrollBar bar, double most, double seen, double step) {
        bar.setMax(most);
        bar.setValue(Math.min(bar.getValue(), most));
        bar.setVisibleAmount(most <= 0 ? 0 : most * seen / (most + seen));
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(seen);
    }

    /** Positions the scroll bars; returns the width including the vertical one. */
    double place(GridLayout layout, double left, double top) {
        double barWidth = down.isVisible() ? down.prefWidth(-1) : 0;
        double barHeight = across.isVisible() ? across.prefHeight(-1) : 0;
        down.resizeRelocate(left + layout.width(), top + layout.headerHeight(), barWidth, layout.bodyHeight());
        across.resizeRelocate(left, top + layout.height(), layout.width(), barHeight);
        return layout.width() + barWidth;
    }
}
