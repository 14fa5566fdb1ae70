package org.disentangle.ui.ranking;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.disentangle.ui.common.grid.GridOrder;
import org.disentangle.ui.common.grid.GridPlace;
import org.disentangle.ui.common.grid.KeptColumns;
import org.disentangle.ui.common.grid.PaintedTable;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.RankingChoices;
import org.disentangle.ui.model.RankingRow;
import org.disentangle.ui.model.Sorting;
import org.disentangle.ui.model.Subscriptions;

/** The rows of the ranking. The selected row is the selected benchmark; a click, or Enter, opens its scatter. */
final class RankingTable {
    /** How many rows stay visible above one selected elsewhere. */
    private static final int ROWS_ABOVE = 4;

    private final RankingViewModel model;
    private final Appearance appearance;
    private final Runnable openScatter;
    private final PaintedTable<RankingRow> table;
    private RankingTableColumns columns;
    private boolean following;

    RankingTable(RankingViewModel model, Appearance appearance, Runnable openScatter, Subscriptions subscriptions) {
        this.model = model;
        this.appearance = appearance;
        this.openScatter = openScatter;
        this.table = new PaintedTable<>(model.rows(), true);
        this.columns = newColumns();
        table.setId("ranking-table");
        table.getStyleClass().add("ranking-table");
        table.setAccessibleText("Benchmarks by their correlation");
        table.setRowCursor(Cursor.HAND);
        table.setPlaceholder(placeholder());
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openScatter.run();
                event.consume();
            }
        });
        follow(subscriptions);
    }

    private void follow(Subscriptions subscriptions) {
        subscriptions.follow(this::rebuild, model.heading(), model.selection().group());
        subscriptions.run(this::fit, appearance.textPercent(), table.widthProperty());
        KeptColumns.follow(table, model.viewState(), RankingChoices.LIST, subscriptions);
        subscriptions.follow(model.sortedBy(), this::followOrder);
        subscriptions.on(table.arrangement().order(), this::sortBy);
        subscriptions.on(table.selected(), row -> select(row.intValue()));
        Runnable followSelection = this::followSelection;
        subscriptions.onList(model.rows(), followSelection);
        subscriptions.follow(followSelection, model.selection().benchmark());
        subscriptions.add(table::close);
    }

    Region node() {
        return table;
    }

    void selectFirst() {
        if (!model.rows().isEmpty()) {
            table.selected().set(0);
            table.show(0);
        }
    }

    private Label placeholder() {
        Label placeholder = new Label();
        placeholder
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.heading().get().groups().isEmpty()
                                ? "Open a table with Ctrl+O, or drop one on this window."
                                : "No benchmark matches.",
                        model.heading()));
        placeholder.getStyleClass().add("quiet");
        return placeholder;
    }

    private RankingTableColumns newColumns() {
        return RankingTableColumns.of(
                model.heading().get(), model.selection().group().get());
    }

    private void rebuild() {
        columns = newColumns();
        fit();
    }

    /** Shows as many columns as there is room for. */
    private void fit() {
        double unit = Appearance.TEXT_PIXELS * appearance.textScale();
        table.arrangement().set(columns.fitting(table.getWidth() / unit));
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && table.at(event.getX(), event.getY()) instanceof GridPlace.Cell) {
            openScatter.run();
        }
    }

    private void followOrder(List<Sorting> sorting) {
        following = true;
        table.arrangement()
                .order()
                .set(RankingTableColumns.order(
                        sorting, model.selection().ranked().groups()));
        following = false;
    }

    private void sortBy(GridOrder order) {
        if (!following) {
            int group = model.choices().getValue().sorting().get(0).group();
            model.sortBy(RankingTableColumns.sorting(
                    order, model.selection().ranked().groups(), group));
        }
    }

    private void select(int row) {
        if (!following && row >= 0 && row < model.rows().size()) {
            model.selection().benchmark().set(model.rows().get(row).column());
        }
    }

    private void followSelection() {
        String column = model.selection().benchmark().get();
        int place = -1;
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).column().equals(column)) {
                place = i;
            }
        }
        if (place != table.selected().get()) {
            following = true;
            table.selected().set(place);
            following = false;
            if (place >= 0 && !table.isFocused()) {
                table.showFirst(Math.max(0, place - ROWS_ABOVE));
            }
        }
    }
}
