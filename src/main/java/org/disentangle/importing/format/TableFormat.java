package org.disentangle.importing.format;

import java.util.List;
import java.util.Set;

/**
 * A file format that tables are read from. One with its own leading bytes is a {@link BytesFormat}, one that is text a
 * {@link TextFormat}; {@link TableFormats} lists them, and whatever depends on the formats there are asks that list.
 */
public sealed interface TableFormat permits BytesFormat, TextFormat {
    /** What the preview calls it: "spreadsheet". */
    String words();

    /** What its files are called where someone chooses files: "XLSX". */
    String title();

    /** The endings of its files, in lower case without the point, the usual one first. */
    List<String> endings();

    /** Which choices of how a file is read make a difference. */
    Set<ReadingChoice> choices();

    default boolean offers(ReadingChoice choice) {
        return choices().contains(choice);
    }

    /** Whether each line stands by itself, so that the first ones can be shown without reading the file to its end. */
    boolean linesStandAlone();
}
