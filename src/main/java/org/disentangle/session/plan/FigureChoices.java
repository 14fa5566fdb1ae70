package org.disentangle.session.plan;

import java.util.List;
import org.disentangle.figure.layout.FigureSize;

/**
 * Which figures to write, and how.
 *
 * @param formats of {@code pdf}, {@code svg}, {@code png}; empty: no figures
 * @param size the size of every page
 * @param dpi the resolution of PNG files
 */
public record FigureChoices(List<String> formats, FigureSize size, int dpi) {
    /** The lowest useful resolution. */
    public static final int LOWEST_DPI = 36;
    /** The highest resolution; no printer shows more. */
    public static final int HIGHEST_DPI = 2400;

    public FigureChoices {
        formats = List.copyOf(formats);
    }

    public FigureChoices withFormats(List<String> newFormats) {
        return new FigureChoices(newFormats, size, dpi);
    }

    public FigureChoices withSize(FigureSize newSize) {
        return new FigureChoices(formats, newSize, dpi);
    }

    public FigureChoices withDpi(int newDpi) {
        return new FigureChoices(formats, size, newDpi);
    }

    /** PDF, 140 mm × 105 mm, 300 dpi. */
    public static FigureChoices defaults() {
        return new FigureChoices(List.of("pdf"), FigureSize.millimetres(140, 105), 300);
    }
}
