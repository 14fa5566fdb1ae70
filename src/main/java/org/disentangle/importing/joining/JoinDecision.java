package org.disentangle.importing.joining;

import java.util.Map;
import org.disentangle.table.Role;

/**
 * Decisions about a join other than which models match.
 *
 * @param conflicts how to resolve two different scores for one cell
 * @param roles the roles stated for columns that only the added table has
 */
public record JoinDecision(Conflicts conflicts, Map<String, Role> roles) {
    public JoinDecision {
        roles = Map.copyOf(roles);
    }

    /** Makes a decision without roles. */
    public static JoinDecision of(Conflicts conflicts) {
        return new JoinDecision(conflicts, Map.of());
    }
}
