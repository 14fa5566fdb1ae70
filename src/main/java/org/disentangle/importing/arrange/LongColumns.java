package org.disentangle.importing.arrange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.importing.raw.RawTable;

/**
 * The columns of a table with one row per score.
 *
 * @param model the index of the column of models
 * @param benchmark the index of the column of benchmarks
 * @param score the index of the column of scores
 * @param error the index of the column of standard errors
 * @param metric the index of the column that says what each score measures
 */
record LongColumns(int model, int benchmark, int score, OptionalInt error, OptionalInt metric) {
    private static final List<String> BENCHMARK_NAMES = List.of(
            "benchmark", "task", "dataset", "eval", "evaluation", "test", "benchmark name", "task name", "variable");
    private static final List<String> SCORE_NAMES =
            List.of("score", "value", "result", "accuracy", "acc", "performance", "metric value", "mean", "em");
    private static final List<String> METRIC_NAMES = List.of("metric", "metric name", "measure");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[_\\-\\s]+");
    private static final List<String> ERROR_NAMES = List.of("stderr", "standard error", "se", "std err", "error");

    /** Finds the columns by their names; empty if the table is not of this layout. */
    static Optional<LongColumns> find(RawTable table) {
        Map<String, Integer> places = places(table);
        OptionalInt model = first(places, List.of("model", "model name", "models"));
        if (model.isEmpty()) {
            for (int i = 0; i < table.columnCount() && model.isEmpty(); i++) {
                model = AttributeNames.namesModels(table.name(i)) ? OptionalInt.of(i) : model;
            }
        }
        OptionalInt benchmark = first(places, BENCHMARK_NAMES);
        OptionalInt score = first(places, SCORE_NAMES);
        return model.isPresent() && benchmark.isPresent() && score.isPresent()
                ? Optional.of(new LongColumns(
                        model.getAsInt(),
                        benchmark.getAsInt(),
                        score.getAsInt(),
                        first(places, ERROR_NAMES),
                        first(places, METRIC_NAMES)))
                : Optional.empty();
    }

    /** The index of the first column of each name, in lower case with single spaces. */
    private static Map<String, Integer> places(RawTable table) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < table.columnCount(); i++) {
            String words = BETWEEN_WORDS
                    .matcher(table.name(i).toLowerCase(Locale.ROOT))
                    .replaceAll(" ");
            places.putIfAbsent(words.strip(), i);
        }
        return places;
    }

    private static OptionalInt first(Map<String, Integer> places, List<String> names) {
        for (String name : names) {
            Integer place = places.get(name);
            if (place != null) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the benchmarks repeat, as they do with one row per score. */
    boolean fit(RawTable table) {
        Set<String> benchmarks = new HashSet<>();
        Set<String> models = new HashSet<>();
        for (int row = 0; row < table.rowCount(); row++) {
            table.column(benchmark).text(row).ifPresent(benchmarks::add);
            table.column(model).text(row).ifPresent(models::add);
        }
        boolean scoresAreNumbers = !table.column(score).isBlank();
        return scoresAreNumbers && table.rowCount() > models.size() && table.rowCount() > benchmarks.size();
    }
}
