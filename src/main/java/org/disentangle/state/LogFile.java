package org.disentangle.state;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Appends to a file that is made when the first record comes. One older file is kept when it has grown large. */
final class LogFile extends Handler {
    private static final long LARGE = 1_000_000;

    private final Path file;

    LogFile(Path file) {
        this.file = file;
        setFormatter(new SimpleFormatter());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.size(file) > LARGE) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            try (Writer writer = Files.newBufferedWriter(
                    file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                writer.write(getFormatter().format(record));
            }
        } catch (IOException | RuntimeException e) {
            return; // a log that cannot be written must not disturb the user, who has asked for something else
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
