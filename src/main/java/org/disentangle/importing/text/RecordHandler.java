package org.disentangle.importing.text;

import java.util.List;

/** Receives the records of a table in their order. */
@FunctionalInterface
public interface RecordHandler {
    /**
     * A record.
     *
     * @param cells what it holds, valid during the call only; a blank line is one blank cell
     * @param line the line of the file where it began, from 1
     */
    void record(Cells cells, int line);

    /** A record of texts. */
    default void record(List<String> cells, int line) {
        record(Cells.of(cells), line);
    }
}
