package org.disentangle.export;

import java.util.Locale;
import java.util.Optional;

/** The file formats of figures. */
public enum FigureFormat {
    /** All pages in one file. */
    PDF,
    /** One file per page. */
    SVG,
    /** One file per page. */
    PNG;

    /** Its name in options, and the extension of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with a name, ignoring case. */
    public static Optional<FigureFormat> of(String word) {
        for (FigureFormat format : values()) {
            if (format.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
