package org.disentangle.ui.common;

import javafx.scene.control.Label;

/** A label that replaces a figure that could not be drawn; hidden until then. */
final class NotDrawnLabel extends Label {
    private static final double PADDING = 14;

    NotDrawnLabel() {
        super("This figure could not be drawn because of an internal error; the log file has the details.");
        setId("figure-problem");
        getStyleClass().add("quiet");
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Positions itself at the top of a pane of a given width. */
    void place(double width) {
        double room = Math.max(0, width - 2 * PADDING);
        resizeRelocate(PADDING, PADDING, room, prefHeight(room));
    }
}
