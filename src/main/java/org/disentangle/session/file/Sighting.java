package org.disentangle.session.file;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The state in which a session's file was found.
 *
 * @param source the session's record of the file
 * @param state the state found
 * @param path where it was searched for
 * @param sentence a sentence about it; may be empty
 */
public record Sighting(SavedSource source, State state, Path path, String sentence) {
    /** The state found. */
    public enum State {
        /** The file is as recorded. */
        SAME,
        /** The file is missing, but there is a copy inside the session. */
        INSIDE,
        /** The file has changed, or the session does not record what it was. */
        CHANGED,
        /** The file is missing or unreadable. */
        MISSING
    }

    /** Whether the user must say what to use. */
    public boolean isInDoubt() {
        return state == State.CHANGED || state == State.MISSING;
    }

    /** Whether the copy inside the session can be used. */
    public boolean hasCopy() {
        return source.inside().isPresent();
    }

    /** The path of the copy inside the session. */
    public Optional<String> copy(Path session) {
        return source.inside().map(entry -> session.toAbsolutePath().normalize() + "!/" + entry);
    }
}
