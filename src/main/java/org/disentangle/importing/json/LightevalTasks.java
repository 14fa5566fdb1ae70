package org.disentangle.importing.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueEntry;

/**
 * The tasks of lighteval, whose keys are {@code suite|task:part|shots} (a further part says whether few-shot examples
 * were cut; newer files leave the suite out). lighteval adds its own means: {@code all} over everything, which is left
 * out, and {@code task:_average} over the parts of a task, which stands for them (the subjects of MMLU) unless one of
 * them is known as a separate benchmark (ARC Challenge). Its standard error of a mean is the mean of the standard
 * errors; here it is √(Σe²)/n over the n parts, which are different questions.
 */
final class LightevalTasks {
    private static final String ALL = "all";
    private static final String AVERAGE = ":_average";

    private final Map<Key, Map<?, ?>> tasks = new LinkedHashMap<>();

    private LightevalTasks() {}

    /** The contents of a key: the task's suite, its name, and its number of examples. */
    private record Key(String suite, String task, String shots) {
        static Optional<Key> of(String key) {
            List<String> parts = new ArrayList<>(List.of(key.split("\\|", -1)));
            String shots = "";
            while (parts.size() > 1 && parts.get(parts.size() - 1).matches("\\d+")) {
                shots = parts.remove(parts.size() - 1);
            }
            return shots.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Key(
                            String.join("|", parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1), shots));
        }

        boolean isAverage() {
            return task.endsWith(AVERAGE);
        }

        /** The task's name elsewhere: arc:challenge is arc_challenge. */
        String name() {
            String whole = isAverage() ? task.substring(0, task.length() - AVERAGE.length()) : task;
            return whole.replace(':', '_');
        }

        boolean isPartOf(Key average) {
            String prefix = average.task.substring(0, average.task.length() - AVERAGE.length() + 1);
            return !isAverage()
                    && suite.equals(average.suite)
                    && shots.equals(average.shots)
                    && task.startsWith(prefix);
        }
    }

    /** Whether these are results of lighteval rather than of the lm-evaluation-harness. */
    static boolean areIn(Map<?, ?> file, Map<?, ?> results) {
        boolean keys = results.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !key.equals(ALL))
                .allMatch(key -> Key.of(key).isPresent());
        return keys && (results.size() > 1 || !results.containsKey(ALL)) || file.containsKey("config_general");
    }

    static TaskResults read(Map<?, ?> results) {
        LightevalTasks tasks = new LightevalTasks();
        results.forEach((key, metrics) -> {
            String name = String.valueOf(key);
            if (!name.equals(ALL)) {
                tasks.tasks.put(Key.of(name).orElse(new Key("", name, "")), (Map<?, ?>) metrics);
            }
        });
        return tasks.results();
    }

    private TaskResults results() {
        Map<Key, HarnessMetrics> taken = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        int parts = 0;
        for (Map.Entry<Key, Map<?, ?>> task : tasks.entrySet()) {
            Key key = task.getKey();
            List<Key> ofIt = key.isAverage() ? partsOf(key) : List.of();
            if (key.isAverage() && !ofIt.isEmpty() && standsForParts(key)) {
                taken.put(key, new HarnessMetrics(mean(task.getValue(), ofIt)));
                remarks.add(key.name() + " is the mean of its " + ofIt.size() + " parts");
                parts += ofIt.size();
            } else if (!key.isAverage()
                    && averages().noneMatch(average -> key.isPartOf(average) && standsForParts(average))) {
                taken.put(key, new HarnessMetrics(task.getValue()));
            }
        }
        return new TaskResults(named(taken), parts, remarks);
    }

    private java.util.stream.Stream<Key> averages() {
        return tasks.keySet().stream().filter(Key::isAverage);
    }

    private List<Key> partsOf(Key average) {
        return tasks.keySet().stream().filter(key -> key.isPartOf(average)).toList();
    }

    private boolean standsForParts(Key average) {
        Optional<CatalogueEntry> whole = Catalogue.known().find(average.name());
        return partsOf(average).stream()
                .map(part -> Catalogue.known().find(part.name()))
                .allMatch(part -> part.isEmpty() || part.equals(whole));
    }

    /** The metrics of an average with the standard errors that follow from those of its parts. */
    private Map<String, Object> mean(Map<?, ?> average, List<Key> parts) {
        Map<String, Object> mean = new LinkedHashMap<>();
        average.forEach((name, value) -> {
            String metric = String.valueOf(name);
            if (!metric.endsWith(HarnessMetrics.ERROR)) {
                mean.put(metric, value);
                double squares = 0;
                for (Key part : parts) {
                    double error = new HarnessMetrics(tasks.getOrDefault(part, Map.of())).errorNumber(metric);
                    squares += error * error;
                }
                if (!Double.isNaN(squares)) {
                    mean.put(metric + HarnessMetrics.ERROR, String.valueOf(Math.sqrt(squares) / parts.size()));
                }
            }
        });
        return mean;
    }

    /** Names the tasks; one from two suites, or with two numbers of examples, gets those in its name. */
    private static Map<String, HarnessMetrics> named(Map<Key, HarnessMetrics> taken) {
        Map<String, Integer> times = new HashMap<>();
        taken.keySet().forEach(key -> times.merge(key.name(), 1, Integer::sum));
        Map<String, HarnessMetrics> named = new LinkedHashMap<>();
        taken.forEach((key, metrics) -> {
            String where = key.suite().isEmpty() ? "" : key.suite() + ", ";
            boolean alone = times.getOrDefault(key.name(), 0) == 1;
            named.put(alone ? key.name() : key.name() + " (" + where + key.shots() + "-shot)", metrics);
        });
        return named;
    }
}
