package org.disentangle.ui.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.disentangle.session.view.ColumnState;
import org.disentangle.session.view.ListState;
import org.disentangle.session.view.SortOrder;
import org.disentangle.ui.common.Selection;
import org.disentangle.ui.common.Subscriptions;
import org.disentangle.ui.common.ViewStateModel;

/** Sorts the table and makes its columns as wide as the view state says, and keeps there what the user does to them. */
final class RememberedColumns {
    private final ViewStateModel viewState;
    private final TableView<Integer> table;
    private final Subscriptions ofColumns = new Subscriptions();
    private double unit = 1;
    private boolean applying;
    private boolean keeping;

    RememberedColumns(ViewStateModel viewState, TableView<Integer> table, Subscriptions subscriptions) {
        this.viewState = viewState;
        this.table = table;
        subscriptions.run(this::keepOrder, table.comparatorProperty());
        subscriptions.run(this::apply, viewState.state().map(state -> state.list(Selection.DATA)));
        subscriptions.add(ofColumns::close);
    }

    /** Shows columns, whose user data are their names. */
    void show(List<TableColumn<Integer, Integer>> columns, double newUnit) {
        unit = newUnit;
        applying = true;
        ofColumns.close();
        table.getColumns().setAll(columns);
        applying = false;
        apply();
        for (TableColumn<Integer, Integer> column : columns) {
            ofColumns.on(column.widthProperty(), width -> keepWidth(name(column), width.doubleValue()));
        }
    }

    private static String name(TableColumn<Integer, ?> column) {
        return String.valueOf(column.getUserData());
    }

    private ListState state() {
        return viewState.get().list(Selection.DATA);
    }

    private void apply() {
        if (keeping) {
            return;
        }
        applying = true;
        Map<String, ColumnState> widths = state().columns();
        for (TableColumn<Integer, ?> column : table.getColumns()) {
            Optional.ofNullable(widths.get(name(column)))
                    .map(ColumnState::width)
                    .filter(width -> width > 0)
                    .ifPresent(width -> column.setPrefWidth(width * unit));
        }
        sort(state().order());
        applying = false;
    }

    private void sort(Optional<SortOrder> order) {
        Optional<TableColumn<Integer, ?>> sorted = order.flatMap(present -> table.getColumns().stream()
                .filter(column -> name(column).equals(present.column()))
                .findFirst());
        if (sorted.isEmpty()) {
            table.getSortOrder().clear();
            return;
        }
        sorted.get()
                .setSortType(
                        order.filter(SortOrder::descending).isPresent() ? SortType.DESCENDING : SortType.ASCENDING);
        if (!table.getSortOrder().equals(List.of(sorted.get()))) {
            table.getSortOrder().setAll(List.of(sorted.get()));
        }
    }

    private void keepOrder() {
        keep(list -> list.withOrder(table.getSortOrder().stream()
                .findFirst()
                .map(column -> new SortOrder(name(column), "", column.getSortType() == SortType.DESCENDING))));
    }

    private void keepWidth(String column, double width) {
        keep(list -> {
            Map<String, ColumnState> columns = new HashMap<>(list.columns());
            columns.put(column, new ColumnState(width / unit, true));
            return list.withColumns(columns);
        });
    }

    private void keep(UnaryOperator<ListState> change) {
        if (!applying) {
            keeping = true;
            viewState.change(state -> state.withList(Selection.DATA, change));
            keeping = false;
        }
    }
}
