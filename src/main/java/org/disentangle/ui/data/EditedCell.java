package org.disentangle.ui.data;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.disentangle.table.Attribute;
import org.disentangle.ui.common.Subscriptions;

/** A word that a double click opens for editing; Enter and leaving keep what was typed, Escape does not. */
final class EditedCell extends TableCell<Integer, Integer> {
    private final Attribute attribute;
    private final DataViewModel model;
    private final TextField field = new TextField();
    /** To the cell's own field: they end with the cell. */
    private final Subscriptions subscriptions = new Subscriptions();

    EditedCell(Attribute attribute, DataViewModel model) {
        this.attribute = attribute;
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        field.setAccessibleText(attribute.column());
        field.setOnAction(event -> keep());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        subscriptions.on(field.focusedProperty(), focused -> {
            if (!focused && isEditing()) {
                keep();
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getText());
            setGraphic(field);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setGraphic(null);
    }

    private void keep() {
        Integer row = getItem();
        String word = field.getText();
        cancelEdit();
        if (row != null) {
            model.edit(attribute, row, word);
        }
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : attribute.text(row).orElse(""));
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setGraphic(null);
    }
}
