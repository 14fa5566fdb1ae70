package org.disentangle.ui.app;

import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** The sections beside the scatter, as a user opens and reads them. */
abstract class SectionsFixture extends WindowFixture {
    /** Opens a section by its title, as a user does, and waits until it says something. */
    void openSection(String id) {
        Node title = lookup("#section-" + id + " > .title").query();
        reveal(title);
        clickOn(title);
        awaitSaid(id);
    }

    void awaitSaid(String id) {
        await(id + " to be computed", () -> !said(id).isEmpty() && !isShown("#section-" + id + "-computing"));
    }

    boolean isShown(String id) {
        return lookup(id).query().isVisible();
    }

    /** Scrolls the details until something is in sight. */
    void reveal(Node node) {
        onWindow(() -> {
            Node at = node;
            while (!(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            ScrollPane scroll = (ScrollPane) at;
            Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double room = scroll.getContent().getBoundsInLocal().getHeight()
                    - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, (place.getMinY() - 40) / room)));
            return true;
        });
        settle();
    }

    /** Every word of a section, line by line; nothing where it was never opened. */
    String said(String id) {
        return lookup("#section-" + id + "-parts").tryQuery().stream()
                .flatMap(parts -> parts.lookupAll("*").stream())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }
}
