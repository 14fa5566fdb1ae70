package org.disentangle.session.studies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.resampling.CorrelationDifference;
import org.disentangle.job.Progress;
import org.disentangle.wording.Numbers;

/**
 * The requested differences of correlations.
 *
 * @param found the differences, in the order of the comparisons, then of the groups
 * @param notes sentences about all of them
 */
record Differences(List<CorrelationDifference> found, List<String> notes) {
    /** The most groups that are compared with each other. */
    static final int MOST_GROUPS = 20;

    Differences {
        found = List.copyOf(found);
        notes = List.copyOf(notes);
    }

    /**
     * Computes them: two benchmarks in every group, or one benchmark between every two groups. Even if the analysis
     * resamples nothing, models are resampled here, because a difference has no immediate interval.
     */
    static Differences of(Analysis analysis, List<StudyChoices.Comparison> comparisons, Progress progress) {
        if (comparisons.isEmpty()) {
            return new Differences(List.of(), List.of());
        }
        Work work = new Work(analysis, options(analysis.options()), progress);
        if (analysis.options().interval().resampling() == Resampling.NONE) {
            work.notes.add("Differences between correlations have no immediate interval; their intervals come from "
                    + Numbers.count(IntervalOptions.USUAL_RESAMPLES) + " resamples of the models.");
        }
        comparisons.forEach(work::compare);
        return new Differences(work.found, work.notes);
    }

    private static AnalysisOptions options(AnalysisOptions chosen) {
        return chosen.interval().resampling() == Resampling.NONE
                ? chosen.withInterval(interval ->
                        interval.withResampling(Resampling.MODELS).withResamples(IntervalOptions.USUAL_RESAMPLES))
                : chosen;
    }

    private static final class Work {
        private final Analysis analysis;
        private final AnalysisOptions options;
        private final Progress progress;
        private final List<CorrelationDifference> found = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Work(Analysis analysis, AnalysisOptions options, Progress progress) {
            this.analysis = analysis;
            this.options = options;
            this.progress = progress;
        }

        void compare(StudyChoices.Comparison comparison) {
            Optional<String> second = comparison.second();
            if (second.isPresent()) {
                within(comparison.first(), second.get());
            } else {
                between(comparison.first());
            }
        }

        private void within(String first, String second) {
            for (GroupAnalysis group : analysis.groups()) {
                // resamples of the others are not needed
                GroupAnalysis both = group.only(new HashSet<>(List.of(first, second)));
                progress.begin("Resampling a difference", options.interval().resamples());
                Bootstrap resamples = Bootstrap.of(analysis.table(), both, options, progress)
                        .extendedTo(options.interval().resamples(), progress);
                found.add(CorrelationDifference.within(both, resamples, first, second, progress));
            }
        }

        private void between(String benchmark) {
            List<GroupAnalysis> groups = analysis.groups();
            if (groups.size() < 2) {
                notes.add("“" + benchmark
                        + "” alone is compared between groups, and there is only one; name a second benchmark.");
                return;
            }
            if (groups.size() > MOST_GROUPS) {
                notes.add("“" + benchmark + "” is not compared between " + groups.size() + " groups, because more than "
                        + MOST_GROUPS + " are not compared with each other; group by another column.");
                return;
            }
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    progress.begin(
                            "Resampling a difference", 2L * options.interval().resamples());
                    found.add(CorrelationDifference.between(
                            analysis.table(), groups.get(i), benchmark, groups.get(j), benchmark, options, progress));
                }
            }
        }
    }
}
