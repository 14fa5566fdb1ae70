package org.disentangle.ui.opening;

/** What to do with previewed files. */
enum OpeningTarget {
    /** Open them as their own table. */
    OPEN,
    /** Add their scores to the open table. */
    ADD_TO_OPEN,
    /** Add their scores to the reference table, opening it first if needed. */
    ADD_TO_REFERENCE
}
