package org.disentangle.importing.arrange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.NoteSeries;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.wording.Counts;

/**
 * The metrics in a table with one row per score. Two metrics of a benchmark are not the same scores, so one column
 * holds one of them: the chosen one if the benchmark has it, otherwise its most frequent one, the first of several.
 */
final class LongMetrics {
    private final RawTable file;
    private final LongColumns columns;
    private final Optional<String> wanted;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    private final Map<String, String> taken = new LinkedHashMap<>();

    LongMetrics(RawTable file, LongColumns columns, Optional<String> wanted) {
        this.file = file;
        this.columns = columns;
        this.wanted = wanted;
        if (columns.metric().isPresent()) {
            for (int row = 0; row < file.rowCount(); row++) {
                counts.computeIfAbsent(text(row, columns.benchmark()), unused -> new LinkedHashMap<>())
                        .merge(metric(row), 1, Integer::sum);
            }
        }
        counts.forEach((benchmark, metrics) ->
                taken.put(benchmark, wanted.filter(metrics::containsKey).orElseGet(() -> mostFrequent(metrics))));
    }

    private static String mostFrequent(Map<String, Integer> metrics) {
        return metrics.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Whether the row's score has the metric taken for its benchmark. */
    boolean takes(int row) {
        return columns.metric().isEmpty() || metric(row).equals(taken.get(text(row, columns.benchmark())));
    }

    /** All metrics if some benchmark has several; otherwise none. */
    List<String> choice() {
        return decisive().isEmpty()
                ? List.of()
                : counts.values().stream()
                        .flatMap(metrics -> metrics.keySet().stream())
                        .distinct()
                        .toList();
    }

    /** The column of metrics, if some benchmark has several. */
    OptionalInt decisive() {
        boolean several = counts.values().stream().anyMatch(metrics -> metrics.size() > 1);
        return several ? columns.metric() : OptionalInt.empty();
    }

    /** Notes which metric was taken for each benchmark that has several. */
    void note(Notes notes) {
        NoteSeries series = new NoteSeries(notes);
        counts.forEach((benchmark, metrics) -> {
            if (metrics.size() > 1 && wanted.filter(metrics::containsKey).isEmpty()) {
                series.add(() -> Notes.column(file.source(), benchmark, sentence(benchmark, metrics)));
            }
        });
        series.close(others -> Notes.file(file.source(), others + " more benchmarks have several metrics"));
        long asWanted = wanted.stream()
                .flatMap(metric -> counts.values().stream().filter(metrics -> metrics.containsKey(metric)))
                .count();
        wanted.filter(metric -> asWanted > 0)
                .ifPresent(metric -> notes.inform(
                        file.source(),
                        "the metric " + CellsInWords.quoted(metric) + " was taken of " + asWanted + " of "
                                + Counts.of(counts.size(), "benchmark", "benchmarks") + ", as chosen"));
    }

    private String sentence(String benchmark, Map<String, Integer> metrics) {
        String chosen = taken.getOrDefault(benchmark, "");
        List<String> others = metrics.keySet().stream()
                .filter(metric -> !metric.equals(chosen))
                .map(CellsInWords::quoted)
                .toList();
        return "of its " + metrics.size() + " metrics " + CellsInWords.quoted(chosen)
                + ", the first of the most frequent, was taken and "
                + String.join(", ", others)
                + " left out; to take another, name the metric in the preview or with --metric; to take "
                + "all, name benchmark and metric together in one column";
    }

    private String metric(int row) {
        return columns.metric().isPresent() ? text(row, columns.metric().getAsInt()) : "";
    }

    private String text(int row, int column) {
        return file.column(column).text(row).orElse("");
    }
}
