package org.disentangle.ui.app;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** Marks the results as older than the choices once that has lasted long enough to notice. */
final class Freshness implements AutoCloseable {
    private static final PseudoClass UPDATING = PseudoClass.getPseudoClass("updating");
    private static final Duration PATIENCE = Duration.millis(180);

    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Subscriptions subscriptions = new Subscriptions();

    Freshness(Workspace workspace, Node... nodes) {
        patience.setOnFinished(event -> mark(workspace.updating().get(), nodes));
        subscriptions.on(workspace.updating(), updating -> {
            if (updating) {
                patience.playFromStart();
            } else {
                patience.stop();
                mark(false, nodes);
            }
        });
    }

    @Override
    public void close() {
        subscriptions.close();
        patience.stop();
    }

    private static void mark(boolean updating, Node... nodes) {
        for (Node node : nodes) {
            node.pseudoClassStateChanged(UPDATING, updating);
        }
    }
}
