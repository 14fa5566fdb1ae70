package org.disentangle.session.view;

/**
 * The view state of a section of the details.
 *
 * @param open whether it is open
 * @param choice the word of the choice made in it; empty: none yet
 */
public record SectionState(boolean open, String choice) {
    private static final SectionState INITIAL = new SectionState(false, "");

    /** The initial state: closed, with no choice. */
    public static SectionState initial() {
        return INITIAL;
    }

    public SectionState withOpen(boolean newOpen) {
        return new SectionState(newOpen, choice);
    }

    public SectionState withChoice(String newChoice) {
        return new SectionState(open, newChoice);
    }
}
