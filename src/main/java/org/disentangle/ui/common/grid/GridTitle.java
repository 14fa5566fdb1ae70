package org.disentangle.ui.common.grid;

import java.util.Optional;

/**
 * The heading of a column.
 *
 * @param text its text
 * @param over the group heading shared with neighbouring columns; empty: none, and the heading takes both lines
 * @param strong whether it is bold
 * @param drawing what is drawn instead of the text; empty: the text
 * @param tip the tooltip; empty: none
 * @param sortable whether a click sorts by it
 * @param left whether it is left-aligned even over numbers
 */
public record GridTitle(
        String text,
        String over,
        boolean strong,
        Optional<GridDrawing> drawing,
        String tip,
        boolean sortable,
        boolean left) {
    /** A bold, sortable heading. */
    public static GridTitle of(String text) {
        return new GridTitle(text, "", true, Optional.empty(), "", true, false);
    }

    /** A drawn heading, not sortable. */
    public static GridTitle drawn(GridDrawing drawing, String tip) {
        return new GridTitle("", "", true, Optional.of(drawing), tip, false, false);
    }

    /** The same heading under a group heading. */
    public GridTitle under(String newOver) {
        return new GridTitle(text, newOver, strong, drawing, tip, sortable, left);
    }

    /** The same heading in plain type. */
    public GridTitle plain() {
        return new GridTitle(text, over, false, drawing, tip, sortable, left);
    }

    /** The same heading with a tooltip. */
    public GridTitle withTip(String newTip) {
        return new GridTitle(text, over, strong, drawing, newTip, sortable, left);
    }

    /** The same heading, left-aligned. */
    public GridTitle onLeft() {
        return new GridTitle(text, over, strong, drawing, tip, sortable, true);
    }
}
