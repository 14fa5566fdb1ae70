package org.disentangle.state;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Appends to a file created with the first record, or to another if that one cannot be written. A file that has grown
 * large is kept once under another name.
 */
final class LogFile extends Handler {
    private static final long LARGE = 1_000_000;

    private static volatile Optional<Path> last = Optional.empty();
    private static volatile boolean kept = true;

    private final List<Path> files;

    /** Makes a log in the first of these files that can be written. */
    LogFile(List<Path> files) {
        this.files = List.copyOf(files);
        setFormatter(new LogLine());
    }

    @Override
    public void publish(LogRecord record) {
        if (kept && isLoggable(record)) {
            write(record);
        }
    }

    /** Sets whether anything is written from now on. */
    static void keep(boolean toBeKept) {
        kept = toBeKept;
        last = Optional.empty();
    }

    /** The file that a full log is renamed to. */
    static Path older(Path file) {
        return file.resolveSibling(file.getFileName() + ".1");
    }

    /** The file of the process's last record; empty if there is none or it could not be written. */
    static Optional<Path> last() {
        return last;
    }

    /** Writes a record. It never throws, because a failing log must not disturb the user's work. */
    private synchronized void write(LogRecord record) {
        last = Optional.empty();
        for (Path file : files) {
            try {
                append(getFormatter().format(record), file);
                last = Optional.of(file);
                return;
            } catch (IOException | RuntimeException e) {
                continue;
            }
        }
    }

    private static void append(String text, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, older(file), StandardCopyOption.REPLACE_EXISTING);
        }
        try (Writer writer = Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                LinkOption.NOFOLLOW_LINKS)) {
            writer.write(text);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
