package org.disentangle.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.disentangle.state.FileFailure;
import org.disentangle.state.LockFile;
import org.disentangle.state.SafeWriter;

/**
 * A results folder reserved for one run, from before the results are computed. If it is closed before they are written,
 * the folder stays unchanged.
 */
public final class ClaimedFolder implements AutoCloseable {
    private final Path wanted;
    private final Path path;
    private final MissingFolders way;
    private final LockFile lock;
    private final Staging staging;

    private ClaimedFolder(Path wanted, Path path, MissingFolders way, LockFile lock, Staging staging) {
        this.wanted = wanted;
        this.path = path;
        this.way = way;
        this.lock = lock;
        this.staging = staging;
    }

    /**
     * Claims a folder, and completes what a killed run left in it.
     *
     * @throws ExportException with a sentence for the user if it is not new, empty, or an earlier result, if it cannot
     *     be written to, or if another run has claimed it
     */
    static ClaimedFolder of(Path wanted) throws ExportException {
        try {
            Path path = OutputFolder.place(wanted);
            MissingFolders way = MissingFolders.make(path.resolveSibling(""));
            try {
                return locked(wanted, OutputFolder.place(wanted), way);
            } catch (IOException | ExportException | RuntimeException e) {
                way.takeBack();
                throw e;
            }
        } catch (IOException e) {
            throw new ExportException(
                    "The results cannot be written to " + wanted + FileFailure.because(e) + "; choose another folder.",
                    e);
        }
    }

    private static ClaimedFolder locked(Path wanted, Path path, MissingFolders way)
            throws IOException, ExportException {
        LockFile lock = lock(path)
                .orElseThrow(() -> new ExportException("Nothing was written: another run is writing to " + wanted
                        + " now; wait until it has finished, or choose another folder."));
        try {
            if (Files.isDirectory(path)) {
                Leftovers.settle(path, wanted);
            } else {
                Leftovers.discardBeside(path);
            }
            return new ClaimedFolder(wanted, path, way, lock, Staging.open(OutputFolder.check(wanted)));
        } catch (IOException | ExportException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Takes the lock beside the folder, which may not exist yet; inside it if nothing can be created beside it. */
    private static Optional<LockFile> lock(Path path) throws IOException {
        Path parent = path.resolveSibling("");
        boolean inside = Files.isDirectory(path) && !Files.isWritable(parent);
        return LockFile.take(
                inside
                        ? path.resolve(OutputFolder.UNFINISHED + "lock.lock")
                        : parent.resolve(OutputFolder.UNFINISHED + path.getFileName() + ".lock"));
    }

    /** The folder as the user named it. */
    Path wanted() {
        return wanted;
    }

    Staging staging() {
        return staging;
    }

    /** The path of a file relative to the folder, if it is in it or is the folder itself. */
    public Optional<Path> placeOf(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path there = absolute;
        while (!Files.exists(there)) {
            there = there.resolveSibling("");
        }
        Path real = there.toRealPath().resolve(there.relativize(absolute)).normalize();
        return real.startsWith(path) ? Optional.of(path.relativize(real)) : Optional.empty();
    }

    /** Whether a file of this name would be, or obstruct, one of the results. */
    public boolean isReserved(Path file) {
        String first = file.getName(0).toString().toLowerCase(Locale.ROOT);
        return first.isEmpty()
                || ResultExport.OWN_NAMES.contains(first)
                || first.endsWith(".csv")
                || first.startsWith(OutputFolder.UNFINISHED)
                || first.equals(FolderSwap.OLD)
                || first.equals(FolderSwap.NEW);
    }

    /**
     * Adds a file to the results.
     *
     * @param file its path relative to the folder; not one of the results' own names
     */
    public void add(Path file, SafeWriter.Contents contents) throws ExportException {
        try {
            Path place = staging.folder().resolve(file);
            Files.createDirectories(place.getParent());
            SafeWriter.write(place, contents);
        } catch (IOException e) {
            throw new ExportException(
                    wanted.resolve(file) + " cannot be written" + FileFailure.because(e) + "; choose another place.",
                    e);
        }
    }

    /** Releases the folder; whatever was not moved into place is deleted. */
    @Override
    public void close() throws ExportException {
        try {
            try {
                staging.close();
            } finally {
                lock.close();
            }
            way.takeBack();
        } catch (IOException e) {
            throw new ExportException(
                    "Unfinished results cannot be deleted at " + staging.folder() + FileFailure.because(e)
                            + "; delete them yourself.",
                    e);
        }
    }
}
