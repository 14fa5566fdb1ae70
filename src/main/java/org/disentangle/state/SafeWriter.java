package org.disentangle.state;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes files whole or not at all: to a new file beside the target, flushed to disk and moved there in one step. A
 * symbolic link is followed, not replaced, and a new file takes over the permissions of the one it replaces.
 */
public final class SafeWriter {
    private SafeWriter() {}

    /** The contents of a file. */
    @FunctionalInterface
    public interface Contents {
        /** Writes the contents; may close the stream. */
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Writes a file. If this throws an exception, the file is unchanged.
     *
     * @return the file, as named
     * @throws IOException if it cannot be written; {@link FileFailure#because} says why in words
     */
    public static Path write(Path file, Contents contents) throws IOException {
        Destination destination = Destination.of(file);
        Path unfinished = destination.newSibling();
        boolean filled = false;
        try {
            fill(unfinished, contents);
            filled = true;
        } finally {
            if (!filled) {
                Files.deleteIfExists(unfinished);
            }
        }
        destination.take(unfinished);
        return file;
    }

    /** Writes a text in UTF-8; a lone surrogate becomes a question mark. */
    public static Path write(Path file, String text) throws IOException {
        return write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Checks that a file can be written, before the work whose result it will hold.
     *
     * @throws IOException if it cannot
     */
    public static void check(Path file) throws IOException {
        Files.delete(Destination.of(file).newSibling());
    }

    /** Opens a new file in a folder that is later flushed and moved into place as a whole. */
    public static OutputStream unseen(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Flushes a file, or the names in a folder, to the disk; a folder only if the system supports that. */
    public static void flush(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) {
                throw e;
            }
        }
    }

    private static void fill(Path file, Contents contents) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream stream = new BufferedOutputStream(new LeftOpen(Channels.newOutputStream(channel)))) {
            contents.writeTo(stream);
            stream.flush();
            channel.force(true);
        }
    }

    /** A stream that stays open when whoever writes to it closes it, so that it can still be flushed to the disk. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
