package org.disentangle.importing.options;

import java.util.Locale;

/** The meaning of a table's rows and columns. */
public enum Layout {
    /** One row per model, one column per benchmark. */
    WIDE,
    /** One row per score: a column of models, one of benchmarks, one of scores. */
    LONG,
    /** One row per benchmark, one column per model. */
    TRANSPOSED;

    /** Its name in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
