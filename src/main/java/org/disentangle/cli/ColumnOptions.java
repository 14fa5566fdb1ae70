package org.disentangle.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.disentangle.catalogue.CatalogueWords;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.session.command.Assignment;
import org.disentangle.table.Direction;
import org.jspecify.annotations.Nullable;

/** The options about single columns; they apply to every table read. */
final class ColumnOptions {
    static final String DIRECTION = "--direction";
    static final String ERRORS = "--errors";

    private final AnalyzeRequest request;

    ColumnOptions(AnalyzeRequest request) {
        this.request = request;
    }

    /**
     * Combines them with the recipe: an option for a column overrides what the recipe says about it.
     *
     * @throws CommandException with a sentence for the user if an option cannot be understood
     */
    ColumnUses over(ColumnUses base) throws CommandException {
        return base.withDirections(directions(base.directions())).withErrors(errors(base.errors()));
    }

    private Map<String, Direction> directions(Map<String, Direction> base) throws CommandException {
        Map<String, Direction> directions = new HashMap<>(base);
        Map<String, String> words = new LinkedHashMap<>();
        for (String text : request.directions()) {
            Assignment given = Assignment.parseWord(text)
                    .orElseThrow(() -> usage(DIRECTION + " takes COLUMN=lower, COLUMN=higher or COLUMN=\"target 0\";"
                            + " not \"" + text + "\"."));
            Direction direction = CatalogueWords.direction(given.value())
                    .orElseThrow(() -> usage("A direction can be higher, lower or target followed by a number, not \""
                            + given.value() + "\" as in " + DIRECTION + " \"" + text + "\"."));
            once(DIRECTION, words.put(given.name(), direction.word()), direction.word(), given.name());
            directions.put(given.name(), direction);
        }
        return directions;
    }

    private Map<String, String> errors(Map<String, String> base) throws CommandException {
        Map<String, String> errors = new HashMap<>(base);
        Map<String, String> given = new LinkedHashMap<>();
        for (String text : request.errors()) {
            Assignment said = Assignment.parse(text)
                    .orElseThrow(() -> usage(ERRORS + " takes SCORE=COLUMN, the column of scores and the one "
                            + "with their standard errors; not \"" + text + "\"."));
            if (said.name().equals(said.value())) {
                throw usage(
                        "The column \"" + said.name() + "\" cannot hold its own standard errors; see " + ERRORS + ".");
            }
            once(ERRORS, given.put(said.name(), said.value()), said.value(), said.name());
            errors.put(said.name(), said.value());
        }
        return errors;
    }

    private static void once(String option, @Nullable String before, String now, String column)
            throws CommandException {
        if (before != null && !before.equals(now)) {
            throw usage(option + " gives two values for the column \"" + column + "\", " + before + " and " + now
                    + "; give only one.");
        }
    }

    private static CommandException usage(String sentence) {
        return new CommandException(ExitCode.USAGE, sentence);
    }
}
