package org.disentangle.ui.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Verdict;

/**
 * A column that the ranking is sorted by. Values that cannot be computed come last either way.
 *
 * @param key the column
 * @param group the place of the group, if the column belongs to a group
 * @param descending whether the largest comes first
 */
public record Sorting(Key key, int group, boolean descending) {
    /** A column of the ranking. */
    public enum Key {
        BENCHMARK,
        AREA,
        RHO,
        N,
        P,
        Q,
        LEVEL,
        VERDICT;

        /** Whether each group has its own column of it. */
        public boolean ofGroup() {
            return this != BENCHMARK && this != AREA;
        }

        /** Its name in saved files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Key> called(String word) {
            return Arrays.stream(values())
                    .filter(key -> key.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * The order by several columns, each breaking the ties of those before it; then by correlation and name. Rows of one
     * level are ordered by correlation, in the direction of the level.
     */
    static Comparator<RankingRow> comparator(List<Sorting> columns) {
        Comparator<RankingRow> order = (a, b) -> 0;
        for (Sorting column : columns) {
            order = order.thenComparing(column.comparator());
        }
        for (Sorting column : columns) {
            order = column.key() == Key.LEVEL ? order.thenComparing(column.numbers(Sorting::rho)) : order;
        }
        return order.thenComparing(columns.get(0).numbersDescending())
                .thenComparing(row -> row.name().toLowerCase(Locale.ROOT))
                .thenComparing(RankingRow::column);
    }

    private Comparator<RankingRow> comparator() {
        return switch (key) {
            case BENCHMARK -> words(row -> row.name().toLowerCase(Locale.ROOT));
            case AREA -> words(row -> row.area().toLowerCase(Locale.ROOT));
            case RHO -> numbers(Sorting::rho);
            case N -> numbers(BenchmarkCorrelation::n);
            case P -> numbers(found -> found.pValue().orElse(Double.NaN));
            case Q -> numbers(found -> found.qValue().orElse(Double.NaN));
            case LEVEL -> numbers(Sorting::height);
            case VERDICT -> numbers(Sorting::place);
        };
    }

    private static double rho(BenchmarkCorrelation found) {
        return found.rho().orElse(Double.NaN);
    }

    /** The height of a level: high is greatest. */
    private static double height(BenchmarkCorrelation found) {
        return found.level() == Level.NONE ? Double.NaN : -found.level().ordinal();
    }

    /** The place of a verdict in the order from high to negative; undecided comes last. */
    private static double place(BenchmarkCorrelation found) {
        return found.verdict() == Verdict.NONE ? Double.NaN : found.verdict().ordinal();
    }

    private Comparator<RankingRow> words(java.util.function.Function<RankingRow, String> word) {
        Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(word, order);
    }

    private Comparator<RankingRow> numbers(ToDoubleFunction<BenchmarkCorrelation> number) {
        return Comparator.comparingDouble(row -> {
            double value = row.in(group).map(number::applyAsDouble).orElse(Double.NaN);
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : descending ? -value : value;
        });
    }

    private Comparator<RankingRow> numbersDescending() {
        return Comparator.comparingDouble(row -> -row.in(group)
                .map(found -> found.rho().orElse(Double.NEGATIVE_INFINITY))
                .orElse(Double.NEGATIVE_INFINITY));
    }
}
