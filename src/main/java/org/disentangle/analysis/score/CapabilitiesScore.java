package org.disentangle.analysis.score;

import java.util.List;
import java.util.Map;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * The first principal component of the capabilities benchmarks of one group, and everything that leads to it.
 *
 * @param benchmarks the b capabilities benchmarks that were used, by column name
 * @param unusable those that were not (constant, or without scores), with the reason
 * @param completeness which models have scores in them
 * @param standardizations how their scores are made comparable
 * @param pca of the complete models
 * @param scores one number per row of the table; NaN where the row has none
 * @param warnings what a reader must know (a negative loading, what was done about missing scores); sentences
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
     * @param models those that are complete in all of them
     * @param leftOut for each row of the group that is not complete: the benchmarks it lacks
     * @param filled for each row of the table whose missing scores were filled in: the benchmarks they are in; empty unless
     *     the policy is {@link MissingPolicy#IMPUTE}
     */
    public record Completeness(Subset models, Map<Integer, List<String>> leftOut, Map<Integer, List<String>> filled) {}

    /**
     * The mean and deviation by which the (oriented) scores of each benchmark become z-scores, over those available in the
     * group.
     *
     * @param means length b
     * @param deviations standard deviations (divisor n); length b
     */
    public record Standardizations(Values means, Values deviations) {}

    /** The models that are complete in all capabilities benchmarks. */
    public Subset models() {
        return completeness.models();
    }

    /** For each row of the group that is not complete: the benchmarks it lacks. */
    public Map<Integer, List<String>> leftOut() {
        return completeness.leftOut();
    }

    /** For each row whose missing scores were filled in: the benchmarks they are in. */
    public Map<Integer, List<String>> filled() {
        return completeness.filled();
    }

    /** The place of a model that has a score, from 1, the most capable; models whose scores tie share the smaller one. */
    public int rank(int row) {
        return RankRounding.placeFromTop(scores.get(row), scores.of(models()));
    }
}
