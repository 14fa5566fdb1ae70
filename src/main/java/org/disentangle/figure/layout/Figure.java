package org.disentangle.figure.layout;

import java.util.List;
import org.disentangle.figure.style.Theme;

/**
 * The contents of a picture, independent of its size and look. Each kind of figure is a class that implements all of
 * this; nothing else asks for the kind.
 */
public interface Figure {
    /** The title in one line, for a window, a file's metadata and a screen reader. */
    String title();

    /** What a reader must know, to go below the figure: whole sentences, with n and what was left out. */
    String caption();

    /** The word for its kind, with which its file names begin, such as "scatter". */
    String kind();

    /**
     * Lays everything out on one or more pages of one size. The same figure, size, options and measure always give the
     * same pages. Nothing lies outside the page, no text over other text, and no label over a point.
     */
    List<Page> layOut(FigureSize size, LayoutOptions options, TextMeasure measure);

    /** Lays out pages for print or projection. */
    default List<Page> layOut(FigureSize size, Theme theme, TextMeasure measure) {
        return layOut(size, LayoutOptions.forPaper(theme, size), measure);
    }
}
