package org.disentangle.importing;

import org.disentangle.importing.json.HarnessResults;

/** Says which metric of each task was taken from the results of a harness. */
final class HarnessNotes {
    private HarnessNotes() {}

    static void add(HarnessResults results, String source, Notes notes) {
        notes.inform(source, "one metric of each task was taken: " + String.join("; ", results.choices()));
        if (results.subtaskCount() > 0) {
            notes.inform(
                    source,
                    CellsInWords.count(results.subtaskCount(), "subtask", "subtasks")
                            + " of groups that have a result of their own were left out");
        }
    }
}
