package org.disentangle.ui.common.grid;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one cell shows.
 *
 * @param text its words, which a screen reader says too
 * @param ink the colour of the words
 * @param face the type of the words
 * @param badge the colour of a rounded ground behind the words; empty: none
 * @param drawing what is drawn instead of the words; empty: the words
 * @param tip what is shown while the mouse rests on it; empty text: nothing
 */
public record GridCell(
        String text,
        GridInk ink,
        Face face,
        Optional<GridInk> badge,
        Optional<GridDrawing> drawing,
        Supplier<String> tip) {
    /** The type of words. */
    public enum Face {
        PLAIN,
        BOLD,
        ITALIC
    }

    private static final Supplier<String> NO_TIP = () -> "";

    /** An empty cell. */
    public static final GridCell NOTHING = words("");

    /** Plain words. */
    public static GridCell words(String text) {
        return new GridCell(text, GridInk.TEXT, Face.PLAIN, Optional.empty(), Optional.empty(), NO_TIP);
    }

    /** A word on a coloured ground with round ends. */
    public static GridCell badge(String text, GridInk ground, GridInk ink) {
        return text.isEmpty()
                ? NOTHING
                : new GridCell(text, ink, Face.PLAIN, Optional.of(ground), Optional.empty(), NO_TIP);
    }

    /** A drawing. */
    public static GridCell drawing(GridDrawing drawing) {
        return new GridCell("", GridInk.TEXT, Face.PLAIN, Optional.empty(), Optional.of(drawing), NO_TIP);
    }

    /** The same words in another colour. */
    public GridCell in(GridInk other) {
        return new GridCell(text, other, face, badge, drawing, tip);
    }

    /** The same words in another type. */
    public GridCell in(Face other) {
        return new GridCell(text, ink, other, badge, drawing, tip);
    }

    /** The same with something said of it where the mouse rests on it. */
    public GridCell withTip(Supplier<String> newTip) {
        return new GridCell(text, ink, face, badge, drawing, newTip);
    }
}
