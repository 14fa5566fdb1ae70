package org.disentangle.ui.common;

import java.util.Optional;

/**
 * A way to point at a figure: hovering, picking, dragging something. It is attached to the tools of a pane, and leaves
 * nothing on the pane when it is detached.
 */
public interface FigureTool {
    /** Begins. What it puts on the pane it puts there through the surface, which takes it away again. */
    void attach(ToolSurface surface);

    /** The pointer rests or moves over the figure, without a button. */
    default void moved(FigurePoint at) {}

    /** The pointer is no longer over the figure. */
    default void left() {}

    /**
     * A button went down. The tool that answers owns the press until the button goes up: no other is asked about it.
     *
     * @return what becomes of the press; empty: it is not for this tool
     */
    default Optional<Gesture> pressed(FigurePoint at) {
        return Optional.empty();
    }

    /** What follows a press. */
    interface Gesture {
        /** The pointer moved with the button down. */
        default void dragged(FigurePoint at) {}

        /** The button went up; nothing follows. */
        void released(FigurePoint at);

        /** The tool was detached meanwhile; nothing follows. */
        default void cancelled() {}
    }
}
