package org.disentangle.importing.format;

import java.util.List;
import java.util.Set;

/**
 * A file format that tables are read from. One with its own leading bytes is a {@link BytesFormat}, one that is text a
 * {@link TextFormat}; {@link TableFormats} lists them, and anything that depends on the set of formats asks that list.
 */
public sealed interface TableFormat permits BytesFormat, TextFormat {
    /** Its name in the preview, such as "spreadsheet". */
    String words();

    /** Its name in file choosers, such as "XLSX". */
    String title();

    /** Its file name extensions, in lower case without the dot, the usual one first. */
    List<String> endings();

    /** The choices of how to read a file that apply to it. */
    Set<ReadingChoice> choices();

    default boolean offers(ReadingChoice choice) {
        return choices().contains(choice);
    }

    /** Whether each line can be read by itself, so that the first ones can be shown without reading the whole file. */
    boolean linesStandAlone();
}
