package org.disentangle.ui.common.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.session.view.ColumnState;
import org.disentangle.session.view.ListState;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;

/** Keeps the widths and the order of a painted table's columns in the view state. */
public final class KeptColumns {
    private final GridArrangement<?> arrangement;
    private final ViewStateModel viewState;
    private final String list;

    private KeptColumns(GridArrangement<?> arrangement, ViewStateModel viewState, String list) {
        this.arrangement = arrangement;
        this.viewState = viewState;
        this.list = list;
    }

    /**
     * Starts keeping those of a table.
     *
     * @param list the name of the list in the view state
     */
    public static void follow(
            PaintedTable<?> table, ViewStateModel viewState, String list, Subscriptions subscriptions) {
        KeptColumns kept = new KeptColumns(table.arrangement(), viewState, list);
        subscriptions.follow(viewState.state().map(state -> state.list(list)), kept::apply);
        subscriptions.on(table.arrangement().widths(), kept::keepWidths);
        subscriptions.on(table.arrangement().moved(), kept::keepMoved);
    }

    private void apply(ListState state) {
        Map<String, Double> widths = new HashMap<>();
        state.columns().forEach((name, column) -> widths.put(name, column.width()));
        arrangement.widths().set(Map.copyOf(widths));
        arrangement.moved().set(state.moved());
    }

    private void keepWidths(Map<String, Double> widths) {
        Map<String, ColumnState> columns = new HashMap<>();
        widths.forEach((name, width) -> columns.put(name, new ColumnState(width)));
        viewState.change(state -> state.withList(list, now -> now.withColumns(columns)));
    }

    private void keepMoved(List<String> moved) {
        viewState.change(state -> state.withList(list, now -> now.withMoved(moved)));
    }
}
