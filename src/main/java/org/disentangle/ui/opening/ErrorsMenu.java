package org.disentangle.ui.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.disentangle.importing.note.NearestNames;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Use;

/** The columns of scores whose standard errors a selected column may hold, most similar names first. */
final class ErrorsMenu {
    private static final int MOST_SCORES = 30;

    private final PreviewViewModel model;
    private final Menu menu = new Menu("standard errors of");

    ErrorsMenu(PreviewViewModel model) {
        this.model = model;
        menu.setId("preview-use-errors");
        follow(Optional.empty());
    }

    Menu menu() {
        return menu;
    }

    /** Updates the menu for another selected column. */
    void follow(Optional<PreviewColumn> selected) {
        List<MenuItem> items = new ArrayList<>();
        selected.filter(column -> column.use() != Use.MODEL).ifPresent(column -> {
            for (String score : scoresFor(column.name())) {
                MenuItem item = new MenuItem(score);
                item.setMnemonicParsing(false);
                item.setId("preview-errors-of-" + items.size());
                item.setOnAction(event -> model.holdErrors(column.name(), score));
                items.add(item);
            }
        });
        menu.setDisable(items.isEmpty());
        menu.getItems().setAll(items.isEmpty() ? List.of(new MenuItem("no column of scores")) : items);
    }

    private List<String> scoresFor(String column) {
        List<String> scores = model.columns().stream()
                .filter(each -> each.use().isBenchmark() && !each.name().equals(column))
                .map(PreviewColumn::name)
                .toList();
        return NearestNames.first(column, scores).stream().limit(MOST_SCORES).toList();
    }
}
