package org.disentangle.session.studies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.job.Progress;
import org.disentangle.table.ModelPair;

/** Computes everything beyond an analysis. */
public final class StudiesOf {
    /**
     * The most models × benchmarks for which everything is computed unasked; for a larger table it would take minutes.
     */
    public static final long MOST_SCORES = 200_000;

    private StudiesOf() {}

    /**
     * The same without resamples drawn earlier.
     *
     * @throws org.disentangle.analysis.estimate.AnalysisException if a choice cannot be satisfied, with a sentence for
     *     the user
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Studies compute(
            Analysis analysis,
            StudyChoices choices,
            List<ModelPair> pairs,
            List<Subdomain> subdomains,
            Progress progress) {
        return compute(analysis, choices, pairs, subdomains, Map.of(), progress);
    }

    /**
     * The same with pairs and subdomains that were not read from files.
     *
     * @throws org.disentangle.analysis.estimate.AnalysisException if a choice cannot be satisfied, with a sentence for
     *     the user
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Studies compute(
            Analysis analysis,
            StudyChoices choices,
            List<ModelPair> pairs,
            List<Subdomain> subdomains,
            Map<String, Bootstrap> bootstraps,
            Progress progress) {
        StudyContents loaded = new StudyContents(Optional.empty(), pairs, subdomains, List.of());
        return compute(analysis, choices, loaded, bootstraps, progress);
    }

    /**
     * Computes the studies. What cannot be computed is missing, with the reason.
     *
     * @param choices what to compare, and whether models were scored on a saved scale
     * @param loaded the scale they were scored on, the pairs of models, and the subdomains
     * @param bootstraps the bootstraps behind the intervals of the analysis, by group name; may be empty
     * @param progress counts benchmarks
     * @throws org.disentangle.analysis.estimate.AnalysisException if a choice cannot be satisfied, with a sentence for
     *     the user
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Studies compute(
            Analysis analysis,
            StudyChoices choices,
            StudyContents loaded,
            Map<String, Bootstrap> bootstraps,
            Progress progress) {
        List<GroupStudies> groups = new ArrayList<>();
        List<Subdomain> subdomains = loaded.subdomains();
        Optional<FrozenScales> scales = loaded.scale();
        boolean asked = !loaded.pairs().isEmpty()
                || !subdomains.isEmpty()
                || analysis.options().partial().isPresent();
        if (!asked && isLarge(analysis)) {
            Differences differences = Differences.of(analysis, choices.comparisons(), progress);
            List<String> notes = new ArrayList<>(differences.notes());
            notes.add("The table has more than " + MOST_SCORES
                    + " scores, so only the correlations were computed; ask for"
                    + " a partial correlation, pairs or subdomains to have everything.");
            return new Studies(groups, List.of(), differences.found(), scales, notes);
        }
        for (GroupAnalysis group : analysis.groups()) {
            boolean fitted = choices.scale().isEmpty() && !group.isOnGivenScore();
            groups.add(new GroupStudiesWork(analysis, group, fitted, progress)
                    .compute(subdomains, Optional.ofNullable(bootstraps.get(group.name()))));
        }
        List<GroupPairs> pairs = GroupPairs.of(analysis, scales, loaded.pairs(), progress);
        Differences differences = Differences.of(analysis, choices.comparisons(), progress);
        List<String> notes = new ArrayList<>(differences.notes());
        pairs.stream().map(GroupPairs::note).filter(note -> !note.isEmpty()).forEach(notes::add);
        return new Studies(groups, pairs, differences.found(), scales, notes);
    }

    private static boolean isLarge(Analysis analysis) {
        long benchmarks = analysis.groups().stream()
                .mapToInt(group -> group.correlations().size())
                .max()
                .orElse(0);
        return analysis.models().size() * benchmarks > MOST_SCORES;
    }
}
