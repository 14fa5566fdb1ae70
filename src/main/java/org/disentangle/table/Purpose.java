package org.disentangle.table;

import java.util.Locale;

/** How to read the sign of a capabilities correlation. */
public enum Purpose {
    /** Meant to be climbed: a better number is the goal. */
    CLIMB,
    /** Diagnostic: it measures a capability (such as hazardous knowledge). */
    DIAGNOSTIC,
    /** Doubtful as a score: a count, or a difference whose orientation is not settled. */
    DOUBTFUL;

    /** Its name in files and in the window. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
