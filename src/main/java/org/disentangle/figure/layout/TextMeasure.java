package org.disentangle.figure.layout;

/** Measures text, so that a page can be laid out without a toolkit. Safe to use from several threads. */
@FunctionalInterface
public interface TextMeasure {
    /** The extent of one line of text at a type size, in points. */
    Extent measure(String text, double size, boolean bold);

    /** The width of one line of text, in points. */
    default double width(String text, double size, boolean bold) {
        return measure(text, size, bold).width();
    }

    /**
     * The extent of a line of text.
     *
     * @param width the width from start to end
     * @param ascent the height above the baseline
     * @param descent the depth below the baseline
     */
    record Extent(double width, double ascent, double descent) {}
}
