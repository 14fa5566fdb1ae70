package org.disentangle.ui.app;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;
import org.disentangle.ui.common.Workspace;

/** Marks what is shown as older than the choices, once that lasts long enough to be seen. */
final class Freshness {
    private static final PseudoClass UPDATING = PseudoClass.getPseudoClass("updating");
    private static final Duration PATIENCE = Duration.millis(180);

    Freshness(Workspace workspace, Node... nodes) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> mark(workspace.updating().get(), nodes));
        workspace.updating().addListener((property, old, updating) -> {
            if (updating) {
                patience.playFromStart();
            } else {
                patience.stop();
                mark(false, nodes);
            }
        });
    }

    private static void mark(boolean updating, Node... nodes) {
        for (Node node : nodes) {
            node.pseudoClassStateChanged(UPDATING, updating);
        }
    }
}
