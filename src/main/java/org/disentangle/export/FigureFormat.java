package org.disentangle.export;

import java.util.Locale;
import java.util.Optional;

/** The file formats of figures. */
public enum FigureFormat {
    /** All pages in one file. */
    PDF,
    /** A file a page. */
    SVG,
    /** A file a page. */
    PNG;

    /** The word in options and the ending of file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this word, whatever its case. */
    public static Optional<FigureFormat> of(String word) {
        for (FigureFormat format : values()) {
            if (format.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
