package org.disentangle.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.disentangle.state.SafeWriter;

/**
 * A folder filled out of sight and moved into place when complete. If closed without {@link #commit}, it leaves
 * everything unchanged.
 */
final class Staging implements AutoCloseable {
    private static final long NAMES = 36L * 36 * 36 * 36 * 36 * 36;

    private final OutputFolder target;
    private final Path folder;

    private Staging(OutputFolder target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /** Makes the folder to fill: beside a target that does not exist, inside one that does. */
    static Staging open(OutputFolder target) throws IOException {
        Path place = target.path();
        return new Staging(
                target,
                target.exists()
                        ? newFolder(place, OutputFolder.UNFINISHED)
                        : newFolder(place.resolveSibling(""), prefixBeside(place)));
    }

    /** The prefix of the names of folders that are to become this one. */
    static String prefixBeside(Path folder) {
        return OutputFolder.UNFINISHED + folder.getFileName() + "-";
    }

    private static Path newFolder(Path parent, String prefix) throws IOException {
        while (true) {
            try {
                return Files.createDirectory(unusedName(parent, prefix));
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    static Path unusedName(Path parent, String prefix) {
        return parent.resolve(prefix + Long.toString(ThreadLocalRandom.current().nextLong(NAMES), 36));
    }

    /** The folder to fill. */
    Path folder() {
        return folder;
    }

    /**
     * Moves the new files into place and deletes what they replace. Scales and sessions saved there are kept, unless
     * new ones of the same name were written.
     *
     * @throws ExportException with a sentence for the user if something else has appeared in the folder meanwhile
     */
    void commit() throws IOException, ExportException {
        commit(Files::move);
    }

    /** The same with a given way to rename. */
    void commit(FolderSwap.Renaming renaming) throws IOException, ExportException {
        OutputFolder now = target.again();
        for (String saved : now.saved()) {
            keep(saved);
        }
        flush(folder);
        if (target.exists()) {
            new FolderSwap(target.path(), renaming).replaceBy(folder);
            Leftovers.discardIn(target.path());
        } else {
            Files.move(folder, target.path(), StandardCopyOption.ATOMIC_MOVE);
            SafeWriter.flush(target.path().resolveSibling(""));
        }
    }

    private void keep(String file) throws IOException {
        Path kept = folder.resolve(file);
        if (!Files.exists(kept)) {
            Files.createDirectories(kept.getParent());
            Files.copy(target.path().resolve(file), kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Flushes many files at a time, because a disk takes as long for several as for one. */
    private static void flush(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.toList();
        }
        try {
            all.parallelStream().forEach(path -> {
                try {
                    SafeWriter.flush(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        Leftovers.delete(folder);
    }
}
