package org.disentangle.ui.common;

import javafx.scene.Node;

/** A part of the window that can be closed; afterwards nothing that outlives it refers to it. */
public interface View extends AutoCloseable {
    /** Its node; always the same one. */
    Node node();

    /** Stops listening to everything. */
    @Override
    void close();

    /** A view of a node that listens to nothing. */
    static View of(Node node) {
        return new View() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public void close() {
                // there is nothing to stop
            }
        };
    }
}
