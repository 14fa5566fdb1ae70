package org.disentangle.importing.text;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.disentangle.state.PassingStream;

/** The text inside a gzipped file. Closing it leaves the file open, because its bytes are hashed to the end. */
public final class GzipStream extends PassingStream {
    private GzipStream(InputStream unpacked) {
        super(unpacked);
    }

    /** Whether a file starts like a gzipped file. */
    public static boolean begins(byte[] bytes, int length) {
        return length >= 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /**
     * Starts unpacking.
     *
     * @throws TextProblem if the file is damaged; reading throws it too
     */
    public static GzipStream of(InputStream packed) throws IOException {
        try {
            return new GzipStream(new GZIPInputStream(new LeftOpen(packed)));
        } catch (ZipException | EOFException damaged) {
            throw damage(damaged);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw damage(damaged);
        }
    }

    private static TextProblem damage(IOException cause) {
        return new TextProblem("this compressed file is damaged; unpack it and open the table inside", cause);
    }

    /** A file that others close and that may continue after one of its members. */
    private static final class LeftOpen extends FilterInputStream {
        LeftOpen(InputStream file) {
            super(file);
        }

        /** Never 0, because more may come although nothing is ready yet; only reading finds the end. */
        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }

        @Override
        public void close() {}
    }
}
