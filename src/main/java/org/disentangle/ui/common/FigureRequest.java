package org.disentangle.ui.common;

import org.disentangle.figure.layout.Figure;
import org.disentangle.session.Results;

/** A figure that can be made from results at any time, on any thread. Made of immutable data alone. */
public interface FigureRequest {
    /** Makes the figure. */
    Figure make();

    /** What it is made from. */
    Results results();

    /** What it shows, as a part of a file's name. */
    String name();
}
