package org.disentangle.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A folder that is filled aside and moved into place when it is complete. Closed without {@link #commit}, it leaves
 * everything as it was.
 */
final class Staging implements AutoCloseable {
    private final OutputFolder target;
    private final Deque<Path> createdParents;
    private final Path folder;
    private boolean committed;

    private Staging(OutputFolder target, Deque<Path> createdParents, Path folder) {
        this.target = target;
        this.createdParents = createdParents;
        this.folder = folder;
    }

    /** Makes the folder that is filled: beside a target that is not there, inside one that is. */
    static Staging open(OutputFolder target) throws IOException {
        Deque<Path> createdParents = new ArrayDeque<>();
        try {
            if (target.exists()) {
                return new Staging(target, createdParents, newFolder(target.path(), OutputFolder.UNFINISHED));
            }
            Path parent = parent(target.path());
            createParents(parent, createdParents);
            return new Staging(
                    target,
                    createdParents,
                    newFolder(parent, OutputFolder.UNFINISHED + target.path().getFileName() + "-"));
        } catch (IOException e) {
            removeEmpty(createdParents);
            throw e;
        }
    }

    private static Path parent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException("it is the root of the file system");
        }
        return parent;
    }

    private static void createParents(Path parent, Deque<Path> created) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = parent; path != null && !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            created.push(path);
        }
    }

    private static Path newFolder(Path parent, String prefix) throws IOException {
        while (true) {
            Path folder = parent.resolve(
                    prefix + Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36 * 36), 36));
            try {
                return Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    /** The folder to fill. */
    Path folder() {
        return folder;
    }

    /** Moves what was written into place and deletes what it replaces. */
    void commit() throws IOException {
        if (target.exists()) {
            swapEntries();
        } else {
            Files.move(folder, target.path(), StandardCopyOption.ATOMIC_MOVE);
            committed = true;
        }
    }

    /** Moves the old entries aside and the new ones in; goes back when a move fails. The marker comes last. */
    private void swapEntries() throws IOException {
        Path old = newFolder(target.path(), OutputFolder.UNFINISHED);
        Deque<Path[]> done = new ArrayDeque<>();
        try {
            for (String name : target.replaceable()) {
                move(target.path().resolve(name), old.resolve(name), done);
            }
            for (String name : newEntries()) {
                move(folder.resolve(name), target.path().resolve(name), done);
            }
        } catch (IOException e) {
            for (Path[] move : done) {
                Files.move(move[1], move[0]);
            }
            delete(old);
            throw e;
        }
        committed = true;
        discard(old);
        discard(folder);
    }

    /** What cannot be deleted now (a file that another program holds open) is deleted by the next run. */
    private static void discard(Path leftover) {
        try {
            delete(leftover);
        } catch (IOException e) {
            Logger.getLogger(Staging.class.getName()).log(Level.INFO, e, () -> leftover + " could not be deleted");
        }
    }

    private List<String> newEntries() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals(EarlierResult.MARKER))
                    .sorted()
                    .forEach(names::add);
        }
        if (Files.exists(folder.resolve(EarlierResult.MARKER))) {
            names.add(EarlierResult.MARKER);
        }
        return names;
    }

    private static void move(Path from, Path to, Deque<Path[]> done) throws IOException {
        Files.move(from, to);
        done.push(new Path[] {from, to});
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            delete(folder);
            removeEmpty(createdParents);
        }
    }

    private static void removeEmpty(Deque<Path> created) throws IOException {
        while (!created.isEmpty()) {
            Files.deleteIfExists(created.pop());
        }
    }

    /** Deletes a folder and everything in it; links are deleted, not followed. */
    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> entries;
            try (Stream<Path> list = Files.list(path)) {
                entries = list.toList();
            }
            for (Path entry : entries) {
                delete(entry);
            }
        }
        Files.deleteIfExists(path);
    }
}
