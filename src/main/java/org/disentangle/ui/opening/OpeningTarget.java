package org.disentangle.ui.opening;

/** What becomes of files that were previewed. */
enum OpeningTarget {
    /** They are opened as a table of their own. */
    OPEN,
    /** Their scores are added to the open table. */
    ADD_TO_OPEN,
    /** Their scores are added to the reference table, which is opened first where it is not. */
    ADD_TO_REFERENCE
}
