package org.disentangle.analysis.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.table.Values;

/** Scores of one group's models that were not fitted to them. */
public interface GivenScore {
    /** The title of the axis. */
    String title();

    /** The scores, one finite number per row of the table; NaN if the row is not in the group or has none. */
    Values scores();

    /** A sentence on what replaces a fitted score, or why there is none. */
    String insteadOfFit();

    /** The benchmarks of the score that models lack, by row; models whose score rests on all of them are omitted. */
    default Map<Integer, List<String>> lacking() {
        return Map.of();
    }

    /** Sentences that a reader must know about these scores. */
    List<String> notes();

    /** The scores of the same models without one benchmark; empty if it is not part of the score. */
    Optional<Values> without(String benchmark);
}
