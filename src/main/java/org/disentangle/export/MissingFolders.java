package org.disentangle.export;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders created on the way to one; empty ones can be removed again. */
final class MissingFolders {
    private final Deque<Path> made = new ArrayDeque<>();

    private MissingFolders() {}

    /** Creates a folder and its missing parents; leaves none of them if one cannot be created. */
    static MissingFolders make(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder; path != null && !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        MissingFolders folders = new MissingFolders();
        try {
            for (Path path : missing) {
                folders.makeOne(path);
            }
        } catch (IOException e) {
            folders.takeBack();
            throw e;
        }
        return folders;
    }

    private void makeOne(Path path) throws IOException {
        try {
            Files.createDirectory(path);
            made.push(path);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(path)) {
                throw e;
            }
        }
    }

    /** Deletes the empty ones. */
    void takeBack() throws IOException {
        try {
            while (!made.isEmpty()) {
                Files.deleteIfExists(made.pop());
            }
        } catch (DirectoryNotEmptyException e) {
            made.clear(); // somebody else has begun to use it
        }
    }
}
