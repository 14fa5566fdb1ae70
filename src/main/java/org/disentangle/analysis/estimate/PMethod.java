package org.disentangle.analysis.estimate;

import java.util.Locale;

/** How a p-value was computed. */
public enum PMethod {
    /** From every permutation. */
    EXACT,
    /** From Student's t distribution. */
    T,
    /** From the normal distribution. */
    NORMAL,
    /** There is no p-value. */
    NONE;

    /** Its name in result files; empty for {@link #NONE}. */
    public String word() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
