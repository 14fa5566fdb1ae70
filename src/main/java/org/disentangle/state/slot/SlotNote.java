package org.disentangle.state.slot;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known about a kept document without reading it.
 *
 * @param title what the user knows it by
 * @param written when it was kept
 * @param origin what it can be opened from as well: the file it is saved in, or its tables; two documents of one origin
 *     without unsaved work are one to the user
 * @param unsaved whether it holds work that is nowhere else
 */
public record SlotNote(String title, Instant written, Optional<String> origin, boolean unsaved) {}
