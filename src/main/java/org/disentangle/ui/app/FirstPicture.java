package org.disentangle.ui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/**
 * Shows the window once it has something to show: the document, why it could not be opened, or, if that takes long,
 * that it is being opened. Meanwhile its contents are styled, ready to be painted. Work that would compete for the
 * processor waits until they are.
 */
final class FirstPicture {
    private static final Duration PATIENCE = Duration.seconds(1.5);

    /** The number of frames after which the first one is on the screen. */
    private static final int FRAMES = 3;

    private final Scene scene;
    private final Runnable show;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final Subscriptions waiting = new Subscriptions();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private boolean shown;
    private boolean painted;

    /**
     * Makes it for a window that is not shown yet.
     *
     * @param show shows the window
     */
    FirstPicture(Scene scene, Runnable show) {
        this.scene = scene;
        this.show = show;
    }

    /** Shows the window as soon as it has something to show. */
    void await(Workspace workspace) {
        waiting.run(
                () -> showIfThereIsSomething(workspace),
                workspace.results(),
                workspace.activity().busy());
        patience.setOnFinished(event -> showNow());
        patience.play();
        scene.getRoot().applyCss();
        showIfThereIsSomething(workspace);
    }

    /** Runs an action once the window is painted, or at once if it already is. */
    void afterwards(Runnable action) {
        if (painted) {
            action.run();
        } else {
            afterwards.add(action);
        }
    }

    private void showIfThereIsSomething(Workspace workspace) {
        if (workspace.results().get().isPresent()
                || !workspace.activity().busy().get()) {
            showNow();
        }
    }

    private void showNow() {
        if (shown) {
            return;
        }
        shown = true;
        waiting.close();
        patience.stop();
        show.run();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    stop();
                    painted = true;
                    afterwards.forEach(Runnable::run);
                    afterwards.clear();
                }
            }
        }.start();
    }
}
