package org.disentangle.ui.common;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.disentangle.ui.model.FigureRequest;

/**
 * One of the tabs in the middle of the window: everything the window knows about it. Its view is made when first shown.
 */
public interface TabEntry {
    /** Its unique name, used in saved sessions too. */
    String word();

    /** Its title. */
    String title();

    /**
     * Makes its view.
     *
     * @param shown whether the tab is the current one; a hidden view does nothing
     */
    TabView open(ObservableValue<Boolean> shown);

    /** The figure to export and copy, as things stand. */
    Optional<FigureRequest> figure();

    /** Why there is no figure; asked only if there is none. */
    String whyNoFigure();

    /**
     * Whether it draws the selected benchmark large: then it needs no small scatter beside it, and the arrow keys step
     * through benchmarks.
     */
    default boolean drawsBenchmark() {
        return false;
    }
}
