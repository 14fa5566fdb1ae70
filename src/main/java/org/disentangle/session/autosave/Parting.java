package org.disentangle.session.autosave;

/** What happens to an autosaved document once it is no longer open. */
public enum Parting {
    /** It stays among the documents that were left. */
    LEAVE,
    /** It stays, and the next start of the program offers to go on with it. */
    OFFER,
    /** It is deleted: there is nothing in it that is not elsewhere. */
    DISCARD
}
