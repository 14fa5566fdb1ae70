package org.disentangle.importing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The metrics in a table with one row a score. Two metrics of a benchmark are not the same scores, so one column holds one
 * of them: the one that most rows of the benchmark have, of several the first.
 */
final class LongMetrics {
    private final RawTable file;
    private final LongColumns columns;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    private final Map<String, String> taken = new LinkedHashMap<>();

    LongMetrics(RawTable file, LongColumns columns) {
        this.file = file;
        this.columns = columns;
        if (columns.metric().isPresent()) {
            for (int row = 0; row < file.rowCount(); row++) {
                counts.computeIfAbsent(text(row, columns.benchmark()), unused -> new LinkedHashMap<>())
                        .merge(metric(row), 1, Integer::sum);
            }
        }
        counts.forEach((benchmark, metrics) -> taken.put(benchmark, mostFrequent(metrics)));
    }

    private static String mostFrequent(Map<String, Integer> metrics) {
        return metrics.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Whether the row's score is of the metric that its benchmark's column holds. */
    boolean takes(int row) {
        return columns.metric().isEmpty() || metric(row).equals(taken.get(text(row, columns.benchmark())));
    }

    /** The column of metrics, where some benchmark has several. */
    OptionalInt decisive() {
        boolean several = counts.values().stream().anyMatch(metrics -> metrics.size() > 1);
        return several ? columns.metric() : OptionalInt.empty();
    }

    /** Says for each benchmark with several metrics which one was taken. */
    void note(Notes notes) {
        NoteSeries series = new NoteSeries(notes);
        counts.forEach((benchmark, metrics) -> {
            if (metrics.size() > 1) {
                series.add(() -> Notes.column(file.source(), benchmark, sentence(benchmark, metrics)));
            }
        });
        series.close(others -> Notes.file(file.source(), "further " + others + " benchmarks have several metrics"));
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
                + " left out; for another one leave its rows alone in the file, for all of them name benchmark and metric"
                + " together in one column";
    }

    private String metric(int row) {
        return columns.metric().isPresent() ? text(row, columns.metric().getAsInt()) : "";
    }

    private String text(int row, int column) {
        return file.column(column).text(row).orElse("");
    }
}
