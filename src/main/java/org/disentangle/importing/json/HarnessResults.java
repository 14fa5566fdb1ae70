package org.disentangle.importing.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disentangle.importing.text.RecordHandler;
import org.jspecify.annotations.Nullable;

/**
 * One model's results as EleutherAI's lm-evaluation-harness writes them: {@code results} by task, in each task metrics
 * ({@code acc}, {@code acc_stderr}; since version 0.4 with the filter behind a comma: {@code acc,none}). One metric of each
 * task becomes a column, with its standard error; subtasks of a group that has a result of its own are left out.
 */
public final class HarnessResults {
    /** In this order the first metric that a task has is taken. */
    private static final List<String> METRICS =
            List.of("acc_norm", "mc2", "acc", "exact_match", "em", "f1", "pass@1", "score");

    private static final List<String> FILTERS = List.of("none", "strict-match", "flexible-extract");
    private static final String ERROR = "_stderr";
    private static final Pattern MODEL_ARGUMENT =
            Pattern.compile("(?:^|,)\\s*(?:pretrained|model|engine|path)=([^,]+)");

    private final String model;
    private final Map<String, Result> results = new LinkedHashMap<>();
    private final List<String> choices = new ArrayList<>();
    private int subtasks;

    private HarnessResults(String model) {
        this.model = model;
    }

    private record Result(String value, String error) {}

    static Optional<HarnessResults> of(Map<?, ?> file) {
        if (!(file.get("results") instanceof Map<?, ?> tasks)
                || tasks.isEmpty()
                || !tasks.values().stream().allMatch(Map.class::isInstance)) {
            return Optional.empty();
        }
        return model(file).map(model -> {
            HarnessResults results = new HarnessResults(model);
            results.addTasks(tasks, subtasks(file, tasks));
            return results;
        });
    }

    private static Optional<String> model(Map<?, ?> file) {
        for (Object place : new Object[] {file, file.get("config_general"), file.get("config")}) {
            if (place instanceof Map<?, ?> object
                    && object.get("model_name") instanceof String name
                    && !name.isBlank()) {
                return Optional.of(name);
            }
        }
        if (file.get("config") instanceof Map<?, ?> config) {
            if (config.get("model_args") instanceof String arguments) {
                Matcher matcher = MODEL_ARGUMENT.matcher(arguments);
                if (matcher.find()) {
                    return Optional.of(matcher.group(1).strip());
                }
            }
            if (config.get("model_args") instanceof Map<?, ?> arguments
                    && arguments.get("pretrained") instanceof String name) {
                return Optional.of(name);
            }
            if (config.get("model") instanceof String name && !name.isBlank()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Set<String> subtasks(Map<?, ?> file, Map<?, ?> tasks) {
        Set<String> subtasks = new HashSet<>();
        if (file.get("group_subtasks") instanceof Map<?, ?> groups) {
            groups.forEach((group, members) -> {
                boolean hasResult = tasks.get(group) instanceof Map<?, ?> metrics
                        && choose(metrics).isPresent();
                if (hasResult && members instanceof List<?> list) {
                    list.stream()
                            .map(String::valueOf)
                            .filter(name -> !name.equals(group))
                            .forEach(subtasks::add);
                }
            });
        }
        return subtasks;
    }

    private void addTasks(Map<?, ?> tasks, Set<String> leftOut) {
        tasks.forEach((task, value) -> {
            String name = String.valueOf(task);
            Map<?, ?> metrics = (Map<?, ?>) value;
            if (leftOut.contains(name)) {
                subtasks++;
                return;
            }
            choose(metrics).ifPresent(metric -> {
                results.put(name, new Result(text(metrics.get(metric)), text(metrics.get(errorOf(metric)))));
                noteChoice(name, metric, metrics);
            });
        });
    }

    private void noteChoice(String task, String metric, Map<?, ?> metrics) {
        List<String> others = metrics.keySet().stream()
                .map(String::valueOf)
                .filter(name -> isMetric(name, metrics) && !name.equals(metric))
                .toList();
        choices.add(task + ": " + metric + (others.isEmpty() ? "" : " (not " + String.join(", ", others) + ")"));
    }

    private static Optional<String> choose(Map<?, ?> metrics) {
        List<String> there = metrics.keySet().stream()
                .map(String::valueOf)
                .filter(name -> isMetric(name, metrics))
                .toList();
        for (String metric : METRICS) {
            List<String> ofMetric = there.stream()
                    .filter(name -> name.equals(metric) || name.startsWith(metric + ","))
                    .toList();
            for (String filter : FILTERS) {
                if (ofMetric.contains(metric + "," + filter)) {
                    return Optional.of(metric + "," + filter);
                }
            }
            if (!ofMetric.isEmpty()) {
                return Optional.of(ofMetric.get(0));
            }
        }
        return there.stream().findFirst();
    }

    private static boolean isMetric(String name, Map<?, ?> metrics) {
        String value = text(metrics.get(name));
        boolean number = value.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
        return number && !name.contains(ERROR) && !name.equals("alias") && !name.equals("samples");
    }

    private static String errorOf(String metric) {
        int comma = metric.indexOf(',');
        return comma < 0 ? metric + ERROR : metric.substring(0, comma) + ERROR + metric.substring(comma);
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    /** Which metric of each task was taken, and which others there are. */
    public List<String> choices() {
        return List.copyOf(choices);
    }

    /** How many subtasks were left out. */
    public int subtaskCount() {
        return subtasks;
    }

    /** Gives a header and one row. */
    public void give(RecordHandler rows) {
        rows.cell(0, "model");
        int column = 1;
        for (String task : results.keySet()) {
            rows.cell(column++, task);
            rows.cell(column++, task + ERROR);
        }
        rows.endOfRecord(1);
        rows.cell(0, model);
        column = 1;
        for (Result result : results.values()) {
            rows.cell(column++, result.value());
            rows.cell(column++, result.error());
        }
        rows.endOfRecord(2);
    }
}
