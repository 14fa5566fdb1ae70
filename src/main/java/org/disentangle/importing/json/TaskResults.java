package org.disentangle.importing.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tasks in a results file that are benchmarks.
 *
 * @param tasks their metrics, by the name of the benchmark
 * @param subtasks the number of other tasks, which are parts of these
 * @param remarks sentences about what stands for what
 */
record TaskResults(Map<String, HarnessMetrics> tasks, int subtasks, List<String> remarks) {
    TaskResults {
        tasks = new LinkedHashMap<>(tasks);
        remarks = List.copyOf(remarks);
    }
}
