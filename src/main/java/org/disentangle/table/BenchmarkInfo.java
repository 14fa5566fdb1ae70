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
 * @param suite that it is a sub-score of
 * @param purpose whether it is meant to be climbed or measures a hazard
 */
public record BenchmarkInfo(
        String name,
        String metric,
        String area,
        Role role,
        Direction direction,
        SuiteMembership suite,
        Purpose purpose) {

    /** A benchmark of which only the name is known: a primary safety benchmark, higher is better. */
    public static BenchmarkInfo unknown(String column) {
        return new BenchmarkInfo(column, "", "", Role.SAFETY, Direction.HIGHER, SuiteMembership.NONE, Purpose.CLIMB);
    }

    /** The suite it is a sub-score of, by column name; empty for a benchmark of its own. */
    public Optional<String> parent() {
        return suite.parent();
    }

    /** Whether it counts in q-values and summaries. */
    public boolean primary() {
        return suite.primary();
    }

    public BenchmarkInfo withName(String newName) {
        return new BenchmarkInfo(newName, metric, area, role, direction, suite, purpose);
    }

    public BenchmarkInfo withMetric(String newMetric) {
        return new BenchmarkInfo(name, newMetric, area, role, direction, suite, purpose);
    }

    public BenchmarkInfo withArea(String newArea) {
        return new BenchmarkInfo(name, metric, newArea, role, direction, suite, purpose);
    }

    public BenchmarkInfo withRole(Role newRole) {
        return new BenchmarkInfo(name, metric, area, newRole, direction, suite, purpose);
    }

    public BenchmarkInfo withDirection(Direction newDirection) {
        return new BenchmarkInfo(name, metric, area, role, newDirection, suite, purpose);
    }

    public BenchmarkInfo withSuite(SuiteMembership newSuite) {
        return new BenchmarkInfo(name, metric, area, role, direction, newSuite, purpose);
    }
}
