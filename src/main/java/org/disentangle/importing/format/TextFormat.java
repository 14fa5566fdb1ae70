package org.disentangle.importing.format;

import java.io.IOException;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.text.StrictReader;

/** A format that is text in some encoding. */
abstract non-sealed class TextFormat implements TableFormat {
    /**
     * Whether a text starts like files of this format.
     *
     * @param sample the beginning of the text
     * @param reading the user's choices, which may imply another format
     */
    abstract boolean begins(String sample, Reading reading);

    /**
     * Reads a file.
     *
     * @param sample the beginning of the text, which is still to be read
     * @throws IOException if it cannot be read; a {@link org.disentangle.importing.text.TextProblem} if it holds no
     *     table
     */
    abstract FoundRows read(StrictReader text, String sample, ReadingContext context) throws IOException;
}
