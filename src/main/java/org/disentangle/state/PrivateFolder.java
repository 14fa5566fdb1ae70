package org.disentangle.state;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for files that a private window needs: in memory if the system offers that, and deleted with the window.
 * What a killed process leaves is deleted by the next one.
 */
public final class PrivateFolder implements AutoCloseable {
    private static final Logger LOG = System.getLogger(PrivateFolder.class.getName());
    private static final String PREFIX = "disentangle-private-";
    private static final String LOCK = "in-use.lock";

    private final Path parent;
    private Optional<Path> folder = Optional.empty();
    private Optional<LockFile> lock = Optional.empty();

    /** Uses the usual place; the folder is created when needed. */
    public PrivateFolder() {
        this(place());
    }

    PrivateFolder(Path parent) {
        this.parent = parent;
    }

    private static Path place() {
        return Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(path -> path.isAbsolute() && Files.isWritable(path))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir", ".")));
    }

    /** Keeps a text for as long as the window is open. */
    public synchronized Path keep(String name, String text) throws IOException {
        return SafeWriter.write(path().resolve(name), text);
    }

    /** The folder, created when first asked for. */
    public synchronized Path path() throws IOException {
        return folder.isPresent() ? folder.get() : make();
    }

    private Path make() throws IOException {
        Path made = Files.createTempDirectory(parent, PREFIX);
        folder = Optional.of(made);
        lock = LockFile.take(made.resolve(LOCK));
        return made;
    }

    /** Deletes what killed processes have left. */
    public void clearLeft() {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> list = Files.list(parent)) {
            list.filter(path -> String.valueOf(path.getFileName()).startsWith(PREFIX) && Files.isDirectory(path))
                    .forEach(folders::add);
        } catch (IOException unreadable) {
            LOG.log(Logger.Level.DEBUG, "private folders cannot be looked for", unreadable);
        }
        for (Path left : folders) {
            try {
                Optional<LockFile> free = LockFile.take(left.resolve(LOCK));
                if (free.isPresent()) {
                    free.get().close();
                    delete(left);
                }
            } catch (IOException another) {
                LOG.log(Logger.Level.DEBUG, left + " is another user's", another);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public synchronized void close() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
            if (folder.isPresent()) {
                delete(folder.get());
            }
        } catch (IOException left) {
            LOG.log(Logger.Level.DEBUG, "a private folder is left", left);
        } finally {
            folder = Optional.empty();
            lock = Optional.empty();
        }
    }
}
