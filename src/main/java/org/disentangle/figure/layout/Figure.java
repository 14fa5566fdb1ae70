package org.disentangle.figure.layout;

import java.util.List;
import org.disentangle.figure.style.Theme;

/**
 * What a picture shows, independent of its size and look. A kind of figure is a class that answers all of this; nothing
 * else asks which kind it is.
 */
public interface Figure {
    /** For a window title, a file's metadata and a screen reader: one line. */
    String title();

    /** What a reader must know, for below the figure: whole sentences, with n and what was left out. */
    String caption();

    /** The word for its kind, with which the names of its files begin: "scatter". */
    String kind();

    /**
     * Places everything on pages of one size; at least one. The same figure, size, options and measure always give the same
     * pages: nothing outside the page, no text over other text, and no name of a point over a point.
     */
    List<Page> layOut(FigureSize size, LayoutOptions options, TextMeasure measure);

    /** Pages for print or projection. */
    default List<Page> layOut(FigureSize size, Theme theme, TextMeasure measure) {
        return layOut(size, LayoutOptions.forPaper(theme, size), measure);
    }
}
