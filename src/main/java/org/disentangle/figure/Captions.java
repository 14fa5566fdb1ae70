package org.disentangle.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.figure.layout.MarkKey;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.table.Direction;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** Writes the captions of figures, in whole sentences. */
final class Captions {
    private static final int MOST_NAMED = 8;
    private static final String WHAT_IT_IS_NOT =
            "This is an association across these models, not a cause: what they share (family, time, "
                    + "tuning) affects it, "
                    + "a low correlation does not show that a benchmark is valid, and a high one does not make its topic "
                    + "unimportant.";

    private Captions() {}

    static String scatter(Analysis analysis, GroupAnalysis group, BenchmarkCorrelation correlation, int shown) {
        AnalysisOptions options = analysis.options();
        List<String> sentences = new ArrayList<>();
        sentences.add(correlation.benchmark().info().name() + " against " + AxisTitles.ofX(analysis.table(), group)
                + " for " + models(group, shown) + ".");
        sentences.add(correlationSentence(correlation, group.x().scale(), options));
        if (shown != correlation.n()) {
            sentences.add("The correlation and the line are those of all " + Numbers.count(correlation.n())
                    + " models analysed; " + Numbers.count(shown) + " of them are shown.");
        }
        if (correlation.line().present()) {
            boolean log = group.x().scale() == XScale.LOG10;
            sentences.add("The line is the least-squares trend " + (log ? "on log10(x) " : "") + "with the "
                    + percent(options.confidence()) + " confidence band of its mean"
                    + (log && correlation.slope().isPresent() ? ", " + slopePerDecade(correlation) : "") + ".");
        }
        group.score().filter(score -> group.x().isCapabilitiesScore()).ifPresent(score -> {
            leftOut(analysis, score, sentences);
            if (!score.filled().isEmpty()) {
                sentences.add(
                        incomplete(analysis) + " are models that lack capabilities scores, which were filled in.");
            }
        });
        if (group.isOnGivenScore()) {
            sentences.add(group.noScore());
            if (!group.x().lacking().isEmpty()) {
                sentences.add(incomplete(analysis)
                        + " are models that lack some benchmarks of the scale and are scored on those they have.");
            }
        }
        boolean onlyOthers =
                group.isOnGivenScore() && !correlation.withoutItself().isPresent();
        if (correlation.benchmark().role() == Role.CAPABILITIES && group.x().isCapabilitiesScore() && !onlyOthers) {
            sentences.add("The benchmark is itself part of the capabilities score.");
        }
        if (correlation.benchmark().info().purpose() == Purpose.DIAGNOSTIC) {
            sentences.add("The benchmark is diagnostic: it measures a capability, so read the sign accordingly.");
        }
        sentences.add(WHAT_IT_IS_NOT);
        return String.join(" ", sentences);
    }

    /**
     * The words for marks of models with incomplete scores; where hollow marks are base models, these have a dot
     * inside.
     */
    private static String incomplete(Analysis analysis) {
        return DrawnTypes.of(analysis).areToldApart() ? "Marks with a dot inside" : "Hollow marks";
    }

    /**
     * Explains the marks of a scatter plot apart from families: types, if distinguished, and models at the same point.
     */
    static String marks(ScoreTable table, List<ScatterFigure.Point> points) {
        List<ScatterFigure.Point> shown =
                points.stream().filter(point -> !point.context()).toList();
        List<String> sentences = new ArrayList<>();
        for (MarkKey key :
                MarkKey.of(shown.stream().map(ScatterFigure.Point::type).collect(Collectors.toSet()))) {
            sentences.add((key.hollow() ? "Hollow" : "Filled") + " marks: " + key.meaning() + ".");
        }
        sentences.addAll(Coincidences.sentences(table, shown));
        return String.join(" ", sentences);
    }

    private static String correlationSentence(BenchmarkCorrelation correlation, XScale scale, AnalysisOptions options) {
        boolean ofLogarithms =
                scale == XScale.LOG10 && !options.coefficient().measure().usesRanks();
        String name = name(options.coefficient()) + (ofLogarithms ? " with log10(x)" : "");
        String n = "n = " + Numbers.count(correlation.n());
        if (!correlation.rho().isPresent()) {
            return name + " cannot be computed because " + correlation.rho().reason() + " (" + n + ").";
        }
        Interval interval = correlation.interval();
        String range = interval.isPresent()
                ? ", " + percent(options.confidence()) + " interval " + EstimateText.interval(interval) + " ("
                        + IntervalNames.of(options, interval).all() + ")"
                : "";
        return name + (ofLogarithms ? "," : " with the") + " scores oriented so that higher is better"
                + (ofLogarithms ? "," : "") + " is " + EstimateText.correlation(correlation.rho())
                + range + ", " + n + ".";
    }

    /** For example "slope 0.05 per decade, scores oriented so that higher is better". */
    private static String slopePerDecade(BenchmarkCorrelation correlation) {
        return "slope "
                + Numbers.measured(correlation.slope().value(), 3)
                + " per decade of x in units of the benchmark"
                + (correlation.benchmark().info().direction() instanceof Direction.Higher
                        ? ""
                        : ", scores oriented so that higher is better");
    }

    static String ranking(Analysis analysis, List<GroupAnalysis> groups, int benchmarks) {
        AnalysisOptions options = analysis.options();
        String methods = IntervalNames.of(options, groups).all();
        List<String> sentences = new ArrayList<>();
        sentences.add(name(options.coefficient()) + " of " + Numbers.count(benchmarks) + " benchmarks with "
                + xName(groups) + ", scores oriented so that higher is better, with " + percent(options.confidence())
                + " intervals" + (methods.isEmpty() ? "" : " (" + methods + ")")
                + "; n is the number of models that have both.");
        for (GroupAnalysis group : groups) {
            String about = group.score()
                    .filter(score -> group.x().isCapabilitiesScore())
                    .map(score -> ", score from "
                            + Numbers.count(score.models().size()) + " complete models and "
                            + score.benchmarks().size() + " benchmarks")
                    .orElse(group.isOnGivenScore() ? ", on a frozen scale" : "");
            sentences.add(Sentences.capital(group.name()) + ": "
                    + Numbers.count(group.models().size()) + " models" + about + ".");
        }
        sentences.add("The tinted ranges begin at ±"
                + Numbers.significant(options.threshold(), 4)
                + ", a convention; the dashed lines are the mean correlations between capabilities benchmarks.");
        options.thresholdNote().ifPresent(sentences::add);
        sentences.add(WHAT_IT_IS_NOT);
        return String.join(" ", sentences);
    }

    private static String xName(List<GroupAnalysis> groups) {
        return groups.isEmpty() || groups.get(0).x().isCapabilitiesScore()
                ? "the capabilities score"
                : groups.get(0).x().title();
    }

    static String capabilities(Analysis analysis, GroupAnalysis group) {
        if (group.isOnGivenScore()) {
            return group.noScore();
        }
        if (group.score().isEmpty()) {
            return "There is no capabilities score for "
                    + models(group, group.models().size()) + ": " + group.noScore();
        }
        CapabilitiesScore score = group.score().get();
        List<String> sentences = new ArrayList<>();
        sentences.add("The first component explains "
                + Numbers.fixed(100 * score.pca().explainedVariance(), 1)
                + " % of the variance of " + score.benchmarks().size() + " capabilities benchmarks over "
                + models(group, score.models().size()) + ".");
        leftOut(analysis, score, sentences);
        for (Map.Entry<String, String> unusable : score.unusable().entrySet()) {
            sentences.add(displayName(analysis, unusable.getKey()) + " was not used: " + unusable.getValue() + ".");
        }
        if (!score.filled().isEmpty()) {
            sentences.add("○ marks models that lack capabilities scores, which were filled in.");
        }
        sentences.addAll(score.warnings());
        return String.join(" ", sentences);
    }

    static String onScale(GroupAnalysis group, ScaledModels scaled) {
        List<String> sentences = new ArrayList<>();
        sentences.add(scaled.insteadOfFit());
        if (!scaled.lacking().isEmpty()) {
            sentences.add("○ marks models that lack some benchmarks of the scale and are scored on those they have.");
        }
        long unscored = scaled.models().stream()
                .filter(model -> !model.score().isPresent())
                .count();
        if (scaled.reason().isEmpty() && unscored > 0) {
            sentences.add(Numbers.count(unscored) + " of "
                    + models(group, scaled.models().size()) + Counts.form(unscored, " has", " have")
                    + " no benchmark of the scale and no score.");
        }
        return String.join(" ", sentences);
    }

    private static void leftOut(Analysis analysis, CapabilitiesScore score, List<String> sentences) {
        List<Integer> rows = score.leftOut().keySet().stream().sorted().toList();
        if (rows.isEmpty()) {
            return;
        }
        List<String> names = rows.stream()
                .map(row -> ModelLabels.whole(analysis.table()).of(row) + " (lacks "
                        + score.leftOut().getOrDefault(row, List.of()).stream()
                                .map(benchmark -> displayName(analysis, benchmark))
                                .collect(Collectors.joining(", "))
                        + ")")
                .toList();
        sentences.add("Left out, because they lack a capabilities benchmark: " + Listing.cut(names, MOST_NAMED) + ".");
    }

    private static String displayName(Analysis analysis, String column) {
        return analysis.table()
                .benchmark(column)
                .map(benchmark -> benchmark.info().name())
                .orElse(column);
    }

    /** For example "26 chat models" or "1 model". */
    static String models(GroupAnalysis group, int count) {
        String kind = isAll(group) ? "" : group.name() + " ";
        return Counts.of(count, kind + "model", kind + "models");
    }

    /** Whether the group holds all models and so needs no name. */
    static boolean isAll(GroupAnalysis group) {
        return group.name().equals("all");
    }

    static String name(Coefficient coefficient) {
        return coefficient.title();
    }

    static String percent(double part) {
        return Numbers.plain(Math.round(part * 1e6) / 1e4) + " %";
    }
}
