package org.disentangle.ui.model;

import java.util.Optional;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.Viewport;
import org.disentangle.session.Results;
import org.disentangle.table.ScoreTable;

/** A request for a figure of some results. Immutable, so the figure can be made at any time on any thread. */
public interface FigureRequest {
    /** Makes the figure. */
    Figure make();

    /** The results it is made from. */
    Results results();

    /** The table it is made from. */
    default ScoreTable table() {
        return results().document().table();
    }

    /** The part of the values to show; empty: all of them. */
    default Optional<Viewport> viewport() {
        return Optional.empty();
    }

    /** Whether another request shows the same models at the same values, possibly another part of them. */
    default boolean isSamePlotAs(FigureRequest other) {
        return false;
    }

    /**
     * Whether the figure is certain to equal that of another request, judged without making it; called at every change.
     */
    default boolean looksLike(FigureRequest other) {
        return this == other;
    }

    /** What it shows, as part of a file name. */
    String name();
}
