package org.disentangle.figure.layout;

import org.disentangle.figure.style.Theme;
import org.disentangle.figure.style.TypeSizes;

/**
 * How a figure is laid out.
 *
 * @param theme its colours
 * @param type its sizes of type; marks and lines grow with them
 */
public record LayoutOptions(Theme theme, TypeSizes type) {
    /** The width and height from which a page is one for a wall (a slide, a poster) and is set larger. */
    private static final double PAPER_WIDTH = 520;

    private static final double PAPER_HEIGHT = 300;

    /** For a window: type stays as it is, however large the window. */
    public static LayoutOptions forScreen(Theme theme) {
        return new LayoutOptions(theme, TypeSizes.PAPER);
    }

    /**
     * For a page that is printed or projected at its own size: type of 6 to 9 points up to the width of a sheet of paper
     * (or a narrow page of any height); on larger pages everything grows along.
     */
    public static LayoutOptions forPaper(Theme theme, FigureSize size) {
        double scale = Math.min(size.width() / PAPER_WIDTH, size.height() / PAPER_HEIGHT);
        return new LayoutOptions(theme, new TypeSizes(Math.max(1, scale)));
    }
}
