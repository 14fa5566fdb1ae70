package org.disentangle.session.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.StudyContents;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * A plan and the table made from its files, derived from the plan alone.
 *
 * @param plan every choice
 * @param input the table that the files make
 * @param table that table with the edits
 * @param studies the contents of the study files
 */
public record Document(Plan plan, JoinedTable input, ScoreTable table, StudyContents studies) {
    private static final String REFERENCE = "Reference table";

    /** The title for the window: "Reference table" or the files' names, and what was added. */
    public String title() {
        List<String> files = plan.input().files();
        String first =
                files.isEmpty() ? REFERENCE : name(files.get(0)) + (files.size() > 1 ? " + " + (files.size() - 1) : "");
        return first
                + plan.input().joins().stream()
                        .map(added -> " + " + name(added.file()))
                        .collect(Collectors.joining());
    }

    private static String name(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    /** The table as it was read. */
    public ScoreTable original() {
        return input.table();
    }

    /** The models that pass the filter. */
    public Subset visible() {
        return plan.filter().visible(table);
    }

    /** The plan with everything that was inferred stated, so that it leads to the same result without any proposals. */
    public Plan settled() {
        return Settling.of(plan, input);
    }
}
