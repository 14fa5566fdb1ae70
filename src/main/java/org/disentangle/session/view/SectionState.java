package org.disentangle.session.view;

/**
 * A section of the details.
 *
 * @param open whether its text is shown
 * @param choice the word of what is chosen in it; empty: nothing yet
 */
public record SectionState(boolean open, String choice) {
    private static final SectionState INITIAL = new SectionState(false, "");

    /** Closed, with nothing chosen. */
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
