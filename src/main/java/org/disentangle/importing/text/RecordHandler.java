package org.disentangle.importing.text;

/** Receives the cells of a text table in their order. */
public interface RecordHandler {
    /**
     * A cell.
     *
     * @param column its place in the record, from 0
     * @param text what it holds, without the quotes; valid during the call only
     */
    void cell(int column, CharSequence text);

    /**
     * The record is complete. A blank line is a record of one blank cell.
     *
     * @param line the line of the file where it began, from 1
     */
    void endOfRecord(int line);
}
