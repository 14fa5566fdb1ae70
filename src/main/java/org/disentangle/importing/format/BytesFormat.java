package org.disentangle.importing.format;

import java.io.IOException;
import java.io.InputStream;

/** A binary format. */
abstract non-sealed class BytesFormat implements TableFormat {
    /** The number of bytes examined. */
    static final int BEGINNING = 4;

    /**
     * Whether a file starts like files of this format.
     *
     * @param first the first bytes, up to {@value #BEGINNING}
     * @param length how many of them there are
     */
    abstract boolean begins(byte[] first, int length);

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read; a {@link org.disentangle.importing.text.TextProblem} if it holds no
     *     table
     */
    abstract FoundRows read(InputStream bytes, ReadingContext context) throws IOException;

    @Override
    public boolean linesStandAlone() {
        return false;
    }
}
