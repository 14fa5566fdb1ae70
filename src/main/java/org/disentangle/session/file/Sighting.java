package org.disentangle.session.file;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The state in which a session's file was found.
 *
 * @param source what the session says of it
 * @param state what was found
 * @param path where it was looked for
 * @param sentence what there is to say of it; empty where nothing is
 */
public record Sighting(SavedSource source, State state, Path path, String sentence) {
    /** What was found. */
    public enum State {
        /** What the session says. */
        SAME,
        /** Nothing, but there is a copy inside the session. */
        INSIDE,
        /** Something else, or something of which the session does not say what it was. */
        CHANGED,
        /** Nothing, or nothing that can be read. */
        MISSING
    }

    /** Whether the user is to say what is to be used. */
    public boolean isInDoubt() {
        return state == State.CHANGED || state == State.MISSING;
    }

    /** Whether the copy inside the session can be used. */
    public boolean hasCopy() {
        return source.inside().isPresent();
    }

    /** The copy inside the session. */
    public Optional<String> copy(Path session) {
        return source.inside().map(entry -> session.toAbsolutePath().normalize() + "!/" + entry);
    }
}
