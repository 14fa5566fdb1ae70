package org.disentangle.importing.joining;

import java.util.Locale;

/** How to resolve two values for one cell. */
public enum Conflicts {
    /** Join nothing until the user decides. */
    REFUSE,
    /** Keep the base table's value. */
    KEEP,
    /** Replace it by the added table's value. */
    REPLACE;

    /** Its name in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
