package org.disentangle.importing.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of one task in the results of the lm-evaluation-harness: {@code acc} beside {@code acc_stderr}, since
 * version 0.4 followed by a comma and the filter: {@code acc,none}.
 */
record HarnessMetrics(Map<?, ?> task) {
    private static final String NO_FILTER = ",none";
    static final String ERROR = "_stderr";

    /** The metrics in order of preference; the first one that a task has is taken. */
    private static final List<String> USUAL =
            List.of("acc_norm", "mc2", "acc", "exact_match", "em", "qem", "f1", "pass@1", "score");

    private static final List<String> FILTERS = List.of("none", "strict-match", "flexible-extract");

    /** The metrics that have a number, named as in the file. */
    List<String> names() {
        return task.keySet().stream()
                .map(String::valueOf)
                .filter(this::isMetric)
                .toList();
    }

    private boolean isMetric(String name) {
        boolean number = value(name).matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
        return number && !name.contains(ERROR) && !name.equals("alias") && !name.equals("samples");
    }

    /** The preferred metric. */
    Optional<String> usual() {
        for (String metric : USUAL) {
            Optional<String> found = find(metric);
            if (found.isPresent()) {
                return found;
            }
        }
        return names().stream().findFirst();
    }

    /** The metric with a given name; without a filter in the name, the first filter is taken. */
    Optional<String> find(String word) {
        List<String> there = names();
        if (there.contains(word)) {
            return Optional.of(word);
        }
        for (String filter : FILTERS) {
            if (there.contains(word + "," + filter)) {
                return Optional.of(word + "," + filter);
            }
        }
        return there.stream().filter(name -> name.startsWith(word + ",")).findFirst();
    }

    /** The value of a metric, as a cell. */
    String value(String metric) {
        return text(task.get(metric));
    }

    /** The standard error of a metric, as a cell. */
    String error(String metric) {
        int comma = metric.indexOf(',');
        return text(
                task.get(comma < 0 ? metric + ERROR : metric.substring(0, comma) + ERROR + metric.substring(comma)));
    }

    /** The standard error of a metric; NaN if there is none. */
    double errorNumber(String metric) {
        try {
            return Double.parseDouble(error(metric));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    /** The name of a metric in a choice; the "none" filter is omitted. */
    static String word(String metric) {
        return metric.endsWith(NO_FILTER) ? metric.substring(0, metric.length() - NO_FILTER.length()) : metric;
    }
}
