package org.disentangle.ui.common;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.disentangle.session.view.WindowState;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;

/** A divider of two parts. Where the user drags it is kept in the view state; a pane that is too small for that limits it. */
public final class KeptDivider {
    private final SplitPane pane;
    private final ViewStateModel viewState;
    private String word;
    private double usual;

    /**
     * The divider of a pane with two parts.
     *
     * @param word what the view state calls it
     * @param usual where it stands until it is dragged, as a part of the height or width
     */
    public KeptDivider(
            SplitPane pane, ViewStateModel viewState, String word, double usual, Subscriptions subscriptions) {
        this.pane = pane;
        this.viewState = viewState;
        this.word = word;
        this.usual = usual;
        subscriptions.follow(
                this::place, viewState.state().map(state -> state.window().dividers()));
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** From now on it stands for another one, in a place of its own. */
    public void become(String newWord, double newUsual) {
        word = newWord;
        usual = newUsual;
        place();
    }

    private void place() {
        pane.setDividerPositions(viewState.get().window().dividers().getOrDefault(word, usual));
    }

    /** It also moves where the pane changes its size, which nobody asked for. */
    private void released(MouseEvent event) {
        if (event.getTarget() instanceof Node target && isOfDivider(target)) {
            double place = pane.getDividerPositions()[0];
            viewState.change(state -> WindowState.isPlace(place) ? state.withDivider(word, place) : state);
        }
    }

    private boolean isOfDivider(Node target) {
        Node at = target;
        while (at.getParent() != null && at.getParent() != pane) {
            at = at.getParent();
        }
        return at.getStyleClass().contains("split-pane-divider");
    }
}
