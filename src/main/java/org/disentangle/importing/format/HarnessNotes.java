package org.disentangle.importing.format;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.json.HarnessResults;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.Notes;
import org.disentangle.wording.Counts;

/** Notes which metric of each task was taken from the results of a harness. */
final class HarnessNotes {
    private HarnessNotes() {}

    static void add(HarnessResults results, Optional<String> wanted, String source, Notes notes) {
        notes.inform(
                source,
                "one metric of each task was taken: " + String.join("; ", results.choices())
                        + (wanted.isPresent() || !results.leavesChoice()
                                ? ""
                                : "; to take another, name the metric in the preview or with --metric"));
        results.remarks().forEach(remark -> notes.inform(source, remark));
        wanted.ifPresent(metric -> addWanted(results, metric, source, notes));
        if (results.subtaskCount() > 0) {
            notes.inform(
                    source,
                    Counts.of(results.subtaskCount(), "subtask", "subtasks")
                            + " of groups that have a result of their own were left out");
        }
    }

    private static void addWanted(HarnessResults results, String metric, String source, Notes notes) {
        List<String> without = results.without();
        String named = " no metric " + CellsInWords.quoted(metric) + " and the usual one was taken";
        if (without.size() == results.taskCount()) {
            notes.warn(source, "the tasks have" + named + "; there is " + String.join(", ", results.metrics()));
        } else if (!without.isEmpty()) {
            notes.inform(
                    source,
                    Counts.of(without.size(), "task has", "tasks have") + named + ": " + String.join(", ", without));
        }
    }
}
