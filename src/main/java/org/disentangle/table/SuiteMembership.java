package org.disentangle.table;

import java.util.Optional;

/**
 * The membership of a benchmark in a suite.
 *
 * @param parent the suite it is a sub-score of, by column name; empty for a stand-alone benchmark
 * @param primary whether it counts in q-values and summaries (sub-scores of a suite do not)
 */
public record SuiteMembership(Optional<String> parent, boolean primary) {
    /** The membership of a stand-alone benchmark. */
    public static final SuiteMembership NONE = new SuiteMembership(Optional.empty(), true);
}
