package org.disentangle.state.slot;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known about a kept document without reading it.
 *
 * @param title its title for the user
 * @param written when it was kept
 * @param origin what else it can be opened from: the file it is saved in, or its tables; two documents of one origin
 *     without unsaved work are the same to the user
 * @param unsaved whether it holds unsaved work
 */
public record SlotNote(String title, Instant written, Optional<String> origin, boolean unsaved) {}
