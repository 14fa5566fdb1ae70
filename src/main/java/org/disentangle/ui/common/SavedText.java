package org.disentangle.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disentangle.importing.ImportException;

/** Writes a text where the user wants it. */
public final class SavedText {
    private SavedText() {}

    /**
     * Writes.
     *
     * @param what begins the sentence that it cannot be saved ("The recipe")
     */
    public static Path write(Path file, String text, String what) throws ImportException {
        try {
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    what + " cannot be saved as " + file + "; choose another folder.",
                    failure);
        }
    }
}
