package org.disentangle.ui.common.grid;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The contents of one cell.
 *
 * @param text the text, which a screen reader reads too
 * @param ink the colour of the text
 * @param face the typeface of the text
 * @param badge the colour of a rounded background; empty: none
 * @param drawing what is drawn instead of the text; empty: the text
 * @param tip supplies the tooltip; an empty text shows none
 */
public record GridCell(
        String text,
        GridInk ink,
        Face face,
        Optional<GridInk> badge,
        Optional<GridDrawing> drawing,
        Supplier<String> tip) {
    /** A typeface. */
    public enum Face {
        PLAIN,
        BOLD,
        ITALIC
    }

    private static final Supplier<String> NO_TIP = () -> "";

    /** An empty cell. */
    public static final GridCell NOTHING = words("");

    /** A cell of plain text. */
    public static GridCell words(String text) {
        return new GridCell(text, GridInk.TEXT, Face.PLAIN, Optional.empty(), Optional.empty(), NO_TIP);
    }

    /** A word on a coloured background with rounded ends. */
    public static GridCell badge(String text, GridInk ground, GridInk ink) {
        return text.isEmpty()
                ? NOTHING
                : new GridCell(text, ink, Face.PLAIN, Optional.of(ground), Optional.empty(), NO_TIP);
    }

    /** A cell that holds a drawing. */
    public static GridCell drawing(GridDrawing drawing) {
        return new GridCell("", GridInk.TEXT, Face.PLAIN, Optional.empty(), Optional.of(drawing), NO_TIP);
    }

    /** The same text in another colour. */
    public GridCell in(GridInk other) {
        return new GridCell(text, other, face, badge, drawing, tip);
    }

    /** The same text in another typeface. */
    public GridCell in(Face other) {
        return new GridCell(text, ink, other, badge, drawing, tip);
    }

    /** The same cell with a tooltip. */
    public GridCell withTip(Supplier<String> newTip) {
        return new GridCell(text, ink, face, badge, drawing, newTip);
    }
}
