package org.disentangle.figure.layout;

import org.disentangle.figure.style.Theme;
import org.disentangle.figure.style.TypeSizes;

/**
 * The options for laying out a figure.
 *
 * @param theme its colours
 * @param type the type sizes; marks and lines scale with them
 */
public record LayoutOptions(Theme theme, TypeSizes type) {
    /** The width and height beyond which a page is meant for a wall (a slide, a poster) and scaled up. */
    private static final double PAPER_WIDTH = 520;

    private static final double PAPER_HEIGHT = 300;

    /** Options for a window: type keeps its size, however large the window. */
    public static LayoutOptions forScreen(Theme theme) {
        return new LayoutOptions(theme, TypeSizes.PAPER);
    }

    /**
     * Options for a page printed or projected at its own size: type of 6 to 9 points up to the width of a sheet of
     * paper (or a narrow page of any height); larger pages are scaled up as a whole.
     */
    public static LayoutOptions forPaper(Theme theme, FigureSize size) {
        double scale = Math.min(size.width() / PAPER_WIDTH, size.height() / PAPER_HEIGHT);
        return new LayoutOptions(theme, new TypeSizes(Math.max(1, scale)));
    }
}
