package org.disentangle.importing;

import java.util.Optional;
import java.util.Set;

/**
 * What columns are used for, besides being benchmarks.
 *
 * @param model the column that names the models; empty: guessed
 * @param attributes columns that are about the models and no scores, whatever their names suggest
 * @param percentages columns of scores that mix percentages and fractions: numbers without a percent sign and of at most 1
 *     are fractions there, and are read as percentages, 0.77 as 77
 */
public record ColumnUses(Optional<String> model, Set<String> attributes, Set<String> percentages) {
    public ColumnUses {
        attributes = Set.copyOf(attributes);
        percentages = Set.copyOf(percentages);
    }

    /** No column mixes percentages and fractions. */
    public ColumnUses(Optional<String> model, Set<String> attributes) {
        this(model, attributes, Set.of());
    }

    /** Everything guessed. */
    public static ColumnUses guess() {
        return new ColumnUses(Optional.empty(), Set.of());
    }

    public ColumnUses withModel(Optional<String> newModel) {
        return new ColumnUses(newModel, attributes, percentages);
    }

    public ColumnUses withPercentages(Set<String> newPercentages) {
        return new ColumnUses(model, attributes, newPercentages);
    }
}
