package org.disentangle.importing.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disentangle.importing.text.RecordHandler;
import org.disentangle.importing.text.TextProblem;

/**
 * One model's results as EleutherAI's lm-evaluation-harness writes them: {@code results} by task, with metrics for each
 * task ({@code acc}, {@code acc_stderr}; since version 0.4 followed by a comma and the filter: {@code acc,none}), or as
 * lighteval does. One metric of each task becomes a column, with its standard error, and so does every metric that is a
 * separate benchmark.
 */
public final class HarnessResults {
    private static final String ERROR = HarnessMetrics.ERROR;
    private static final Pattern MODEL_ARGUMENT =
            Pattern.compile("(?:^|,)\\s*(?:pretrained|model|engine|path)=([^,]+)");

    private final String model;
    private final Optional<String> wanted;
    private final boolean lighteval;
    private final TaskResults tasks;
    private final Map<String, Result> results = new LinkedHashMap<>();
    private final List<String> choices = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final Set<String> metrics = new LinkedHashSet<>();
    private boolean several;
    private int taskCount;

    private HarnessResults(String model, Optional<String> wanted, boolean lighteval, TaskResults tasks) {
        this.model = model;
        this.wanted = wanted;
        this.lighteval = lighteval;
        this.tasks = tasks;
    }

    private record Result(String value, String error) {}

    /**
     * The results in a file, if it holds any.
     *
     * @param wanted the metric to take if a task has it, with or without its filter
     * @throws TextProblem if they are results of lighteval and do not name their model
     */
    static Optional<HarnessResults> of(Map<?, ?> file, Optional<String> wanted) throws TextProblem {
        if (!(file.get("results") instanceof Map<?, ?> tasks)
                || tasks.isEmpty()
                || !tasks.values().stream().allMatch(Map.class::isInstance)) {
            return Optional.empty();
        }
        boolean lighteval = LightevalTasks.areIn(file, tasks);
        Optional<String> model = model(file);
        if (model.isEmpty() && lighteval) {
            throw new TextProblem(
                    "these lighteval results do not name their model; add \"model_name\" to \"config_general\"");
        }
        if (model.isEmpty()) {
            return Optional.empty();
        }
        TaskResults found = lighteval ? LightevalTasks.read(tasks) : HarnessGroups.read(file, tasks);
        HarnessResults results = new HarnessResults(model.get(), wanted, lighteval, found);
        found.tasks().forEach(results::add);
        return Optional.of(results);
    }

    private static Optional<String> model(Map<?, ?> file) {
        Object general = file.get("config_general");
        Object configured = general instanceof Map<?, ?> fields ? fields.get("model_config") : general;
        for (Object place : new Object[] {file, general, configured, file.get("config")}) {
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

    private void add(String task, HarnessMetrics found) {
        Optional<String> chosen = wanted.flatMap(found::find);
        Optional<String> usual = chosen.or(found::usual);
        taskCount += usual.isPresent() ? 1 : 0;
        if (chosen.isEmpty()) {
            for (String metric : found.names()) {
                MetricBenchmarks.of(task, metric).ifPresent(name -> put(name, task, found, metric));
            }
        }
        usual.filter(metric ->
                        chosen.isPresent() || MetricBenchmarks.of(task, metric).isEmpty())
                .ifPresent(metric ->
                        put(chosen.isPresent() ? task : MetricBenchmarks.name(task, metric), task, found, metric));
        if (wanted.isPresent() && chosen.isEmpty()) {
            usual.ifPresent(metric -> without.add(task + " (" + metric + ")"));
        }
    }

    /** Adds a benchmark; if two tasks have a metric that is the same benchmark, both are kept. */
    private void put(String benchmark, String task, HarnessMetrics found, String metric) {
        String name = results.containsKey(benchmark) ? benchmark + " (" + task + ")" : benchmark;
        results.put(name, new Result(found.value(metric), found.error(metric)));
        noteChoice(name, metric, found.names());
    }

    private void noteChoice(String task, String metric, List<String> names) {
        names.stream().map(HarnessMetrics::word).forEach(metrics::add);
        several |= names.size() > 1;
        List<String> others =
                names.stream().filter(name -> !name.equals(metric)).toList();
        choices.add(task + ": " + metric + (others.isEmpty() ? "" : " (not " + String.join(", ", others) + ")"));
    }

    /** For each task, which metric was taken and which others there are. */
    public List<String> choices() {
        return List.copyOf(choices);
    }

    /** The tasks that lack the wanted metric, each with the one taken. */
    public List<String> without() {
        return List.copyOf(without);
    }

    /** The number of tasks with a result. */
    public int taskCount() {
        return taskCount;
    }

    /** The metrics of all tasks. */
    public List<String> metrics() {
        return List.copyOf(metrics);
    }

    /** Whether some task has several metrics. */
    public boolean leavesChoice() {
        return several;
    }

    /** The number of subtasks left out. */
    public int subtaskCount() {
        return tasks.subtasks();
    }

    /** Sentences about what stands for what. */
    public List<String> remarks() {
        return tasks.remarks();
    }

    /** Whether these are results of lighteval. */
    public boolean areLighteval() {
        return lighteval;
    }

    /** Passes on a header and one row. */
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
