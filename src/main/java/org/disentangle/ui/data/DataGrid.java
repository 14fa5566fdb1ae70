package org.disentangle.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.disentangle.session.view.SortOrder;
import org.disentangle.ui.common.grid.GridOrder;
import org.disentangle.ui.common.grid.GridPlace;
import org.disentangle.ui.common.grid.GridSort;
import org.disentangle.ui.common.grid.KeptColumns;
import org.disentangle.ui.common.grid.PaintedTable;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Subscriptions;

/**
 * The rows of the table. The view state holds the sort order and the widths of the columns; text attributes are edited
 * in place; columns of numbers have a menu.
 */
final class DataGrid {
    private final DataViewModel model;
    private final SortedList<Integer> rows;
    private final PaintedTable<Integer> table;
    private boolean following;
    private boolean sorting;
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
        KeptColumns.follow(table, model.viewState(), Selection.DATA, subscriptions);
        subscriptions.run(table::refresh, model.filled());
        subscriptions.follow(this::build, model.columns());
        subscriptions.follow(this::sort, model.sorting());
        subscriptions.on(table.arrangement().order(), this::keepOrder);
        subscriptions.on(table.selected(), row -> choose(row.intValue()));
        Runnable followSelection = this::followSelection;
        subscriptions.onList(rows, followSelection);
        subscriptions.follow(followSelection, model.selection().model());
        subscriptions.add(table::close);
    }

    Region node() {
        return table;
    }

    private void build() {
        table.arrangement().set(DataColumns.of(model.columns().get()));
        sort();
    }

    private void sort() {
        DataRowOrder order = model.order();
        sorting = true;
        table.arrangement()
                .order()
                .set(new GridOrder(order.sorting().stream()
                        .map(by -> new GridSort(by.column(), by.descending()))
                        .toList()));
        sorting = false;
        rows.setComparator(order.sorting().isEmpty() ? null : order.comparator());
    }

    private void keepOrder(GridOrder order) {
        // columns that the table lacks now stay in the view state: it may get them back
        if (!sorting) {
            model.sortBy(order.columns().stream()
                    .map(by -> new SortOrder(by.column(), "", by.descending()))
                    .toList());
        }
    }

    private void choose(int row) {
        if (!following && row >= 0 && row < rows.size()) {
            model.selection().model().set(Optional.of(rows.get(row)));
        }
    }

    private void followSelection() {
        int place = model.selection().model().get().map(rows::indexOf).orElse(-1);
        if (place != table.selected().get()) {
            following = true;
            table.selected().set(place);
            following = false;
            if (place >= 0 && !table.isFocused()) {
                table.show(place);
            }
        }
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

    /** Opens a cell for editing if it is editable. */
    private void edit(int row, int place) {
        if (row < 0 || row >= rows.size() || place >= table.columns().size()) {
            return;
        }
        int edited = rows.get(row);
        column(place)
                .flatMap(DataColumn::edited)
                .ifPresent(attribute -> table.edit(row, place, word -> model.edit(attribute, edited, word)));
    }

    private Optional<DataColumn> column(int place) {
        String name = table.columns().get(place).id();
        List<DataColumn> columns = model.columns().get();
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private void askMenu(ContextMenuEvent event) {
        if (table.at(event.getX(), event.getY()) instanceof GridPlace.Title title) {
            column(title.column()).filter(DataColumn::numeric).ifPresent(column -> new ErrorsOfMenu(model, column)
                    .menu()
                    .show(table, event.getScreenX(), event.getScreenY()));
            event.consume();
        }
    }
}
