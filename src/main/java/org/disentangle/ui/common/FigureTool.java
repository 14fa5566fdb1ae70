package org.disentangle.ui.common;

import java.util.Optional;

/**
 * A mouse tool for a figure, such as hovering, picking or dragging. It is attached to the tools of a pane, and leaves
 * nothing on the pane when detached.
 */
public interface FigureTool {
    /** Starts the tool. It adds things to the pane only through the surface, which removes them again. */
    void attach(ToolSurface surface);

    /** The pointer rests or moves over the figure with no button down. */
    default void moved(FigurePoint at) {}

    /** The pointer is no longer over the figure. */
    default void left() {}

    /**
     * A button went down. The tool that returns a gesture owns the press until the button goes up; no other tool is
     * asked.
     *
     * @return the gesture that follows; empty if the press is not for this tool
     */
    default Optional<Gesture> pressed(FigurePoint at) {
        return Optional.empty();
    }

    /** Handles what follows a press. */
    interface Gesture {
        /** The pointer moved with the button down. */
        default void dragged(FigurePoint at) {}

        /** The button went up; this ends the gesture. */
        void released(FigurePoint at);

        /** The tool was detached; this ends the gesture. */
        default void cancelled() {}
    }
}
