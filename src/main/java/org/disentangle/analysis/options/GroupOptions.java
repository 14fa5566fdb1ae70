package org.disentangle.analysis.options;

import java.util.Optional;

/**
 * Which models are analysed together.
 *
 * @param by the attribute whose values are analysed apart; empty: one group named "all", or, where the table has a type
 *     column that was read and not inferred, by that column (see {@code automatic})
 * @param automatic whether an empty {@code by} means "by the type column where the file has one"
 */
public record GroupOptions(Optional<String> by, boolean automatic) {
    /** The default: by the type column, if there is one. */
    public static GroupOptions defaults() {
        return new GroupOptions(Optional.empty(), true);
    }
}
