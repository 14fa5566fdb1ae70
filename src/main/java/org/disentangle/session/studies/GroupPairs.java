package org.disentangle.session.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.pairs.BeforeAfter;
import org.disentangle.analysis.pairs.PairedAnalysis;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.job.Progress;
import org.disentangle.table.ModelPair;

/**
 * Pairs of models against the trends of one group.
 *
 * @param group the name of the group: one of the analysis, or "all" if pairs span several
 * @param note a sentence if the group is not one of the analysis; otherwise empty
 * @param benchmarks one result per correlation of the group, in the same order
 */
public record GroupPairs(String group, String note, List<BeforeAfter> benchmarks) {
    public GroupPairs {
        benchmarks = List.copyOf(benchmarks);
    }

    /**
     * Compares the pairs, benchmark by benchmark.
     *
     * @return the results; empty if there are no pairs
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    static List<GroupPairs> of(
            Analysis analysis, Optional<FrozenScales> scales, List<ModelPair> pairs, Progress progress) {
        List<GroupPairs> all = new ArrayList<>();
        if (pairs.isEmpty()) {
            return all;
        }
        PairedAnalysis paired = PairedAnalysis.of(analysis, scales, pairs, progress);
        for (GroupAnalysis group : paired.analysis().groups()) {
            progress.begin("Comparing pairs", group.correlations().size());
            List<BeforeAfter> benchmarks = new ArrayList<>();
            for (BenchmarkCorrelation correlation : group.correlations()) {
                benchmarks.add(BeforeAfter.of(
                        analysis.table(),
                        group,
                        correlation.benchmark().column(),
                        pairs,
                        analysis.options().confidence(),
                        progress));
                progress.advance(1);
            }
            all.add(new GroupPairs(group.name(), paired.note(), benchmarks));
        }
        return all;
    }
}
