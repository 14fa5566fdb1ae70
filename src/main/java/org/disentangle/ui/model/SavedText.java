package org.disentangle.ui.model;

import java.io.IOException;
import java.nio.file.Path;
import org.disentangle.importing.note.ImportException;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SafeWriter;

/** Saves a text to a file the user has chosen. */
public final class SavedText {
    private SavedText() {}

    /**
     * Writes the file.
     *
     * @param what the subject of the sentence if it cannot be saved ("The recipe")
     */
    public static Path write(Path file, String text, String what) throws ImportException {
        try {
            return SafeWriter.write(file, text);
        } catch (IOException failure) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    what + " cannot be saved as " + file + FileFailure.because(failure) + "; choose another place.",
                    failure);
        }
    }
}
