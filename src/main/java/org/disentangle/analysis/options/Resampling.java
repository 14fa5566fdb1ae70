package org.disentangle.analysis.options;

import java.util.Locale;

/** What is resampled to see how much a correlation might vary. */
public enum Resampling {
    /** Nothing; the interval is the immediate one, from a formula. */
    NONE,
    /** Models, as if each were independent of the others. */
    MODELS,
    /** Whole families of models, because models of a family resemble each other. */
    FAMILIES;

    /** Its name on the command line and in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
