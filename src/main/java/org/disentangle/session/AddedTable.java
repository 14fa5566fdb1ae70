package org.disentangle.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Reading;
import org.disentangle.table.Role;

/**
 * What was decided when the scores of a file were added.
 *
 * @param file its path, as among the joins
 * @param reading how it is read; empty: as the other files
 * @param matches the models that were chosen by hand
 * @param conflicts which of two different scores for one cell stays
 * @param uses of its columns besides being benchmarks
 * @param roles what the columns that only it has are used for, where that was said
 * @param benchmark what its only benchmark is called, where the table that is there has its column for another one
 */
public record AddedTable(
        String file,
        Optional<Reading> reading,
        ColumnUses uses,
        List<ChosenMatch> matches,
        Conflicts conflicts,
        Map<String, Role> roles,
        Optional<String> benchmark) {
    public AddedTable {
        matches = List.copyOf(matches);
        roles = Map.copyOf(roles);
    }

    /** What its columns are used for is found out. */
    public AddedTable(
            String file,
            Optional<Reading> reading,
            List<ChosenMatch> matches,
            Conflicts conflicts,
            Map<String, Role> roles) {
        this(file, reading, ColumnUses.guess(), matches, conflicts, roles, Optional.empty());
    }

    /** Nothing decided: two different scores for one cell are refused. */
    public static AddedTable undecided(String file) {
        return new AddedTable(file, Optional.empty(), List.of(), Conflicts.REFUSE, Map.of());
    }

    public AddedTable withUses(ColumnUses newUses) {
        return new AddedTable(file, reading, newUses, matches, conflicts, roles, benchmark);
    }

    public AddedTable withMatches(List<ChosenMatch> newMatches) {
        return new AddedTable(file, reading, uses, newMatches, conflicts, roles, benchmark);
    }

    public AddedTable withConflicts(Conflicts newConflicts) {
        return new AddedTable(file, reading, uses, matches, newConflicts, roles, benchmark);
    }
}
