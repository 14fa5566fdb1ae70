package org.disentangle.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disentangle.state.SafeWriter;

/**
 * Replaces the result in a folder by a new one, entry by entry, so that the folder itself stays the same. If the
 * process is killed at any point, the old or the new result is complete and in plain sight, and the next run finishes
 * the swap:
 *
 * <ol>
 *   <li>The new result, complete and flushed to the disk, becomes the folder {@value #NEW}. From now on it is complete
 *       there.
 *   <li>The old entries move to {@value #OLD}.
 *   <li>{@value #NEW} is renamed {@value #PLACING}. From now on the old result is complete in {@value #OLD}.
 *   <li>The new entries move to where the old ones were. From now on the new result is complete in its place.
 *   <li>{@value #PLACING}, which is empty, and {@value #OLD} are deleted.
 * </ol>
 *
 * <p>Each step is one rename, and the existing names show which of them are done.
 */
final class FolderSwap {
    static final String NEW = "disentangle-new-result";
    static final String OLD = "disentangle-old-result";
    static final String PLACING = OutputFolder.UNFINISHED + "placing";
    private static final Set<String> OF_THE_SWAP = Set.of(NEW, OLD, PLACING);

    private final Path folder;
    private final Renaming renaming;
    private final Deque<Path[]> done = new ArrayDeque<>();

    /** How to carry out a step. */
    interface Renaming {
        void move(Path from, Path to) throws IOException;
    }

    FolderSwap(Path folder, Renaming renaming) {
        this.folder = folder;
        this.renaming = renaming;
    }

    /** Whether a run was killed while replacing the result in a folder. */
    static boolean isUnfinished(Path folder) {
        return OF_THE_SWAP.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /**
     * Replaces everything in the folder; if a step fails, undoes the others.
     *
     * @param filled a folder in it, which holds the new result
     */
    void replaceBy(Path filled) throws IOException {
        try {
            move(filled, at(NEW));
            setAside();
            place();
        } catch (IOException e) {
            goBack(e);
            throw e;
        }
    }

    /**
     * Finishes what a killed run started. Nothing is overwritten: a name that exists twice is an error.
     *
     * @throws IOException if that is not possible; everything stays as it is
     */
    void finish() throws IOException {
        if (Files.exists(at(PLACING))) {
            placeEntries();
        } else if (Files.exists(at(NEW))) {
            setAside();
            place();
        } else if (!EarlierResult.isWhole(folder)) {
            for (String name : entries(at(OLD))) {
                move(at(OLD).resolve(name), at(name));
            }
        }
    }

    private void setAside() throws IOException {
        List<String> old = entries(folder);
        if (!old.isEmpty() && !Files.exists(at(OLD))) {
            Files.createDirectory(at(OLD));
        }
        for (String name : old) {
            move(at(name), at(OLD).resolve(name));
        }
        SafeWriter.flush(folder);
    }

    private void place() throws IOException {
        move(at(NEW), at(PLACING));
        placeEntries();
    }

    private void placeEntries() throws IOException {
        List<String> names = entries(at(PLACING));
        // the one by which a result is known, and which lists the others, comes last
        if (names.remove(EarlierResult.MARKER)) {
            names.add(EarlierResult.MARKER);
        }
        for (String name : names) {
            move(at(PLACING).resolve(name), at(name));
        }
        SafeWriter.flush(folder);
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private void move(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString(), null, to + " already exists");
        }
        renaming.move(from, to);
        done.push(new Path[] {from, to});
    }

    private void goBack(IOException cause) {
        try {
            for (Path[] move : done) {
                renaming.move(move[1], move[0]);
            }
            Files.deleteIfExists(at(OLD));
        } catch (IOException e) {
            cause.addSuppressed(e); // the next run finishes
        }
    }

    /** The names in a folder except the swap's own and those of unfinished work. */
    private static List<String> entries(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !OF_THE_SWAP.contains(name) && !name.startsWith(OutputFolder.UNFINISHED))
                    .forEach(names::add);
        }
        Collections.sort(names);
        return names;
    }
}
