package org.disentangle.importing.format;

import java.io.IOException;
import java.io.InputStream;

/** A format that is no text. */
abstract non-sealed class BytesFormat implements TableFormat {
    /** How many bytes are looked at. */
    static final int BEGINNING = 4;

    /**
     * Whether a file begins as files of this format do.
     *
     * @param first up to {@value #BEGINNING} bytes
     * @param length how many there are
     */
    abstract boolean begins(byte[] first, int length);

    /**
     * Reads a file.
     *
     * @throws IOException also a {@link org.disentangle.importing.text.TextProblem} where it holds no table
     */
    abstract FoundRows read(InputStream bytes, ReadingContext context) throws IOException;

    @Override
    public boolean linesStandAlone() {
        return false;
    }
}
