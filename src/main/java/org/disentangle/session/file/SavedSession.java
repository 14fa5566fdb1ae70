package org.disentangle.session.file;

import java.util.List;
import java.util.Optional;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.view.ViewState;
import org.disentangle.table.ScoreTable;

/**
 * A saved session: every choice, the view, and the prints of the files.
 *
 * @param plan every choice
 * @param view the view state
 * @param sources the files that the plan names, with their prints; empty for a recipe, which does not record them
 * @param size the size of the table behind the numbers
 */
public record SavedSession(Plan plan, ViewState view, List<SavedSource> sources, Optional<TableSize> size) {
    /** The size of a table. */
    public record TableSize(int models, int benchmarks) {
        public static TableSize of(ScoreTable table) {
            return new TableSize(table.modelCount(), table.benchmarks().size());
        }
    }

    /** A sentence about a table whose size has changed; empty if it has not. */
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

    /** Makes a session from a plan alone. */
    public static SavedSession ofRecipe(Plan plan) {
        return new SavedSession(plan, ViewState.initial(), List.of(), Optional.empty());
    }
}
