package org.disentangle.cli;

import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;

/** Checks that a table has the columns a filter names. */
final class FilterCheck {
    private FilterCheck() {}

    /**
     * Checks a filter.
     *
     * @throws CommandException with a sentence that names the first missing column
     */
    static void check(Filter filter, ScoreTable table) throws CommandException {
        if (filter instanceof Filter.OneOf oneOf) {
            check(
                    oneOf.column(),
                    oneOf.column().equals("model")
                            || table.attribute(oneOf.column()).isPresent());
        } else if (filter instanceof Filter.InRange range) {
            check(range.column(), table.numbers(range.column()).isPresent());
        } else if (filter instanceof Filter.And and) {
            for (Filter part : and.filters()) {
                check(part, table);
            }
        } else if (filter instanceof Filter.Not not) {
            check(not.filter(), table);
        }
    }

    private static void check(String column, boolean there) throws CommandException {
        if (!there) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "The recipe chooses models by the column \"" + column + "\", which the tables do not have.");
        }
    }
}
