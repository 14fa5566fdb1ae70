package org.disentangle.importing.options;

import java.util.Locale;

/** How to treat models that appear more than once. */
public enum Repeated {
    /** Each row is a model of its own. */
    KEEP,
    /** One row with the mean of each benchmark's scores. */
    MEAN,
    /** One row with the best of each benchmark's scores, by its direction. */
    BEST,
    /** One row with the last score of each benchmark. */
    LATEST;

    /** Its name in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
