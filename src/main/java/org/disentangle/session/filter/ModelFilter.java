package org.disentangle.session.filter;

import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * Which models pass, and whether the others count in the numbers.
 *
 * @param passing the filter that models must pass
 * @param mode whether the others are only hidden, or left out of every number
 */
public record ModelFilter(Filter passing, FilterMode mode) {
    /** No filter, in the mode that hides. */
    public static ModelFilter none() {
        return new ModelFilter(Filter.everything(), FilterMode.HIDE);
    }

    /** A filter under which only passing models count. */
    public static ModelFilter refitting(Filter passing) {
        return new ModelFilter(passing, FilterMode.REFIT);
    }

    public ModelFilter withPassing(Filter newPassing) {
        return new ModelFilter(newPassing, mode);
    }

    public ModelFilter withMode(FilterMode newMode) {
        return new ModelFilter(passing, newMode);
    }

    /** Whether every model passes, whatever the table. */
    public boolean isEverything() {
        return passing.equals(Filter.everything());
    }

    /** The models of a table that pass. */
    public Subset visible(ScoreTable table) {
        return passing.evaluate(table);
    }

    /** The models of a table from which the numbers are computed. */
    public Subset analysed(ScoreTable table) {
        return mode == FilterMode.REFIT ? visible(table) : table.allModels();
    }
}
