package org.disentangle.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;

/** Reuses earlier intervals for an analysis that differs only in its threshold, on which they do not depend. */
final class KeptIntervals {
    private KeptIntervals() {}

    static Analysis of(Analysis fresh, Analysis earlier) {
        List<GroupAnalysis> groups = new ArrayList<>();
        for (GroupAnalysis group : fresh.groups()) {
            Optional<GroupAnalysis> before = earlier.group(group.name());
            List<BenchmarkCorrelation> correlations = group.correlations().stream()
                    .map(found -> before.flatMap(
                                    old -> old.correlation(found.benchmark().column()))
                            .map(old -> kept(found, old, fresh.options().threshold()))
                            .orElse(found))
                    .toList();
            groups.add(new GroupAnalysis(
                    group.name(), group.models(), group.score(), group.noScore(), group.x(), correlations));
        }
        return new Analysis(
                fresh.table(),
                fresh.models(),
                fresh.options(),
                fresh.groupedBy(),
                groups,
                fresh.ungrouped(),
                fresh.notes());
    }

    /** The new correlation with the old interval and its notes, except those that depend on the threshold. */
    private static BenchmarkCorrelation kept(BenchmarkCorrelation found, BenchmarkCorrelation old, double threshold) {
        int common = Math.min(found.notes().size(), old.notes().size());
        return found.withInterval(
                old.interval(),
                threshold,
                old.notes().subList(common, old.notes().size()).stream()
                        .filter(note -> !note.equals(old.interval().basis().edgeNote()))
                        .toList());
    }
}
