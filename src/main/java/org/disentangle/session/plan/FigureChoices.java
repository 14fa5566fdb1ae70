package org.disentangle.session.plan;

import java.util.List;
import org.disentangle.figure.layout.FigureSize;

/**
 * Which figures are written, and how.
 *
 * @param formats of {@code pdf}, {@code svg}, {@code png}; none when empty
 * @param size of every page
 * @param dpi of PNG files
 */
public record FigureChoices(List<String> formats, FigureSize size, int dpi) {
    /** Below this a picture shows nothing. */
    public static final int LOWEST_DPI = 36;
    /** Beyond this no printer shows more. */
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
