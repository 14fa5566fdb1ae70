package org.disentangle.importing.options;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.table.Direction;

/**
 * Choices for columns besides the roles of benchmarks.
 *
 * @param model the column that names the models; empty: guessed
 * @param attributes columns that are about the models and not scores, whatever their names suggest
 * @param percentages columns of scores that mix percentages and fractions: there, numbers up to 1 without a percent
 *     sign are fractions and are read as percentages, 0.77 as 77
 * @param errors the column that holds the standard errors, by column of scores
 * @param directions the directions by column of scores, which override any catalogue
 */
public record ColumnUses(
        Optional<String> model,
        Set<String> attributes,
        Set<String> percentages,
        Map<String, String> errors,
        Map<String, Direction> directions) {
    public ColumnUses {
        attributes = Set.copyOf(attributes);
        percentages = Set.copyOf(percentages);
        errors = Map.copyOf(errors);
        directions = Map.copyOf(directions);
    }

    /** Makes choices with standard errors and directions as found. */
    public ColumnUses(Optional<String> model, Set<String> attributes, Set<String> percentages) {
        this(model, attributes, percentages, Map.of(), Map.of());
    }

    /** Makes choices in which no column mixes percentages and fractions. */
    public ColumnUses(Optional<String> model, Set<String> attributes) {
        this(model, attributes, Set.of());
    }

    /** No choices; everything is guessed. */
    public static ColumnUses guess() {
        return new ColumnUses(Optional.empty(), Set.of());
    }

    public ColumnUses withModel(Optional<String> newModel) {
        return new ColumnUses(newModel, attributes, percentages, errors, directions);
    }

    public ColumnUses withPercentages(Set<String> newPercentages) {
        return new ColumnUses(model, attributes, newPercentages, errors, directions);
    }

    public ColumnUses withErrors(Map<String, String> newErrors) {
        return new ColumnUses(model, attributes, percentages, newErrors, directions);
    }

    public ColumnUses withDirections(Map<String, Direction> newDirections) {
        return new ColumnUses(model, attributes, percentages, errors, newDirections);
    }
}
