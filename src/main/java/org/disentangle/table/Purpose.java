package org.disentangle.table;

import java.util.Locale;

/** How the sign of a capabilities correlation is to be read. */
public enum Purpose {
    /** Meant to be climbed: a better number is the goal. */
    CLIMB,
    /** Diagnostic: a capability is what it measures (hazardous knowledge, say). */
    DIAGNOSTIC,
    /** Doubtful as a score: a count, or a difference whose orientation is not settled. */
    DOUBTFUL;

    /** The word used in files and in the window. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
