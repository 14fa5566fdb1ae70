package org.disentangle.state.slot;

/**
 * A document that is kept.
 *
 * @param id its identifier for {@link Slots}
 * @param note what is known about it
 */
public record KeptDocument(String id, SlotNote note) {}
