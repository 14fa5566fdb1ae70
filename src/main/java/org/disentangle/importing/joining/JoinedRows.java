package org.disentangle.importing.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.table.ScoreTable;

/**
 * Maps the rows of two tables to those of their join: base rows keep their places, added ones without a match follow.
 */
final class JoinedRows {
    private final ScoreTable base;
    private final List<String> models;
    private final int[] targets;

    private JoinedRows(ScoreTable base, List<String> models, int[] targets) {
        this.base = base;
        this.models = models;
        this.targets = targets;
    }

    /**
     * Computes the rows of a join.
     *
     * @throws JoinException if two added rows were matched to one row of the base table
     * @throws IllegalArgumentException if a match does not belong to these tables
     */
    static JoinedRows of(ScoreTable base, ScoreTable added, List<ModelMatch> matches) throws JoinException {
        int[] targets = new int[added.modelCount()];
        Arrays.fill(targets, -1);
        Map<Integer, NamedRow> taken = new HashMap<>();
        for (ModelMatch match : matches) {
            Optional<NamedRow> row = match.base();
            if (row.isEmpty()) {
                continue;
            }
            requireOf(base, row.get());
            requireOf(added, match.added());
            NamedRow other = taken.put(row.get().row(), match.added());
            if (other != null) {
                throw new JoinException(
                        "\"" + other.model() + "\" and \"" + match.added().model() + "\" are both matched to \""
                                + row.get().model() + "\"; keep one of them separate.");
            }
            targets[match.added().row()] = row.get().row();
        }
        List<String> models = new ArrayList<>(base.models());
        for (int row = 0; row < targets.length; row++) {
            if (targets[row] < 0) {
                targets[row] = models.size();
                models.add(added.model(row));
            }
        }
        return new JoinedRows(base, models, targets);
    }

    private static void requireOf(ScoreTable table, NamedRow row) {
        if (row.row() >= table.modelCount() || !table.model(row.row()).equals(row.model())) {
            throw new IllegalArgumentException("row " + row.row() + " is not of " + row.model());
        }
    }

    List<String> models() {
        return models;
    }

    int count() {
        return models.size();
    }

    /** The joined row of an added row. */
    int target(int addedRow) {
        return targets[addedRow];
    }

    int addedCount() {
        return targets.length;
    }

    /** Whether a joined row comes from the base table. */
    boolean isBase(int row) {
        return row < base.modelCount();
    }
}
