package org.disentangle.catalogue;

import java.util.List;
import java.util.Optional;
import org.disentangle.table.Direction;
import org.disentangle.table.Purpose;

/**
 * The direction of a column, judging by its name: the name of a known benchmark, of a metric, or an arrow.
 *
 * @param direction the direction of the numbers that the name describes
 * @param fromBenchmark whether the whole name is that of a known benchmark
 */
public record KnownDirection(Direction direction, boolean fromBenchmark) {
    private static final RememberedNames<Optional<KnownDirection>> FOUND =
            new RememberedNames<>(KnownDirection::search);

    /**
     * The direction that a column's name implies; empty if it would be a guess. An arrow takes precedence. If a hazard
     * is measured (WMDP), a better metric is a worse answer: lower is better for WMDP accuracy, higher for WMDP error.
     */
    public static Optional<KnownDirection> of(String column) {
        return FOUND.of(column);
    }

    private static Optional<KnownDirection> search(String column) {
        Optional<Direction> arrow = Arrows.direction(column);
        if (arrow.isPresent()) {
            return byMetric(arrow.get());
        }
        Optional<CatalogueEntry> benchmark = Catalogue.known().find(column);
        if (benchmark.isPresent()) {
            return Optional.of(new KnownDirection(benchmark.get().info().direction(), true));
        }
        if (NamedMetrics.isTurned(column)) {
            Optional<CatalogueEntry> turned = Catalogue.known().find(NamedMetrics.unturned(column));
            if (turned.isPresent()) {
                return byMetric(other(turned.get().info().direction()));
            }
        }
        return NamedMetrics.of(column)
                .flatMap(metric -> byMetric(begunByHazard(column) ? other(metric.direction()) : metric.direction()));
    }

    private static Optional<KnownDirection> byMetric(Direction direction) {
        return Optional.of(new KnownDirection(direction, false));
    }

    private static Direction other(Direction direction) {
        return direction.equals(Direction.LOWER) ? Direction.HIGHER : Direction.LOWER;
    }

    /** Whether a name starts with that of a hazard benchmark, as in WMDP error rate. */
    private static boolean begunByHazard(String column) {
        List<String> words = BenchmarkNames.words(NamedMetrics.unturned(column));
        for (int end = words.size() - 1; end > 0; end--) {
            Optional<CatalogueEntry> entry = Catalogue.known().find(String.join(" ", words.subList(0, end)));
            if (entry.isPresent()) {
                return entry.get().info().purpose() == Purpose.DIAGNOSTIC
                        && entry.get().info().direction().equals(Direction.LOWER);
            }
        }
        return false;
    }
}
