package org.disentangle.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Reads a file that is small by nature: a recipe, a scale, a catalogue. A larger file cannot be one of these. */
public final class SmallFile {
    static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final String TOO_LARGE = "it is larger than 32 MB, so it is probably the wrong file";

    private SmallFile() {}

    /**
     * The text of a file in UTF-8.
     *
     * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
     * @throws IOException if it cannot be read, is too large or is not a file; {@link FileFailure#unreadable} says why
     *     in words
     */
    public static String text(Path file) throws IOException {
        try (InputStream bytes = open(file)) {
            return text(bytes);
        }
    }

    /** The text of bytes in UTF-8; the stream stays open. */
    public static String text(InputStream bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                .toString();
    }

    /** Opens a file; reading beyond the size of a small file throws an exception. */
    public static InputStream open(Path file) throws IOException {
        return bounded(InputFile.open(file), file.toString());
    }

    /**
     * Limits a stream to the size of a small file.
     *
     * @param name the name used in the exception
     */
    public static InputStream bounded(InputStream bytes, String name) {
        return new Bounded(bytes, name);
    }

    private static final class Bounded extends PassingStream {
        private final String name;
        private long count;

        Bounded(InputStream bytes, String name) {
            super(bytes);
            this.name = name;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > MOST_BYTES) {
                throw new FileSystemException(name, null, TOO_LARGE);
            }
            return read;
        }
    }
}
