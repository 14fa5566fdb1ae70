package org.disentangle.export;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders that were made on the way to one; those that are empty can be taken back. */
final class MissingFolders {
    private final Deque<Path> made = new ArrayDeque<>();

    private MissingFolders() {}

    /** Makes a folder and those above it, as far as they are missing; leaves none of them when one cannot be made. */
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

    /** Deletes those that are empty. */
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
