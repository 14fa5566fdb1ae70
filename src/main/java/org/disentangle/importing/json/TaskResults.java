package org.disentangle.importing.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks of a file of results that are benchmarks.
 *
 * @param tasks their metrics, by the name of the benchmark
 * @param subtasks how many others are parts of these
 * @param remarks whole sentences about what stands for what
 */
record TaskResults(Map<String, HarnessMetrics> tasks, int subtasks, List<String> remarks) {
    TaskResults {
        tasks = new LinkedHashMap<>(tasks);
        remarks = List.copyOf(remarks);
    }
}
