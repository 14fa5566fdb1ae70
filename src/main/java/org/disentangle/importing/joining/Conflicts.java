package org.disentangle.importing.joining;

/** What becomes of two values for one cell. */
public enum Conflicts {
    /** Nothing is joined until somebody decides. */
    REFUSE,
    /** The base table's value stays. */
    KEEP,
    /** The added table's value takes its place. */
    REPLACE
}
