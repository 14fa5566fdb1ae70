package org.disentangle.ui.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.disentangle.session.view.ColumnState;
import org.disentangle.session.view.ListState;
import org.disentangle.session.view.SortOrder;
import org.disentangle.ui.common.grid.GridPlace;
import org.disentangle.ui.common.grid.GridSort;
import org.disentangle.ui.common.grid.PaintedTable;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Subscriptions;

/**
 * The rows of the table. The view state says what they are sorted by and how wide columns are; words of an attribute are
 * edited in place; numbers have a menu.
 */
final class DataGrid {
    private final DataViewModel model;
    private final SortedList<Integer> rows;
    private final PaintedTable<Integer> table;
    private Optional<Integer> chosen = Optional.empty();
    private boolean following;
    private int lastColumn;

    DataGrid(DataViewModel model, Subscriptions subscriptions) {
        this.model = model;
        this.rows = new SortedList<>(model.rows());
        this.table = new PaintedTable<>(rows, false);
        table.setId("data-table");
        table.getStyleClass().add("data-table");
        table.setAccessibleText("The visible models and their scores");
        table.setPlaceholder(new Label("No model of this group is visible."));
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askMenu);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                edit(table.selected().get(), lastColumn);
                event.consume();
            }
        });
        subscriptions.follow(this::build, model.columns());
        subscriptions.run(table::refresh, model.filled());
        subscriptions.follow(this::apply, model.viewState().state().map(state -> state.list(Selection.DATA)));
        subscriptions.on(table.sort(), this::keepOrder);
        subscriptions.on(table.widths(), this::keepWidths);
        subscriptions.on(table.selected(), row -> choose(row.intValue()));
        subscriptions.onList(rows, this::followChosen);
        subscriptions.add(table::close);
    }

    Region node() {
        return table;
    }

    private void build() {
        table.columns().set(DataColumns.of(model.columns().get()));
        apply();
    }

    private ListState state() {
        return model.viewState().get().list(Selection.DATA);
    }

    private void apply() {
        ListState state = state();
        Optional<GridSort> sort = state.order().map(order -> new GridSort(order.column(), order.descending()));
        Map<String, Double> widths = new HashMap<>();
        state.columns().forEach((name, column) -> widths.put(name, column.width()));
        widths.values().removeIf(width -> width <= 0);
        following = true;
        table.sort().set(sort);
        table.widths().set(Map.copyOf(widths));
        following = false;
        rows.setComparator(sort.map(by -> DataColumns.order(model.columns().get(), by.column(), by.descending()))
                .orElse(null));
    }

    private void keepOrder(Optional<GridSort> sort) {
        if (!following) {
            Optional<SortOrder> order = sort.map(by -> new SortOrder(by.column(), "", by.descending()));
            model.viewState().change(state -> state.withList(Selection.DATA, list -> list.withOrder(order)));
        }
    }

    private void keepWidths(Map<String, Double> widths) {
        if (!following) {
            Map<String, ColumnState> columns = new HashMap<>(state().columns());
            columns.keySet().retainAll(widths.keySet());
            widths.forEach((name, width) -> columns.put(name, new ColumnState(width, true)));
            model.viewState().change(state -> state.withList(Selection.DATA, list -> list.withColumns(columns)));
        }
    }

    private void choose(int row) {
        if (!following && row >= 0 && row < rows.size()) {
            chosen = Optional.of(rows.get(row));
            model.selection().model().set(chosen);
        }
    }

    private void followChosen() {
        following = true;
        table.selected().set(chosen.map(rows::indexOf).orElse(-1));
        following = false;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && table.at(event.getX(), event.getY()) instanceof GridPlace.Cell cell) {
            lastColumn = cell.column();
            if (event.getClickCount() == 2) {
                edit(cell.row(), cell.column());
            }
        }
    }

    /** Opens a word for editing where it can be edited. */
    private void edit(int row, int place) {
        if (row < 0 || row >= rows.size() || place >= table.columns().get().size()) {
            return;
        }
        int edited = rows.get(row);
        column(place)
                .flatMap(DataViewModel.Column::edited)
                .ifPresent(attribute -> table.edit(row, place, word -> model.edit(attribute, edited, word)));
    }

    private Optional<DataViewModel.Column> column(int place) {
        String name = table.columns().get().get(place).id();
        List<DataViewModel.Column> columns = model.columns().get();
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private void askMenu(ContextMenuEvent event) {
        if (table.at(event.getX(), event.getY()) instanceof GridPlace.Title title) {
            column(title.column())
                    .filter(DataViewModel.Column::numeric)
                    .ifPresent(column ->
                            new ErrorsOfMenu(model, column).menu().show(table, event.getScreenX(), event.getScreenY()));
            event.consume();
        }
    }
}
