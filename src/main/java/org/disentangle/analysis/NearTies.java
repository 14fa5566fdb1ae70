package org.disentangle.analysis;

import java.util.List;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.analysis.statistics.RankedColumn;
import org.disentangle.table.Role;
import org.disentangle.wording.Counts;

/** Notes where rounding created ties ({@link RankRounding}), if the column's ranks are used. */
final class NearTies {
    private NearTies() {}

    /** The note on a benchmark's scores: a sentence or none. */
    static List<String> note(Column scores, Role role, AnalysisOptions options) {
        boolean inMatrix =
                role == Role.CAPABILITIES && options.matrix().measure().usesRanks();
        return inMatrix || options.coefficient().measure().usesRanks()
                ? sentence("", scores.ranked().nearTies(), "score", "scores")
                : List.of();
    }

    /** The note on the x of a group: a sentence or none. */
    static List<String> note(GroupAnalysis group, AnalysisOptions options) {
        if (!options.coefficient().measure().usesRanks()) {
            return List.of();
        }
        int count = RankedColumn.of(group.x().values().of(group.models())).nearTies();
        String noun = group.x().noun();
        String plural = group.x().isCapabilitiesScore() ? "capabilities scores" : noun.replace("value of", "values of");
        return sentence("Group “" + group.name() + "”: ", count, noun, plural);
    }

    private static List<String> sentence(String about, int count, String one, String several) {
        return count == 0
                ? List.of()
                : List.of(about + Counts.of(count, one, several)
                        + " differ from another only in their last digits (by less than 1e-12 of the largest) and are"
                        + " ranked as equal.");
    }
}
