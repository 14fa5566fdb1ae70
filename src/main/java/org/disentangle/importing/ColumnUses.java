package org.disentangle.importing;

import java.util.Optional;
import java.util.Set;

/**
 * What columns are used for, besides being benchmarks.
 *
 * @param model the column that names the models; empty: guessed
 * @param attributes columns that are about the models and no scores, whatever their names suggest
 */
public record ColumnUses(Optional<String> model, Set<String> attributes) {
    public ColumnUses {
        attributes = Set.copyOf(attributes);
    }

    /** Everything guessed. */
    public static ColumnUses guess() {
        return new ColumnUses(Optional.empty(), Set.of());
    }
}
