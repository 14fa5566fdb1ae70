package org.disentangle.table;

import java.util.Locale;

/** What a benchmark is used for. */
public enum Role {
    /** Part of the capabilities score. */
    CAPABILITIES,
    /** Correlated with capabilities. */
    SAFETY,
    /** Read and kept, but left out of everything. */
    IGNORED;

    /** Its name in files and in the window. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
