package org.disentangle.ui.model;

import java.util.Optional;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.Viewport;
import org.disentangle.session.Results;
import org.disentangle.table.ScoreTable;

/** A figure that can be made from results at any time, on any thread. Made of immutable data alone. */
public interface FigureRequest {
    /** Makes the figure. */
    Figure make();

    /** What it is made from. */
    Results results();

    /** The table that it is made from. */
    default ScoreTable table() {
        return results().document().table();
    }

    /** The part of the values that is wanted; empty: all of them. */
    default Optional<Viewport> viewport() {
        return Optional.empty();
    }

    /** Whether another one shows the same models at the same values, be it another part of them. */
    default boolean isSamePlotAs(FigureRequest other) {
        return false;
    }

    /** Whether the figure is known to be equal to that of another one without being made; asked at every change. */
    default boolean looksLike(FigureRequest other) {
        return this == other;
    }

    /** What it shows, as a part of a file's name. */
    String name();
}
