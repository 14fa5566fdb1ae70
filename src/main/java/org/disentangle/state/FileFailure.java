package org.disentangle.state;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file could not be written or read, in words. */
public final class FileFailure {
    private FileFailure() {}

    /** The reason why writing failed, starting with " because "; empty if the system gives none. */
    public static String because(IOException e) {
        if (e instanceof AccessDeniedException) {
            return " because access is denied";
        }
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return " because a folder in its path is missing";
        }
        return reason(e).map(text -> " (" + text + ")").orElse("");
    }

    /** Why a file could not be read, as the end of a sentence, with what to do about it. */
    public static String unreadable(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return "there is no such file; check its name and folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access to it is denied; check its permissions";
        }
        if (e instanceof CharacterCodingException) {
            return "it is not UTF-8 text; save it as UTF-8";
        }
        return reason(e).orElse("the system gives no reason");
    }

    private static Optional<String> reason(IOException e) {
        return e instanceof FileSystemException f
                ? Optional.ofNullable(f.getReason())
                : Optional.ofNullable(e.getMessage());
    }
}
