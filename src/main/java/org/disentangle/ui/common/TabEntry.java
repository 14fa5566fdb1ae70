package org.disentangle.ui.common;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.disentangle.ui.model.FigureRequest;

/**
 * One of the tabs in the middle of the window: everything that the window knows about it. Its view is made when first
 * shown.
 */
public interface TabEntry {
    /** Tells it from the others, in saved sessions too. */
    String word();

    /** For people. */
    String title();

    /**
     * Makes its view.
     *
     * @param shown whether it is the one that is shown; while it is not, the view does nothing
     */
    TabView open(ObservableValue<Boolean> shown);

    /** The figure that is exported and copied, of what is looked at now. */
    Optional<FigureRequest> figure();

    /** Why there is no figure of the open table; asked only where there is none. */
    String whyNoFigure();

    /** Whether it draws the selected benchmark large: then it needs no small scatter beside it, and arrows step. */
    default boolean drawsBenchmark() {
        return false;
    }
}
