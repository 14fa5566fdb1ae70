package org.disentangle.importing.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disentangle.importing.text.RecordHandler;

/**
 * One model's results as EleutherAI's lm-evaluation-harness writes them: {@code results} by task, in each task metrics
 * ({@code acc}, {@code acc_stderr}; since version 0.4 with the filter behind a comma: {@code acc,none}). One metric of each
 * task becomes a column, with its standard error; subtasks of a group that has a result of its own are left out.
 */
public final class HarnessResults {
    private static final String ERROR = "_stderr";
    private static final Pattern MODEL_ARGUMENT =
            Pattern.compile("(?:^|,)\\s*(?:pretrained|model|engine|path)=([^,]+)");

    private final String model;
    private final Optional<String> wanted;
    private final Map<String, Result> results = new LinkedHashMap<>();
    private final List<String> choices = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final Set<String> metrics = new LinkedHashSet<>();
    private boolean several;
    private int subtasks;

    private HarnessResults(String model, Optional<String> wanted) {
        this.model = model;
        this.wanted = wanted;
    }

    private record Result(String value, String error) {}

    /**
     * The results in a file, if it holds any.
     *
     * @param wanted the metric to take where a task has it, with or without its filter
     */
    static Optional<HarnessResults> of(Map<?, ?> file, Optional<String> wanted) {
        if (!(file.get("results") instanceof Map<?, ?> tasks)
                || tasks.isEmpty()
                || !tasks.values().stream().allMatch(Map.class::isInstance)) {
            return Optional.empty();
        }
        return model(file).map(model -> {
            HarnessResults results = new HarnessResults(model, wanted);
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
                boolean hasResult = tasks.get(group) instanceof Map<?, ?> task
                        && !new HarnessMetrics(task).names().isEmpty();
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
            if (leftOut.contains(name)) {
                subtasks++;
                return;
            }
            HarnessMetrics found = new HarnessMetrics((Map<?, ?>) value);
            Optional<String> chosen = wanted.flatMap(found::find);
            chosen.or(found::usual).ifPresent(metric -> {
                results.put(name, new Result(found.value(metric), found.error(metric)));
                noteChoice(name, metric, found.names());
                if (wanted.isPresent() && chosen.isEmpty()) {
                    without.add(name + " (" + metric + ")");
                }
            });
        });
    }

    private void noteChoice(String task, String metric, List<String> names) {
        names.stream().map(HarnessMetrics::word).forEach(metrics::add);
        several |= names.size() > 1;
        List<String> others =
                names.stream().filter(name -> !name.equals(metric)).toList();
        choices.add(task + ": " + metric + (others.isEmpty() ? "" : " (not " + String.join(", ", others) + ")"));
    }

    /** Which metric of each task was taken, and which others there are. */
    public List<String> choices() {
        return List.copyOf(choices);
    }

    /** The tasks that have not the metric that was wanted, each with the one that was taken. */
    public List<String> without() {
        return List.copyOf(without);
    }

    /** The metrics of all tasks. */
    public List<String> metrics() {
        return List.copyOf(metrics);
    }

    /** Whether some task has several. */
    public boolean leavesChoice() {
        return several;
    }

    /** How many subtasks were left out. */
    public int subtaskCount() {
        return subtasks;
    }

    /** Gives a header and one row. */
    public void give(RecordHandler rows) {
        List<String> header = new ArrayList<>(List.of("model"));
        List<String> row = new ArrayList<>(List.of(model));
        results.forEach((task, result) -> {
            header.addAll(List.of(task, task + ERROR));
            row.addAll(List.of(result.value(), result.error()));
        });
        rows.record(header, 1);
        rows.record(row, 2);
    }
}
