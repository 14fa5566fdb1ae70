package org.disentangle.ui.common;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.disentangle.session.view.WindowState;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;

/**
 * A divider whose position the view state keeps once the user has dragged it. A small pane limits it, and it returns as
 * soon as there is room.
 */
public final class KeptDivider {
    private final RefittedSplitPane pane;
    private final ViewStateModel viewState;
    private String word;
    private double usual;
    private boolean dragged;

    /**
     * Makes the divider of a pane with two parts.
     *
     * @param word its name in the view state
     * @param usual its position until it is dragged, as a fraction of the height or width
     */
    public KeptDivider(
            RefittedSplitPane pane, ViewStateModel viewState, String word, double usual, Subscriptions subscriptions) {
        this.pane = pane;
        this.viewState = viewState;
        this.word = word;
        this.usual = usual;
        pane.onFit(this::placeUnlessDragged);
        subscriptions.follow(
                this::place, viewState.state().map(state -> state.window().dividers()));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = isOnDivider(event));
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Switches to another name with its own position. */
    public void become(String newWord, double newUsual) {
        word = newWord;
        usual = newUsual;
        place();
    }

    private void place() {
        pane.setDividerPositions(viewState.get().window().dividers().getOrDefault(word, usual));
    }

    private void placeUnlessDragged() {
        if (!dragged) {
            place();
        }
    }

    /** Records only drags, because the divider also moves when the pane changes its size. */
    private void released(MouseEvent event) {
        dragged = false;
        if (isOnDivider(event)) {
            double place = pane.getDividerPositions()[0];
            viewState.change(state -> WindowState.isPlace(place) ? state.withDivider(word, place) : state);
        }
    }

    private boolean isOnDivider(MouseEvent event) {
        return event.getTarget() instanceof Node target && isOfDivider(target);
    }

    private boolean isOfDivider(Node target) {
        Node at = target;
        while (at.getParent() != null && at.getParent() != pane) {
            at = at.getParent();
        }
        return at.getStyleClass().contains("split-pane-divider");
    }
}
