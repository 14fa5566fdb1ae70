package org.disentangle.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.session.Results;
import org.disentangle.ui.model.BackgroundIntervals;
import org.disentangle.ui.model.IntervalWords;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;

/** The sentences below the ranking and the tooltips of its numbers. */
final class RankingWords {
    private RankingWords() {}

    /** Says which models the numbers were computed from, which intervals they have and what to compare them with. */
    static String basis(Results results, Optional<GroupAnalysis> group, BackgroundIntervals.State background) {
        List<String> sentences = new ArrayList<>();
        sentences.add(models(results));
        if (group.isEmpty() && !results.visible().isEmpty()) {
            sentences.add("No model of the group is visible.");
        }
        group.ifPresent(present -> {
            sentences.add("Intervals: " + IntervalWords.of(results, present, background) + ".");
            present.score().ifPresent(score -> sentences.add(reference(present, score)));
            if (present.isOnGivenScore()) {
                sentences.add(present.noScore());
            }
        });
        return String.join(" ", sentences);
    }

    private static String models(Results results) {
        if (!results.isFiltered()) {
            return "Computed from all " + Counts.models(results.visible().tableSize()) + ".";
        }
        if (results.showsRefitted() && results.visible().isEmpty()) {
            return "No model is visible, so there is nothing to compute; show some models, or choose "
                    + "“hidden” in the filter.";
        }
        return results.showsRefitted()
                ? "Computed from the " + Counts.of(results.visible().size(), "visible model", "visible models")
                        + " alone."
                : "Computed from all " + results.visible().tableSize() + " models; the filter only hides points.";
    }

    private static String reference(GroupAnalysis group, CapabilitiesScore score) {
        String whose = group.name().equals("all") ? "" : " of the " + group.name() + " models";
        return "Capabilities benchmarks" + whose + " correlate at "
                + Numbers.fixed(score.pca().meanCorrelation(), 2) + " on average (SD "
                + Numbers.fixed(score.pca().correlationDeviation(), 2) + ").";
    }

    /** Says what p, q and verdicts assume. */
    static String caution(Results results, Optional<GroupAnalysis> group) {
        long primary = group.map(present -> present.correlations().stream()
                        .filter(found -> found.isPrimary() && found.pValue().isPresent())
                        .count())
                .orElse(0L);
        if (group.isEmpty()) {
            return "";
        }
        AnalysisOptions options = results.document().plan().analysis();
        return "Associations across these models, not causes. p and q assume independent models; q, over the "
                + Counts.of(primary, "primary safety benchmark", "primary safety benchmarks")
                + " of the group, concerns " + options.coefficient().symbol() + " = 0; verdicts concern ±\u00a0"
                + Numbers.significant(options.threshold(), 4)
                + " and carry no such correction."
                + options.thresholdNote().map(note -> " " + note).orElse("");
    }

    /** Explains a verdict. */
    static String verdict(BenchmarkCorrelation found, RankingViewModel.Heading heading) {
        String note = found.verdict() == Verdict.NONE || heading.note().isEmpty() ? "" : " " + heading.note();
        return verdict(found, heading.threshold()) + note;
    }

    private static String verdict(BenchmarkCorrelation found, double threshold) {
        if (found.verdict() == Verdict.NONE) {
            return found.interval().isPresent()
                    ? "Parts of the capabilities score get no verdict."
                    : "There is no interval: " + found.interval().low().reason() + ".";
        }
        String t = Numbers.significant(threshold, 4);
        String interval = "The interval " + EstimateText.interval(found.interval()) + " ";
        String edge = found.isAtEdge() ? " It is at the edge (≈): another seed might give a different verdict." : "";
        return interval + ruledOut(found.verdict(), t) + edge;
    }

    private static String ruledOut(Verdict verdict, String t) {
        return switch (verdict) {
            case HIGH -> "is entirely above " + t + ".";
            case NEGATIVE -> "is entirely below −" + t + ".";
            case LOW -> "is entirely between −" + t + " and " + t + ".";
            case HIGH_OR_LOW -> "rules out −" + t + " and less; high and low remain possible.";
            case LOW_OR_NEGATIVE -> "rules out " + t + " and more; low and negative remain possible.";
            case UNDECIDED -> "rules out nothing at ± " + t + ".";
            case NONE -> "";
        };
    }

    /** Why there is no p or q, if there is none. */
    static Optional<String> whyMissing(BenchmarkCorrelation found, Estimate value) {
        if (!found.rho().isPresent()) {
            return Optional.of("Cannot be computed: " + found.rho().reason() + ".");
        }
        return value.isPresent() ? Optional.empty() : Optional.of("None: " + value.reason() + ".");
    }
}
