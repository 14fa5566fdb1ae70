package org.disentangle.session;

import java.util.List;
import org.disentangle.importing.options.Reading;

/**
 * How the files of a recipe are read, which are joined to them, and what was corrected by hand.
 *
 * @param joins the tables whose scores are added by model name, by path
 * @param acceptMatches whether models are also joined where their names are only spellings of each other
 * @param reading how every file is read
 * @param added what was decided about tables that are joined
 * @param edits families and types that were set by hand
 * @param columns what the columns are
 */
public record InputChoices(
        List<String> joins,
        boolean acceptMatches,
        Reading reading,
        List<AddedTable> added,
        List<AttributeEdit> edits,
        ColumnChoices columns) {
    public InputChoices {
        joins = List.copyOf(joins);
        added = List.copyOf(added);
        edits = List.copyOf(edits);
    }

    /** What the columns are is found out. */
    public InputChoices(
            List<String> joins,
            boolean acceptMatches,
            Reading reading,
            List<AddedTable> added,
            List<AttributeEdit> edits) {
        this(joins, acceptMatches, reading, added, edits, ColumnChoices.none());
    }

    /** Nothing decided about any table, nothing set by hand. */
    public InputChoices(List<String> joins, boolean acceptMatches, Reading reading) {
        this(joins, acceptMatches, reading, List.of(), List.of());
    }

    /** Nothing joined, everything guessed. */
    public static InputChoices defaults() {
        return new InputChoices(List.of(), false, Reading.guess());
    }

    /** What was decided about a table. */
    public AddedTable decided(String file) {
        return added.stream()
                .filter(table -> table.file().equals(file))
                .findFirst()
                .orElseGet(() -> AddedTable.undecided(file));
    }

    public InputChoices withJoins(List<String> newJoins) {
        return new InputChoices(newJoins, acceptMatches, reading, added, edits, columns);
    }

    public InputChoices withAcceptMatches(boolean accept) {
        return new InputChoices(joins, accept, reading, added, edits, columns);
    }

    public InputChoices withReading(Reading newReading) {
        return new InputChoices(joins, acceptMatches, newReading, added, edits, columns);
    }

    public InputChoices withAdded(List<AddedTable> newAdded) {
        return new InputChoices(joins, acceptMatches, reading, newAdded, edits, columns);
    }

    public InputChoices withEdits(List<AttributeEdit> newEdits) {
        return new InputChoices(joins, acceptMatches, reading, added, newEdits, columns);
    }

    public InputChoices withColumns(ColumnChoices newColumns) {
        return new InputChoices(joins, acceptMatches, reading, added, edits, newColumns);
    }
}
