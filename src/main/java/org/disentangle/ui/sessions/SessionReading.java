package org.disentangle.ui.sessions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.session.file.FileKind;
import org.disentangle.session.file.FilePrints;
import org.disentangle.session.file.SessionFile;
import org.disentangle.session.file.SessionJson;
import org.disentangle.session.file.Sightings;
import org.disentangle.session.json.RecipeException;
import org.disentangle.state.FileFailure;
import org.disentangle.state.slot.KeptDocument;
import org.disentangle.state.slot.Slot;

/** Reads sessions, recipes and kept documents, and searches for their files. */
final class SessionReading {
    private final FilePrints prints;

    SessionReading(FilePrints prints) {
        this.prints = prints;
    }

    /**
     * Reads a session or a recipe.
     *
     * @throws ImportException with a sentence for the user
     */
    FoundSession file(Path file, Progress progress) throws ImportException {
        String name = String.valueOf(file.getFileName());
        try {
            SessionJson.Parsed parsed = SessionFile.read(file);
            Optional<Path> path = Optional.of(file.toAbsolutePath().normalize());
            Optional<Path> savedIn = FileKind.of(file) == FileKind.SESSION ? path : Optional.empty();
            return found(name, parsed, new FoundSession.Origin(path, savedIn, Optional.empty(), false), progress);
        } catch (RecipeException e) {
            throw unreadable(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(file + " cannot be opened: " + FileFailure.unreadable(e) + ".", e);
        }
    }

    /**
     * Reads a kept document from a slot that is held.
     *
     * @throws ImportException with a sentence for the user; the slot is then released
     */
    FoundSession kept(KeptDocument document, Slot slot, Progress progress) throws ImportException {
        boolean read = false;
        try {
            SessionJson.Parsed parsed = SessionFile.of(new String(slot.resume(), StandardCharsets.UTF_8));
            Optional<Path> savedIn = document.note()
                    .origin()
                    .filter(origin -> origin.indexOf('\n') < 0)
                    .map(Path::of)
                    .filter(SessionFile::isNamed);
            FoundSession found = found(
                    document.note().title(),
                    parsed,
                    new FoundSession.Origin(
                            Optional.empty(),
                            savedIn,
                            Optional.of(slot),
                            document.note().unsaved()),
                    progress);
            read = true;
            return found;
        } catch (RecipeException | IOException e) {
            throw unreadable(
                    document.note().title() + " cannot be opened again: "
                            + (e instanceof IOException io ? FileFailure.unreadable(io) + "." : e.getMessage()),
                    e);
        } finally {
            if (!read) {
                leave(slot);
            }
        }
    }

    private static void leave(Slot slot) throws ImportException {
        try {
            slot.leave();
        } catch (IOException e) {
            throw unreadable("An autosaved document cannot be restored" + FileFailure.because(e) + ".", e);
        }
    }

    private FoundSession found(String title, SessionJson.Parsed parsed, FoundSession.Origin origin, Progress progress) {
        return new FoundSession(
                title,
                parsed.session(),
                List.copyOf(parsed.notes()),
                new Sightings(prints).of(parsed.session(), origin.place(), progress),
                origin);
    }

    private static ImportException unreadable(String sentence, Exception cause) {
        return new ImportException(ImportException.Kind.UNREADABLE, sentence, cause);
    }
}
