package org.disentangle.session.autosave;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.disentangle.state.slot.SlotNote;

/**
 * The open document at one moment.
 *
 * @param title its title for the user
 * @param since when it changed to this
 * @param origin what else it can be opened from: the file it is saved in, or its tables
 * @param unsaved whether it holds unsaved work
 * @param content makes the bytes to keep, from immutable values, on any thread, when needed
 */
public record DocumentSnapshot(
        String title, Instant since, Optional<String> origin, boolean unsaved, Supplier<byte[]> content) {
    SlotNote note() {
        return new SlotNote(title, since, origin, unsaved);
    }
}
