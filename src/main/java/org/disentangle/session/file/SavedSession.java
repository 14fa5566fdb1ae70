package org.disentangle.session.file;

import java.util.List;
import java.util.Optional;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.table.ScoreTable;

/**
 * A saved session: every choice, the view, and what the files held.
 *
 * @param plan every choice
 * @param view what is looked at
 * @param sources every file that the plan names; empty in a recipe, which does not say what they held
 * @param size of the table that the numbers came from
 */
public record SavedSession(Plan plan, ViewState view, List<SavedSource> sources, Optional<TableSize> size) {
    /** How large a table is. */
    public record TableSize(int models, int benchmarks) {
        public static TableSize of(ScoreTable table) {
            return new TableSize(table.modelCount(), table.benchmarks().size());
        }
    }

    /** A sentence about a table that is not as large as it was; empty where it is. */
    public Optional<String> sizeChange(ScoreTable table) {
        TableSize now = TableSize.of(table);
        return size.filter(before -> !before.equals(now))
                .map(before -> "The table has " + now.models() + " models and " + now.benchmarks()
                        + " benchmarks; when the session was saved it had " + before.models() + " and "
                        + before.benchmarks() + ".");
    }

    public SavedSession {
        sources = List.copyOf(sources);
    }

    /** A plan alone. */
    public static SavedSession ofRecipe(Plan plan) {
        return new SavedSession(plan, ViewState.initial(), List.of(), Optional.empty());
    }
}
