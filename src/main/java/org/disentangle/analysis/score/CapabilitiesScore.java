package org.disentangle.analysis.score;

import java.util.List;
import java.util.Map;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * The first principal component of the capabilities benchmarks of one group, and everything behind it.
 *
 * @param benchmarks the column names of the b capabilities benchmarks used
 * @param unusable the capabilities benchmarks not used (constant, or without scores), with the reason
 * @param completeness which models have scores in the benchmarks
 * @param standardizations the means and deviations that standardise their scores
 * @param pca the principal component analysis of the complete models
 * @param scores one number per row of the table; NaN if the row has none
 * @param warnings sentences that a reader must know (a negative loading, the treatment of missing scores)
 */
public record CapabilitiesScore(
        List<String> benchmarks,
        Map<String, String> unusable,
        Completeness completeness,
        Standardizations standardizations,
        ComponentAnalysis pca,
        Values scores,
        List<String> warnings) {
    public CapabilitiesScore {
        benchmarks = List.copyOf(benchmarks);
        warnings = List.copyOf(warnings);
    }

    /**
     * Which models have scores in the capabilities benchmarks.
     *
     * @param models the models complete in all of them
     * @param leftOut the benchmarks lacked by each incomplete row of the group
     * @param filled the benchmarks filled in for each row of the table with filled-in scores; empty unless the policy
     *     is {@link MissingPolicy#IMPUTE}
     */
    public record Completeness(Subset models, Map<Integer, List<String>> leftOut, Map<Integer, List<String>> filled) {}

    /**
     * The mean and deviation by which the (oriented) scores of each benchmark become z-scores, over those available in the
     * group.
     *
     * @param means the means, length b
     * @param deviations the standard deviations (divisor n), length b
     */
    public record Standardizations(Values means, Values deviations) {}

    /** The models that are complete in all capabilities benchmarks. */
    public Subset models() {
        return completeness.models();
    }

    /** The benchmarks lacked by each incomplete row of the group. */
    public Map<Integer, List<String>> leftOut() {
        return completeness.leftOut();
    }

    /** The benchmarks filled in for each row with filled-in scores. */
    public Map<Integer, List<String>> filled() {
        return completeness.filled();
    }

    /** The rank of a model that has a score, from 1, the most capable; ties share the smaller rank. */
    public int rank(int row) {
        return RankRounding.placeFromTop(scores.get(row), scores.of(models()));
    }
}
