package org.disentangle.importing.options;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Explicit choices about the cells of a file. Empty choices are guessed.
 *
 * @param layout the meaning of rows and columns
 * @param headerRow the line (in a spreadsheet the row) of the header, from 1
 * @param metric the metric to take if a benchmark has several: {@code acc_norm}, or with its filter {@code
 *     exact_match,strict-match}
 */
public record Arrangement(Optional<Layout> layout, OptionalInt headerRow, Optional<String> metric) {
    static final Arrangement GUESS = new Arrangement(Optional.empty(), OptionalInt.empty(), Optional.empty());
}
