package org.disentangle.analysis.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.table.Values;

/** Scores of one group's models that were not fitted to them. */
public interface GivenScore {
    /** For an axis. */
    String title();

    /** One number per row of the table, finite; NaN where the row is not in the group or has none. */
    Values scores();

    /** One whole sentence: what stands in place of a fitted score, or why there is none. */
    String insteadOfFit();

    /** The benchmarks of the score that models lack, by row; models whose score rests on all of them are not in it. */
    default Map<Integer, List<String>> lacking() {
        return Map.of();
    }

    /** What a reader must know of these scores; sentences. */
    List<String> notes();

    /** The scores of the same models made without one benchmark; empty when it is no part of the score. */
    Optional<Values> without(String benchmark);
}
