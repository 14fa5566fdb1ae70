package org.disentangle.importing.options;

import java.util.Locale;

/** How to treat models that appear more than once. */
public enum Repeated {
    /** Keep each row as a separate model. */
    KEEP,
    /** Merge into one row with the mean of each benchmark's scores. */
    MEAN,
    /** Merge into one row with the best of each benchmark's scores, by its direction. */
    BEST,
    /** Merge into one row with the latest score of each benchmark. */
    LATEST;

    /** Its name in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
