package org.disentangle.catalogue;

import java.util.Optional;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;
import org.disentangle.table.SuiteMembership;

/** What is stated about a benchmark besides its scores ({@link BenchmarkInfo}); an empty value is not stated. */
public record StatedInfo(
        Optional<String> name,
        Optional<String> metric,
        Optional<String> area,
        Optional<Role> role,
        Optional<Direction> direction,
        StatedSuite suite,
        Optional<Purpose> purpose) {

    /** What is stated about its membership in a suite ({@link SuiteMembership}). */
    public record StatedSuite(Optional<String> parent, Optional<Boolean> primary) {
        public static final StatedSuite NOTHING = new StatedSuite(Optional.empty(), Optional.empty());
    }

    /** States everything known about a benchmark. */
    public static StatedInfo of(BenchmarkInfo info) {
        return new StatedInfo(
                text(info.name()),
                text(info.metric()),
                text(info.area()),
                Optional.of(info.role()),
                Optional.of(info.direction()),
                new StatedSuite(info.parent(), Optional.of(info.primary())),
                Optional.of(info.purpose()));
    }

    /**
     * What is known about a benchmark, overridden by what is stated here; a parent stated to be the benchmark itself
     * means none.
     */
    BenchmarkInfo applyTo(String benchmark, BenchmarkInfo known) {
        Optional<String> parent = suite.parent();
        return new BenchmarkInfo(
                name.orElse(known.name()),
                metric.orElse(known.metric()),
                area.orElse(known.area()),
                role.orElse(known.role()),
                direction.orElse(known.direction()),
                new SuiteMembership(
                        parent.isPresent() ? parent.filter(column -> !column.equals(benchmark)) : known.parent(),
                        suite.primary().orElse(known.primary())),
                purpose.orElse(known.purpose()));
    }

    /** The same without the name and the statements about a suite. */
    public StatedInfo withoutNameAndSuite() {
        return new StatedInfo(Optional.empty(), metric, area, role, direction, StatedSuite.NOTHING, purpose);
    }

    public StatedInfo withDirection(Optional<Direction> newDirection) {
        return new StatedInfo(name, metric, area, role, newDirection, suite, purpose);
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
