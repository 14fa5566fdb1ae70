package org.disentangle.session.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Reading;
import org.disentangle.table.Role;

/**
 * The decisions made when the scores of a file were added.
 *
 * @param file its path
 * @param reading how to read it; empty: like the other files
 * @param matches the matches chosen by hand
 * @param conflicts which of two different scores for a cell to keep
 * @param columns the choices for its columns, beyond those for the columns of all files
 * @param roles the roles stated for columns that only it has
 * @param benchmark the name of its only benchmark, if the base table uses its column name for another one
 */
public record AddedTable(
        String file,
        Optional<Reading> reading,
        ColumnChoices columns,
        List<ChosenMatch> matches,
        Conflicts conflicts,
        Map<String, Role> roles,
        Optional<String> benchmark) {
    public AddedTable {
        matches = List.copyOf(matches);
        roles = Map.copyOf(roles);
    }

    /** Makes it without choices for its columns. */
    public AddedTable(
            String file,
            Optional<Reading> reading,
            List<ChosenMatch> matches,
            Conflicts conflicts,
            Map<String, Role> roles) {
        this(file, reading, ColumnChoices.none(), matches, conflicts, roles, Optional.empty());
    }

    /** Makes it without decisions: two different scores for one cell are refused. */
    public static AddedTable undecided(String file) {
        return new AddedTable(file, Optional.empty(), List.of(), Conflicts.REFUSE, Map.of());
    }

    /** The uses of its columns besides being benchmarks. */
    public ColumnUses uses() {
        return columns.uses();
    }

    public AddedTable withUses(ColumnUses newUses) {
        return withColumns(columns.withUses(newUses));
    }

    public AddedTable withColumns(ColumnChoices newColumns) {
        return new AddedTable(file, reading, newColumns, matches, conflicts, roles, benchmark);
    }

    public AddedTable withRoles(Map<String, Role> newRoles) {
        return new AddedTable(file, reading, columns, matches, conflicts, newRoles, benchmark);
    }

    public AddedTable withMatches(List<ChosenMatch> newMatches) {
        return new AddedTable(file, reading, columns, newMatches, conflicts, roles, benchmark);
    }

    public AddedTable withConflicts(Conflicts newConflicts) {
        return new AddedTable(file, reading, columns, matches, newConflicts, roles, benchmark);
    }
}
