package org.disentangle.state.slot;

/**
 * A document that is kept.
 *
 * @param id by which {@link Slots} finds it again
 * @param note what it is
 */
public record KeptDocument(String id, SlotNote note) {}
