package org.disentangle.table;

import java.util.Optional;

/**
 * How a benchmark belongs to a suite of several.
 *
 * @param parent the suite it is a sub-score of, by column name; empty for a benchmark of its own
 * @param primary whether it counts in q-values and summaries (sub-scores of a suite do not)
 */
public record SuiteMembership(Optional<String> parent, boolean primary) {
    /** Of a benchmark of its own. */
    public static final SuiteMembership NONE = new SuiteMembership(Optional.empty(), true);
}
