package org.disentangle.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The menu of a column of numbers, to choose the scores whose standard errors it holds. */
final class ErrorsOfMenu {
    /** A menu of hundreds of columns would be longer than the screen; the preview of the file has a search. */
    private static final int MOST_SCORES = 30;

    private final DataViewModel model;
    private final DataColumn column;
    private final Menu scores = new Menu("Holds the standard errors of");
    private final ContextMenu menu = new ContextMenu(scores);

    ErrorsOfMenu(DataViewModel model, DataColumn column) {
        this.model = model;
        this.column = column;
        scores.setId("data-errors-of");
        scores.getItems().add(new MenuItem("no column of scores"));
        menu.setOnShowing(event -> fill());
    }

    ContextMenu menu() {
        return menu;
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        model.scoresFor(column).stream().limit(MOST_SCORES).map(this::item).forEach(items::add);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setId("data-errors-of-" + i);
        }
        scores.setDisable(items.isEmpty());
        if (!items.isEmpty()) {
            scores.getItems().setAll(items);
        }
    }

    private MenuItem item(String score) {
        MenuItem item = new MenuItem(score);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.holdErrors(column, score));
        return item;
    }
}
