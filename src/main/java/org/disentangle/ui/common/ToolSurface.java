package org.disentangle.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.disentangle.ui.model.Subscriptions;

/** What a tool may do to its pane; everything is undone when the tool ends. */
public final class ToolSurface implements AutoCloseable {
    private final FigurePane pane;
    private final Subscriptions subscriptions;
    private final List<Node> nodes = new ArrayList<>();
    private Optional<Runnable> cursorBefore = Optional.empty();

    ToolSurface(FigurePane pane) {
        this.pane = pane;
        this.subscriptions = new Subscriptions(pane.seen());
    }

    public FigurePane pane() {
        return pane;
    }

    /** The tool's subscriptions. */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /** Puts something over the picture; it takes no clicks. */
    public void show(Node node) {
        nodes.add(node);
        pane.overlay().getChildren().add(node);
    }

    /** The layer over the picture. */
    public Pane overlay() {
        return pane.overlay();
    }

    /** Sets the cursor. */
    public void pointer(Cursor cursor) {
        if (cursorBefore.isEmpty()) {
            Optional<Cursor> before = Optional.ofNullable(pane.getCursor());
            cursorBefore = Optional.of(() -> pane.setCursor(before.orElse(null)));
        }
        pane.setCursor(cursor);
    }

    /** Sets what a screen reader says after the title of the figure. */
    public void say(String text) {
        pane.say(text);
    }

    @Override
    public void close() {
        subscriptions.close();
        pane.overlay().getChildren().removeAll(nodes);
        nodes.clear();
        cursorBefore.ifPresent(Runnable::run);
        pane.say("");
    }
}
