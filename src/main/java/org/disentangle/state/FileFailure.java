package org.disentangle.state;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file could not be written or read, in words. */
public final class FileFailure {
    private FileFailure() {}

    /** The reason of a failure to write, from " because …" on; nothing when the system does not say. */
    public static String because(IOException e) {
        if (e instanceof AccessDeniedException) {
            return " because access is denied";
        }
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return " because a folder on the way to it is missing";
        }
        Optional<String> reason = e instanceof FileSystemException f
                ? Optional.ofNullable(f.getReason())
                : Optional.ofNullable(e.getMessage());
        return reason.map(text -> " (" + text + ")").orElse("");
    }
}
