package org.disentangle.session.view;

import java.util.Optional;
import org.disentangle.table.ScoreTable;

/**
 * Identifies a model regardless of its row.
 *
 * @param name its name in the table
 * @param occurrence which of the rows with that name, from 1
 */
public record ModelName(String name, int occurrence) {
    public ModelName {
        if (occurrence < 1) {
            throw new IllegalArgumentException("occurrence " + occurrence);
        }
    }

    /** The model of a row. */
    public static ModelName of(ScoreTable table, int row) {
        String name = table.model(row);
        int occurrence = 1;
        for (int before = 0; before < row; before++) {
            if (table.model(before).equals(name)) {
                occurrence++;
            }
        }
        return new ModelName(name, occurrence);
    }

    /** Its row; empty if a table does not have it. */
    public Optional<Integer> row(ScoreTable table) {
        int seen = 0;
        for (int row = 0; row < table.modelCount(); row++) {
            if (table.model(row).equals(name)) {
                seen++;
                if (seen == occurrence) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }
}
