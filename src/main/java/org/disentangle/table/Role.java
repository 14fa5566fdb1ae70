package org.disentangle.table;

import java.util.Locale;

/** What a benchmark is used for. */
public enum Role {
    /** One of those that make the capabilities score. */
    CAPABILITIES,
    /** One whose correlation with capabilities is asked for. */
    SAFETY,
    /** Read, kept, and left out of everything. */
    IGNORED;

    /** The word used in files and in the window. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
