package org.disentangle.importing.format;

import java.io.IOException;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.text.StrictReader;

/** A format that is text in some encoding. */
abstract non-sealed class TextFormat implements TableFormat {
    /**
     * Whether a text begins as files of this format do.
     *
     * @param sample its beginning
     * @param reading what was chosen, which may say that it is another one
     */
    abstract boolean begins(String sample, Reading reading);

    /**
     * Reads a file.
     *
     * @param sample its beginning, which the text still has before it
     * @throws IOException also a {@link org.disentangle.importing.text.TextProblem} where it holds no table
     */
    abstract FoundRows read(StrictReader text, String sample, ReadingContext context) throws IOException;
}
