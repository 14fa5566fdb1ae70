package org.disentangle.importing.options;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.table.Direction;

/** What is said about columns besides the roles of benchmarks.
 *
 * @param model the column that names the models; empty: guessed
 * @param attributes columns that are about the models and no scores, whatever their names suggest
 * @param percentages columns of scores that mix percentages and fractions: numbers without a percent sign and of at most 1
 *     are fractions there, and are read as percentages, 0.77 as 77
 * @param errors by column of scores the column that holds their standard errors
 * @param directions by column of scores which way they get better, whatever a catalogue says
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

    /** Standard errors and directions as found. */
    public ColumnUses(Optional<String> model, Set<String> attributes, Set<String> percentages) {
        this(model, attributes, percentages, Map.of(), Map.of());
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
