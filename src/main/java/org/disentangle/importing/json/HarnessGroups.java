package org.disentangle.importing.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueEntry;

/**
 * The groups of tasks of the lm-evaluation-harness. A group's number stands for its tasks if they are parts of one
 * benchmark (the subjects of MMLU). If they are separate benchmarks (MC1 and MC2 of TruthfulQA), nobody reports the
 * harness's mean of them: the tasks are kept and the mean is left out.
 */
final class HarnessGroups {
    private final Map<?, ?> tasks;
    private final Map<String, Set<String>> members = new LinkedHashMap<>();

    private HarnessGroups(Map<?, ?> tasks) {
        this.tasks = tasks;
    }

    /** Reads the tasks that are benchmarks. */
    static TaskResults read(Map<?, ?> file, Map<?, ?> tasks) {
        HarnessGroups groups = new HarnessGroups(tasks);
        groups.find(file);
        return groups.results();
    }

    /** Finds the groups. They list their tasks; before version 0.4.3, tasks named their groups. */
    private void find(Map<?, ?> file) {
        if (file.get("group_subtasks") instanceof Map<?, ?> groups) {
            groups.forEach((group, subtasks) -> add(group, subtasks));
        }
        if (file.get("configs") instanceof Map<?, ?> configs) {
            configs.forEach((task, config) -> {
                if (config instanceof Map<?, ?> fields && fields.get("group") instanceof List<?> groups) {
                    groups.forEach(group -> add(group, List.of(task)));
                } else if (config instanceof Map<?, ?> fields && fields.get("group") instanceof String group) {
                    add(group, List.of(task));
                }
            });
        }
    }

    private void add(Object group, Object subtasks) {
        String name = String.valueOf(group);
        boolean hasResult = tasks.get(name) instanceof Map<?, ?> metrics
                && !new HarnessMetrics(metrics).names().isEmpty();
        if (hasResult && subtasks instanceof List<?> list) {
            list.stream()
                    .map(String::valueOf)
                    .filter(task -> !task.equals(name))
                    .forEach(task -> members.computeIfAbsent(name, unused -> new LinkedHashSet<>())
                            .add(task));
        }
    }

    private TaskResults results() {
        Set<String> leftOut = new HashSet<>();
        Set<String> unlike = new LinkedHashSet<>();
        List<String> remarks = new ArrayList<>();
        members.forEach((group, subtasks) -> {
            List<String> own = ownBenchmarks(group, subtasks);
            if (isUnlike(group, subtasks, own)) {
                unlike.add(group);
                remarks.add(group + " is the mean of benchmarks of their own (" + String.join(", ", own)
                        + "), so these were taken and the mean was left out");
            } else {
                subtasks.stream().filter(task -> !own.contains(task)).forEach(leftOut::add);
            }
        });
        Map<String, HarnessMetrics> results = new LinkedHashMap<>();
        int subtasks = 0;
        for (Map.Entry<?, ?> task : tasks.entrySet()) {
            String name = String.valueOf(task.getKey());
            if (leftOut.contains(name)) {
                subtasks++;
            } else if (!unlike.contains(name)) {
                results.put(name, new HarnessMetrics((Map<?, ?>) task.getValue()));
            }
        }
        return new TaskResults(results, subtasks, remarks);
    }

    /** The tasks of a group that are known as benchmarks other than the group's. */
    private List<String> ownBenchmarks(String group, Set<String> subtasks) {
        Optional<CatalogueEntry> whole = known(group);
        return subtasks.stream()
                .filter(tasks::containsKey)
                .filter(task -> known(task).isPresent() && !known(task).equals(whole))
                .toList();
    }

    /** Whether none of these benchmarks is part of the benchmark that the group is known as. */
    private static boolean isUnlike(String group, Set<String> subtasks, List<String> own) {
        Optional<CatalogueEntry> whole = known(group);
        Optional<String> name = whole.map(CatalogueEntry::benchmark);
        boolean isOneOfThem = whole.isPresent()
                && subtasks.stream().anyMatch(task -> known(task).equals(whole));
        return !isOneOfThem
                && own.stream()
                        .anyMatch(task -> name.isEmpty()
                                || known(task)
                                        .flatMap(entry -> entry.info().parent())
                                        .filter(name.get()::equals)
                                        .isEmpty());
    }

    private static Optional<CatalogueEntry> known(String task) {
        return Catalogue.known().find(task);
    }
}
