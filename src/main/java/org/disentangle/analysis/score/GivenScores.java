package org.disentangle.analysis.score;

import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/** Scores made earlier, used instead of a capabilities score fitted to each group. */
@FunctionalInterface
public interface GivenScores {
    /**
     * The scores of one group.
     *
     * @param group the name of the group
     * @param models the models of the group
     */
    GivenScore in(ScoreTable table, String group, Subset models);
}
