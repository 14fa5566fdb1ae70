package org.disentangle.state;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Reads from a pipe without waiting forever for the first byte. */
public final class PipeReader {
    private static final int MOST_BYTES = 256 * 1024 * 1024;
    private static final Duration LOOKING = Duration.ofMillis(10);

    private PipeReader() {}

    /**
     * Reads everything from a pipe until its last writer closes it.
     *
     * @param patience how long to wait for a writer and for the first byte; without a writer by then, the pipe counts
     *     as empty
     * @param silence runs if nothing has come in that time, before waiting on for a slow writer
     * @throws IOException if nothing comes, or too much
     */
    public static byte[] read(Path pipe, Duration patience, Runnable silence) throws IOException {
        try (FileInputStream bytes = open(pipe, patience, silence)) {
            byte[] all = new BufferedInputStream(bytes).readNBytes(MOST_BYTES + 1);
            if (all.length == 0) {
                throw new FileSystemException(
                        pipe.toString(), null, "nothing came through this pipe; start a program that writes to it");
            }
            if (all.length > MOST_BYTES) {
                throw new FileSystemException(
                        pipe.toString(),
                        null,
                        "more than 256 MB came through this pipe; save it as a file and name that");
            }
            return all;
        }
    }

    /**
     * Opens the pipe. Opening for reading alone would wait for a writer, so it is first opened for both, which makes us
     * one.
     */
    private static FileInputStream open(Path pipe, Duration patience, Runnable silence) throws IOException {
        FileChannel both;
        try {
            both = FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (FileSystemException mayOnlyBeRead) {
            silence.run();
            return new FileInputStream(pipe.toFile());
        }
        try {
            FileInputStream bytes = new FileInputStream(pipe.toFile());
            boolean opened = false;
            try {
                if (!comes(bytes, patience)) {
                    silence.run();
                }
                opened = true;
                return bytes;
            } finally {
                if (!opened) {
                    bytes.close();
                }
            }
        } finally {
            both.close();
        }
    }

    private static boolean comes(FileInputStream bytes, Duration patience) throws IOException {
        long begin = System.nanoTime();
        while (bytes.available() == 0) {
            if (System.nanoTime() - begin > patience.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(LOOKING.toNanos());
        }
        return true;
    }
}
