package org.disentangle.ui.common;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A search field with a cross to clear it; Escape clears it too. */
public final class SearchField extends CustomTextField {
    public SearchField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("search-field");
        setLeft(new FontIcon(Feather.SEARCH));
        FontIcon cross = new FontIcon(Feather.X);
        cross.setCursor(Cursor.HAND);
        cross.setAccessibleText("Clear the search");
        cross.setOnMouseClicked(event -> clear());
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(cross);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
