package org.disentangle.session.opening;

import java.util.List;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.StudyContents;
import org.disentangle.table.ScoreTable;

/** Documents of tables that were made by hand. */
public final class Documents {
    private Documents() {}

    public static Document of(Plan plan, ScoreTable table) {
        return new Document(
                plan, new JoinedTable(table, table, table, List.of(), List.of()), table, StudyContents.none());
    }
}
