package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.resampling.CorrelationDifference;
import org.disentangle.analysis.scale.FrozenScales;

/**
 * Everything computed from an analysis beyond its correlations.
 *
 * @param groups one per group of the analysis, in the same order; empty if nothing was computed
 * @param pairs the pairs against the trend of each group in which they were compared; empty if no pairs were given
 * @param differences the differences of correlations, in the order requested
 * @param scale the frozen scales on which the models were scored; empty: the score was fitted
 * @param notes sentences about the studies as a whole, such as what was not computed
 */
public record Studies(
        List<GroupStudies> groups,
        List<GroupPairs> pairs,
        List<CorrelationDifference> differences,
        Optional<FrozenScales> scale,
        List<String> notes) {
    public Studies {
        groups = List.copyOf(groups);
        pairs = List.copyOf(pairs);
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** No studies. */
    public static Studies none() {
        return new Studies(List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    /** The same studies for models scored on these frozen scales. */
    public Studies onScale(FrozenScales newScale) {
        return new Studies(groups, pairs, differences, Optional.of(newScale), notes);
    }

    /** The studies of one group. */
    public Optional<GroupStudies> group(String name) {
        return groups.stream().filter(each -> each.group().equals(name)).findFirst();
    }

    /** The studies of one benchmark in one group. */
    public Optional<BenchmarkStudies> benchmark(String group, String column) {
        return group(group).flatMap(found -> found.benchmark(column));
    }
}
