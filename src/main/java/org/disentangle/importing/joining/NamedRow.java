package org.disentangle.importing.joining;

import org.disentangle.table.ScoreTable;

/**
 * A row of a table and the model it belongs to.
 *
 * @param row its index, from 0
 * @param model the model's name as the table writes it
 */
public record NamedRow(int row, String model) {
    /** Names a row of a table. */
    public static NamedRow of(ScoreTable table, int row) {
        return new NamedRow(row, table.model(row));
    }
}
