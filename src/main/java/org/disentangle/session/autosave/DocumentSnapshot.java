package org.disentangle.session.autosave;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.disentangle.state.slot.SlotNote;

/**
 * The open document at one moment.
 *
 * @param title what the user knows it by
 * @param since when it became so
 * @param origin what it can be opened from as well: the file it is saved in, or its tables
 * @param unsaved whether it holds work that is nowhere else
 * @param content what is to be kept; made from immutable values, on any thread, when it is needed
 */
public record DocumentSnapshot(
        String title, Instant since, Optional<String> origin, boolean unsaved, Supplier<byte[]> content) {
    SlotNote note() {
        return new SlotNote(title, since, origin, unsaved);
    }
}
