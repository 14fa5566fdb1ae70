package org.disentangle.ui.opening;

import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.ui.model.Subscriptions;

/** An editable word about a column; Enter or leaving the cell keeps it. */
final class WordCell extends TableCell<PreviewColumn, String> {
    private final TextField field = new TextField();
    /** Subscriptions to the cell's own field; they end with the cell. */
    private final Subscriptions subscriptions = new Subscriptions();

    private final BiConsumer<PreviewColumn, String> keep;

    /**
     * Makes a cell.
     *
     * @param keep receives the edited text
     */
    WordCell(BiConsumer<PreviewColumn, String> keep) {
        this.keep = keep;
        field.setOnAction(event -> cancelEdit());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(word());
                cancelEdit();
                event.consume();
            }
        });
        subscriptions.on(field.focusedProperty(), focused -> {
            if (!focused && isEditing()) {
                cancelEdit();
            }
        });
    }

    private String word() {
        return Objects.requireNonNullElse(getItem(), "");
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(word());
            setGraphic(field);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            field.selectAll();
            field.requestFocus();
        }
    }

    /** Keeps the text, because the table ends every edit this way; only Escape has restored the old word before. */
    @Override
    public void cancelEdit() {
        boolean edited = isEditing();
        PreviewColumn column = getTableRow() == null ? null : getTableRow().getItem();
        String typed = field.getText().strip();
        boolean changed = !typed.equals(word());
        super.cancelEdit();
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setGraphic(null);
        if (edited && changed && column != null) {
            keep.accept(column, typed);
        }
    }

    @Override
    protected void updateItem(String word, boolean empty) {
        super.updateItem(word, empty);
        setText(empty ? "" : word);
        if (!isEditing()) {
            setContentDisplay(ContentDisplay.TEXT_ONLY);
            setGraphic(null);
        }
    }
}
