package org.disentangle.ui.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;

/** Tells whether the focused control uses the left and right arrow keys itself. */
final class KeyUse {
    private KeyUse() {}

    /**
     * Buttons and check boxes only move the focus with arrow keys, as Tab does too; fields, lists, choosers and tab
     * headings use them.
     */
    static boolean isFree(Scene scene, Node view) {
        @Nullable Node owner = scene.getFocusOwner();
        if (owner == null || owner == scene.getRoot()) {
            return true;
        }
        return owner instanceof Button
                || owner instanceof CheckBox
                || owner instanceof Hyperlink
                || (isInside(owner, view)
                        && owner.getId() != null
                        && owner.getId().equals("scatter"));
    }

    private static boolean isInside(Node node, Node ancestor) {
        @Nullable Node at = node;
        while (at != null && at != ancestor) {
            at = at.getParent();
        }
        return at != null;
    }
}
