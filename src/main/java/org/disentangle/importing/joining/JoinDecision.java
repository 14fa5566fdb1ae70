package org.disentangle.importing.joining;

import java.util.Map;
import org.disentangle.table.Role;

/**
 * Decisions about a join other than which models match.
 *
 * @param conflicts what becomes of two different scores for one cell
 * @param roles what columns that only the added table has are used for, where that was said
 */
public record JoinDecision(Conflicts conflicts, Map<String, Role> roles) {
    public JoinDecision {
        roles = Map.copyOf(roles);
    }

    /** Nothing said about the columns. */
    public static JoinDecision of(Conflicts conflicts) {
        return new JoinDecision(conflicts, Map.of());
    }
}
