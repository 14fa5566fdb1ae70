package org.disentangle.ui.common.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.disentangle.ui.model.Subscriptions;

/**
 * The columns of a painted table as the user has arranged them: their widths, their order, and what the rows are sorted
 * by.
 *
 * @param <R> the type of a row
 */
public final class GridArrangement<R> {
    private final boolean filling;
    private final ReadOnlyObjectWrapper<List<GridColumn<R>>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<List<String>> moved = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Map<String, Double>> widths = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<GridOrder> order = new SimpleObjectProperty<>(GridOrder.none());
    private List<GridColumn<R>> usual = List.of();

    /**
     * Makes it, without columns.
     *
     * @param filling whether the columns fill the width of the table; otherwise they scroll, and their headings can be
     *     moved
     * @param subscriptions end with the table
     */
    GridArrangement(boolean filling, Subscriptions subscriptions) {
        this.filling = filling;
        subscriptions.run(this::arrange, moved);
    }

    boolean isFilling() {
        return filling;
    }

    /** Sets the columns in their usual order. */
    public void set(List<GridColumn<R>> columns) {
        usual = List.copyOf(columns);
        arrange();
    }

    private void arrange() {
        List<String> ids = GridMoves.arranged(ids(usual), moved.get());
        Map<String, GridColumn<R>> byId = new HashMap<>();
        usual.forEach(column -> byId.put(column.id(), column));
        shown.set(ids.stream().map(byId::get).toList());
    }

    private static List<String> ids(List<? extends GridColumn<?>> columns) {
        return columns.stream().map(GridColumn::id).toList();
    }

    /** The columns in their current order, from left to right. */
    public ReadOnlyObjectProperty<List<GridColumn<R>>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The ids of the columns in the order the user moved them to; empty: the usual order. */
    public ObjectProperty<List<String>> moved() {
        return moved;
    }

    /** The widths the user dragged columns to, by id, in multiples of the text height. */
    public ObjectProperty<Map<String, Double>> widths() {
        return widths;
    }

    /** The order that the headings show. */
    public ObjectProperty<GridOrder> order() {
        return order;
    }

    /** Handles a click on a heading. */
    void click(int column, boolean added) {
        GridColumn<R> clicked = shown.get().get(column);
        if (clicked.title().sortable()) {
            order.set(order.get().clicked(clicked.id(), added));
        }
    }

    /**
     * Sets the width of a column, as far as the others leave room.
     *
     * @param width in pixels
     * @param room the width of the table in pixels
     * @param unit the text height in pixels
     */
    void drag(int column, double width, double room, double unit) {
        List<GridColumn<R>> columns = shown.get();
        double most = room;
        if (filling) {
            double[] natural = GridWidths.natural(columns, unit, widths.get(), room);
            for (int i = 0; i < natural.length; i++) {
                most -= i == column ? 0 : natural[i];
            }
        }
        double least = GridWidths.natural(columns, unit, Map.of(), room)[column];
        double pixels = Math.max(least, Math.min(most, Math.round(width)));
        Map<String, Double> changed = new HashMap<>(widths.get());
        changed.put(columns.get(column).id(), pixels / unit);
        widths.set(Map.copyOf(changed));
    }

    /** Restores the usual width of a column. */
    void release(int column) {
        Map<String, Double> changed = new HashMap<>(widths.get());
        changed.remove(shown.get().get(column).id());
        widths.set(Map.copyOf(changed));
    }

    /** Whether columns can be reordered by dragging their headings. */
    boolean isReorderable() {
        return !filling;
    }

    /** Moves a column before another one, or to the end. */
    void move(int column, int before) {
        List<String> ids = new ArrayList<>(ids(shown.get()));
        String taken = ids.remove(column);
        ids.add(before > column ? before - 1 : before, taken);
        moved.set(GridMoves.kept(ids(usual), ids, moved.get()));
    }
}
