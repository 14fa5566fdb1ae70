package org.disentangle.session;

import java.util.List;
import org.disentangle.figure.FigureSize;

/**
 * Which figures are written, and how.
 *
 * @param formats of {@code pdf}, {@code svg}, {@code png}; none when empty
 * @param size of every page
 * @param dpi of PNG files
 */
public record FigureChoices(List<String> formats, FigureSize size, int dpi) {
    public FigureChoices {
        formats = List.copyOf(formats);
    }

    /** PDF, 140 mm × 105 mm, 300 dpi. */
    public static FigureChoices defaults() {
        return new FigureChoices(List.of("pdf"), FigureSize.millimetres(140, 105), 300);
    }
}
