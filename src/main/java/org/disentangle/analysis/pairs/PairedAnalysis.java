package org.disentangle.analysis.pairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.GroupOptions;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.score.GivenScores;
import org.disentangle.job.Progress;
import org.disentangle.table.ModelPair;

/**
 * The analysis in which pairs are compared, with one score for both models of a pair.
 *
 * @param analysis the given analysis, or, if pairs span its groups, one of all its models as a single group
 * @param pooled whether it is the latter
 * @param note a sentence on what was done; empty if nothing was
 */
public record PairedAnalysis(Analysis analysis, boolean pooled, String note) {

    /**
     * Finds the analysis in which pairs are compared. If the models of some pair are in two groups (or one of them in
     * none), all models are analysed as one group: refitted, or on a frozen scale, which is the one of “all” if there
     * is one, otherwise that of the group with the most models before.
     *
     * @param scales the frozen scales on which the models are scored; empty: the score is fitted
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static PairedAnalysis of(
            Analysis analysis, Optional<FrozenScales> scales, List<ModelPair> pairs, Progress progress) {
        Map<String, String> groups = groups(analysis);
        boolean spans = pairs.stream().anyMatch(pair -> spans(pair, groups));
        if (!spans) {
            return new PairedAnalysis(analysis, false, "");
        }
        AnalysisOptions options = analysis.options().withGroups(new GroupOptions(Optional.empty(), false));
        Optional<GivenScores> scores = scales.map(known -> one(known, pairs, groups));
        Analysis all = scores.isPresent()
                ? Analyser.analyse(analysis.table(), analysis.models(), options, scores.get(), progress)
                : Analyser.analyse(analysis.table(), analysis.models(), options, progress);
        return new PairedAnalysis(all, true, note(analysis, all));
    }

    /** The group of each analysed model, by name; empty for one in no group. */
    private static Map<String, String> groups(Analysis analysis) {
        Map<String, String> groups = new HashMap<>();
        analysis.models().rows().forEach(row -> groups.put(analysis.table().model(row), ""));
        for (GroupAnalysis group : analysis.groups()) {
            group.models().rows().forEach(row -> groups.put(analysis.table().model(row), group.name()));
        }
        return groups;
    }

    private static boolean spans(ModelPair pair, Map<String, String> groups) {
        String before = groups.get(pair.before());
        String after = groups.get(pair.after());
        return before != null && after != null && !before.equals(after);
    }

    private static FrozenScales one(FrozenScales scales, List<ModelPair> pairs, Map<String, String> groups) {
        if (scales.forGroup("all").isPresent()) {
            return scales;
        }
        TreeMap<String, Long> before = pairs.stream()
                .map(pair -> groups.getOrDefault(pair.before(), ""))
                .collect(Collectors.groupingBy(group -> group, TreeMap::new, Collectors.counting()));
        return before.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> scales.only(most.getKey()))
                .orElse(scales);
    }

    private static String note(Analysis analysis, Analysis all) {
        String names = analysis.groups().stream().map(GroupAnalysis::name).collect(Collectors.joining(" and "));
        boolean onScale = all.groups().stream().anyMatch(GroupAnalysis::isOnGivenScore);
        String score = !all.options().x().isEmpty()
                ? "with one trend"
                : onScale
                        ? "on one scale: " + all.groups().get(0).x().title().replaceFirst("^Capabilities score on ", "")
                        : "with one capabilities score fitted to all of them";
        return "The pairs span groups (" + names + "), so all models were analysed as one group, " + score + ".";
    }
}
