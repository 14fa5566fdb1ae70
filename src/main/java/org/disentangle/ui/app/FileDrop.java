package org.disentangle.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Opens files dropped on the window, and shows a hint while they are dragged over it. */
final class FileDrop {
    private final Consumer<List<Path>> open;
    private final StackPane sign = new StackPane();

    /**
     * Accepts drops on a part of the window.
     *
     * @param open receives the files
     */
    FileDrop(Node target, Consumer<List<Path>> open) {
        this.open = open;
        Label words = new Label("Drop to open");
        words.getStyleClass().add("drop-words");
        StackPane.setAlignment(words, Pos.CENTER);
        sign.getChildren().add(words);
        sign.getStyleClass().add("drop-sign");
        sign.setId("drop-sign");
        sign.setMouseTransparent(true);
        sign.setVisible(false);
        target.addEventHandler(DragEvent.DRAG_OVER, this::over);
        target.addEventHandler(DragEvent.DRAG_EXITED, event -> sign.setVisible(false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    /** The hint, which must lie over everything else in the window. */
    Node sign() {
        return sign;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            sign.setVisible(true);
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        sign.setVisible(false);
        if (event.getDragboard().hasFiles()) {
            open.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
