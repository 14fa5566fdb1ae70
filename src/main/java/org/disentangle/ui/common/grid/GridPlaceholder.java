package org.disentangle.ui.common.grid;

import javafx.scene.Node;

/** What a table without rows shows in the middle of its body. */
record GridPlaceholder(Node node) {
    GridPlaceholder {
        node.setManaged(false);
    }

    /**
     * Places it.
     *
     * @param left the left edge of the table's contents
     * @param top their upper edge
     * @param shown whether it is shown
     */
    void place(GridLayout layout, double left, double top, boolean shown) {
        node.setVisible(shown);
        double width = Math.min(layout.width(), node.prefWidth(-1));
        double height = node.prefHeight(width);
        node.resizeRelocate(
                Math.floor(left + (layout.width() - width) / 2),
                Math.floor(top + layout.headerHeight() + (layout.bodyHeight() - height) / 2),
                width,
                height);
    }
}
