package org.disentangle.session.autosave;

/** What happens to an autosaved document once it is no longer open. */
public enum Parting {
    /** Keep it among the closed documents. */
    LEAVE,
    /** Keep it, and offer to continue it when the program next starts. */
    OFFER,
    /** Delete it, because everything in it is also elsewhere. */
    DISCARD
}
