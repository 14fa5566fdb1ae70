package org.disentangle.table;

import java.util.Optional;

/**
 * What is known about a benchmark besides its scores.
 *
 * @param name how people call it ("TruthfulQA MC1")
 * @param metric what its number is ("Accuracy"); empty when not known
 * @param area its field ("truthfulness"); empty when not known
 * @param role what it is used for
 * @param direction which way it gets better
 * @param parent the suite it is a sub-score of, by column name; empty for a benchmark of its own
 * @param primary whether it counts in q-values and summaries (sub-scores of a suite do not)
 * @param purpose whether it is meant to be climbed or measures a hazard
 */
public record BenchmarkInfo(
        String name,
        String metric,
        String area,
        Role role,
        Direction direction,
        Optional<String> parent,
        boolean primary,
        Purpose purpose) {

    /** A benchmark of which only the name is known: a primary safety benchmark, higher is better. */
    public static BenchmarkInfo unknown(String column) {
        return new BenchmarkInfo(column, "", "", Role.SAFETY, Direction.HIGHER, Optional.empty(), true, Purpose.CLIMB);
    }

    public BenchmarkInfo withName(String newName) {
        return new BenchmarkInfo(newName, metric, area, role, direction, parent, primary, purpose);
    }

    public BenchmarkInfo withRole(Role newRole) {
        return new BenchmarkInfo(name, metric, area, newRole, direction, parent, primary, purpose);
    }

    public BenchmarkInfo withDirection(Direction newDirection) {
        return new BenchmarkInfo(name, metric, area, role, newDirection, parent, primary, purpose);
    }
}
