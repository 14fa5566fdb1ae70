package org.disentangle.importing.options;

import java.util.Locale;

/** What the rows and columns of a table are. */
public enum Layout {
    /** One row a model, one column a benchmark. */
    WIDE,
    /** One row a score: a column of models, one of benchmarks, one of scores. */
    LONG,
    /** One row a benchmark, one column a model. */
    TRANSPOSED;

    /** The word used in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
