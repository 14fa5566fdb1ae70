package org.disentangle.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** A file to be read. Sources that may never end or never start (pipes, devices, system files) are not opened. */
public final class InputFile {
    private static final int KIND_OF_FILE = 0170000;
    private static final int PIPE = 0010000;

    private InputFile() {}

    /**
     * Opens a file, possibly one inside a session.
     *
     * @throws FileSystemException if it is a folder, a pipe, a device, or not on a disk; the reason says what to do
     * @throws IOException if it cannot be read
     */
    public static InputStream open(Path path) throws IOException {
        Optional<ArchivedFile> archived = ArchivedFile.of(path);
        if (archived.isPresent()) {
            return archived.get().open();
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw refused(path, "it is a folder; name a file in it");
        }
        if (!attributes.isRegularFile()) {
            throw refused(path, "it is a pipe or a device; save its output as a file and name that");
        }
        Path real = path.toRealPath();
        if (real.startsWith("/proc") || real.startsWith("/sys")) {
            throw refused(path, "it is not on a disk; save a copy of it and name that");
        }
        return Files.newInputStream(path);
    }

    private static FileSystemException refused(Path path, String reason) {
        return new FileSystemException(path.toString(), null, reason);
    }

    /** The size of a file in bytes. */
    public static long size(Path path) throws IOException {
        Optional<ArchivedFile> archived = ArchivedFile.of(path);
        return archived.isPresent() ? archived.get().size() : Files.size(path);
    }

    /** Whether it is a pipe, either named or from a shell ({@code <(…)}). */
    public static boolean isPipe(Path path) {
        try {
            return !Files.isRegularFile(path)
                    && Files.getAttribute(path, "unix:mode") instanceof Integer mode
                    && (mode & KIND_OF_FILE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false; // not there, or a system without pipes among its files
        }
    }
}
