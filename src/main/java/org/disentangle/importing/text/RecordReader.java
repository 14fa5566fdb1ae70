package org.disentangle.importing.text;

import java.io.IOException;
import java.io.Reader;

/** Splits text into records of cells. */
@FunctionalInterface
public interface RecordReader {
    /**
     * Reads to the end of the text.
     *
     * @throws IOException if the text cannot be read; a {@link TextProblem} that names the line if its quotes are wrong
     */
    void read(Reader text, Dialect dialect, RecordHandler handler) throws IOException;
}
