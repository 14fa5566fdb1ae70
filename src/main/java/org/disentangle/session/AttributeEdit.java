package org.disentangle.session;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.disentangle.table.Attribute;
import org.disentangle.table.ScoreTable;

/**
 * A word of an attribute that was set by hand, with the model's name, so that it is not set for another when the files
 * have changed.
 *
 * @param column the attribute
 * @param model the model
 * @param occurrence which of the rows of that name, from 1
 * @param word the word; empty: the model has none
 */
public record AttributeEdit(String column, String model, int occurrence, String word) {
    /** The edits of a table's rows, by column and row. */
    static List<AttributeEdit> of(AttributeEdits edits, ScoreTable table) {
        List<AttributeEdit> all = new ArrayList<>();
        new TreeMap<>(edits.words()).forEach((column, words) -> new TreeMap<>(words).forEach((row, word) -> {
            String model = table.model(row);
            all.add(new AttributeEdit(column, model, rows(table, model).indexOf(row) + 1, word));
        }));
        return all;
    }

    private static List<Integer> rows(ScoreTable table, String model) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.modelCount(); row++) {
            if (table.model(row).equals(model)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * The table with these words.
     *
     * @throws PlanException if the table has no such column of words or no such model
     */
    public static ScoreTable apply(List<AttributeEdit> edits, ScoreTable table) throws PlanException {
        AttributeEdits all = AttributeEdits.none();
        for (AttributeEdit edit : edits) {
            if (table.attribute(edit.column())
                    .filter(Attribute.Text.class::isInstance)
                    .isEmpty()) {
                throw new PlanException(
                        PlanException.Kind.EDIT,
                        "It sets the " + edit.column() + " of \"" + edit.model()
                                + "\" by hand, but the tables have no column \"" + edit.column() + "\" of words.");
            }
            List<Integer> rows = rows(table, edit.model());
            if (edit.occurrence() < 1 || edit.occurrence() > rows.size()) {
                throw new PlanException(
                        PlanException.Kind.EDIT,
                        "It sets the " + edit.column() + " of \"" + edit.model()
                                + "\" by hand, but the tables have no such model.");
            }
            all = all.with(edit.column(), rows.get(edit.occurrence() - 1), edit.word());
        }
        return all.applyTo(table);
    }
}
