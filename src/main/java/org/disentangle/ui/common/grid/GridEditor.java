package org.disentangle.ui.common.grid;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.disentangle.ui.model.Subscriptions;

/** The field in which one cell of a painted table is edited. */
final class GridEditor {
    private final TextField field;
    private final Consumer<String> keep;
    private final Runnable ended;
    private final Subscriptions leaving = new Subscriptions();
    private boolean open = true;

    /**
     * Makes the editor.
     *
     * @param word the text to edit
     * @param title the name of the field, for a screen reader
     * @param keep receives the edited text
     * @param ended runs first, when editing ends
     */
    GridEditor(String word, String title, Consumer<String> keep, Runnable ended) {
        this.field = new TextField(word);
        this.keep = keep;
        this.ended = ended;
        field.setManaged(false);
        field.setAccessibleText(title);
        field.setOnAction(event -> {
            leave();
            event.consume();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end();
                event.consume();
            }
        });
    }

    TextField node() {
        return field;
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
        leaving.on(field.focusedProperty(), focused -> {
            if (!focused) {
                leave();
            }
        });
    }

    /** Ends editing and keeps the text. */
    void leave() {
        if (open) {
            String typed = field.getText();
            end();
            keep.accept(typed);
        }
    }

    private void end() {
        if (open) {
            open = false;
            leaving.close();
            ended.run();
        }
    }
}
