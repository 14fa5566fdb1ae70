package org.disentangle.figure.layout;

/** Knows how large text is, so that a page can be laid out without a toolkit. Safe to use from several threads. */
@FunctionalInterface
public interface TextMeasure {
    /** The extent of one line of text at a size of type, in points. */
    Extent measure(String text, double size, boolean bold);

    /** How wide one line of text is. */
    default double width(String text, double size, boolean bold) {
        return measure(text, size, bold).width();
    }

    /**
     * What a line of text covers.
     *
     * @param width from its beginning to its end
     * @param ascent above the base line
     * @param descent below it
     */
    record Extent(double width, double ascent, double descent) {}
}
