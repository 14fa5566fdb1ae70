package org.disentangle.importing.text;

import java.util.List;

/** Receives the records of a table in order. */
@FunctionalInterface
public interface RecordHandler {
    /**
     * Receives a record.
     *
     * @param cells its cells, valid only during the call; a blank line is one blank cell
     * @param line the line of the file where it started, from 1
     */
    void record(Cells cells, int line);

    /** Receives a record of texts. */
    default void record(List<String> cells, int line) {
        record(Cells.of(cells), line);
    }
}
