package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.resampling.CorrelationDifference;
import org.disentangle.analysis.scale.FrozenScales;

/**
 * Everything computed from an analysis beyond its correlations.
 *
 * @param groups one for each group of the analysis, in the same order; none when nothing was computed
 * @param pairs of models, against the trends of each group in which they were compared; none when no pairs were given
 * @param differences of two correlations, in the order asked for
 * @param scale the frozen scales on which the models were scored; empty: the score was fitted
 * @param notes what a reader must know of the studies as a whole (what was not computed); whole sentences
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

    /** Nothing was computed. */
    public static Studies none() {
        return new Studies(List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    /** The same of models that were scored on these frozen scales. */
    public Studies onScale(FrozenScales newScale) {
        return new Studies(groups, pairs, differences, Optional.of(newScale), notes);
    }

    /** What there is about one group. */
    public Optional<GroupStudies> group(String name) {
        return groups.stream().filter(each -> each.group().equals(name)).findFirst();
    }

    /** What there is about one benchmark in one group. */
    public Optional<BenchmarkStudies> benchmark(String group, String column) {
        return group(group).flatMap(found -> found.benchmark(column));
    }
}
