package org.disentangle.importing.joining;

import java.util.Locale;

/** How to resolve two values for one cell. */
public enum Conflicts {
    /** Nothing is joined until somebody decides. */
    REFUSE,
    /** The base table's value stays. */
    KEEP,
    /** The added table's value takes its place. */
    REPLACE;

    /** Its name in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
