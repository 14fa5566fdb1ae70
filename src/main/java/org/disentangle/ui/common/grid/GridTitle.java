package org.disentangle.ui.common.grid;

import java.util.Optional;

/**
 * The heading of a column.
 *
 * @param text its words
 * @param over the words over this column and its neighbours with the same; empty: none, and the heading takes both lines
 * @param strong whether it is set in bold
 * @param drawing what is drawn instead of the words; empty: the words
 * @param tip what is shown while the mouse rests on it; empty: nothing
 * @param sortable whether a click sorts by it
 * @param left whether it stands on the left over numbers too
 */
public record GridTitle(
        String text,
        String over,
        boolean strong,
        Optional<GridDrawing> drawing,
        String tip,
        boolean sortable,
        boolean left) {
    /** A heading in bold that a click sorts by. */
    public static GridTitle of(String text) {
        return new GridTitle(text, "", true, Optional.empty(), "", true, false);
    }

    /** A heading that is drawn, and that nothing is sorted by. */
    public static GridTitle drawn(GridDrawing drawing, String tip) {
        return new GridTitle("", "", true, Optional.of(drawing), tip, false, false);
    }

    /** The same under a heading that several columns share. */
    public GridTitle under(String newOver) {
        return new GridTitle(text, newOver, strong, drawing, tip, sortable, left);
    }

    /** The same in plain type. */
    public GridTitle plain() {
        return new GridTitle(text, over, false, drawing, tip, sortable, left);
    }

    /** The same with something said of it. */
    public GridTitle withTip(String newTip) {
        return new GridTitle(text, over, strong, drawing, newTip, sortable, left);
    }

    /** The same on the left. */
    public GridTitle onLeft() {
        return new GridTitle(text, over, strong, drawing, tip, sortable, true);
    }
}
