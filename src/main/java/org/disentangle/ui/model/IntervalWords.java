package org.disentangle.ui.model;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalMethods;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.IntervalState;
import org.disentangle.session.Results;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;

/** Describes the intervals shown, in words. */
public final class IntervalWords {
    private IntervalWords() {}

    /** For example "95 % bootstrap (BCa), 10,000 resamples", followed by what is still being computed. */
    public static String of(Results results, GroupAnalysis group, BackgroundIntervals.State background) {
        IntervalOptions options = results.document().plan().analysis().interval();
        IntervalState state = results.shownIntervals();
        String method = commonMethod(group);
        if (method.isEmpty()) {
            return "No interval could be computed";
        }
        String shown = percent(options.confidence()) + " " + IntervalMethods.name(method)
                + ((options.fixedScore() || group.isOnGivenScore()) && IntervalMethods.isDrawn(method)
                        ? " with the score held"
                        : "");
        return shown + drawn(method, state, group) + toCome(state, background) + instead(group, method);
    }

    private static String instead(GroupAnalysis group, String method) {
        long count = group.correlations().stream()
                .filter(each -> !each.interval().basis().instead().isEmpty())
                .count();
        if (count == 0) {
            return "";
        }
        return method.equals("fisher_z")
                ? "; " + Counts.of(count, "benchmark", "benchmarks") + " cannot be resampled"
                : "; Fisher z for the " + count + " that cannot be resampled";
    }

    /** Which intervals a figure made now would show, while resamples are missing; otherwise empty. */
    public static String moment(IntervalState state) {
        if (state.isFinal()) {
            return "";
        }
        String shown = state.resamples() == 0
                ? "the immediate intervals"
                : "intervals from " + Numbers.count(state.resamples()) + " of "
                        + Counts.of(state.wanted(), "resample", "resamples");
        return "Not all resamples are drawn yet: the figure shows " + shown + ", as its caption and recipe say.";
    }

    private static String drawn(String method, IntervalState state, GroupAnalysis group) {
        if (!IntervalMethods.isDrawn(method)) {
            return "";
        }
        return state.isDrawn()
                ? ", " + mostly(state.wanted(), group)
                : ", " + Numbers.count(state.resamples()) + " of " + Counts.of(state.wanted(), "resample", "resamples");
    }

    /** For example "10,000 to 160,000 resamples" if verdicts depended on the draws. */
    private static String mostly(int wanted, GroupAnalysis group) {
        int most = group.correlations().stream()
                .mapToInt(each -> each.interval().basis().resamples())
                .max()
                .orElse(wanted);
        return (most > wanted ? Numbers.count(wanted) + " to " : "")
                + Counts.of(Math.max(wanted, most), "resample", "resamples");
    }

    private static String toCome(IntervalState state, BackgroundIntervals.State background) {
        if (state.isFinal()) {
            return "";
        }
        return switch (background) {
            case DRAWING ->
                state.resamples() == 0
                        ? ", bootstrap running"
                        : state.isDrawn() ? ", more are being drawn near the threshold" : ", more are being drawn";
            case STOPPED -> state.resamples() == 0 ? ", bootstrap cancelled" : ", cancelled";
            case LONG -> ", bootstrap not started because it takes long";
            case IMMEDIATE, DRAWN -> "";
        };
    }

    /** The method of most intervals of the group; empty if there are none. */
    private static String commonMethod(GroupAnalysis group) {
        Map<String, Long> counts = group.correlations().stream()
                .map(BenchmarkCorrelation::interval)
                .filter(Interval::isPresent)
                .map(Interval::method)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String percent(double confidence) {
        return Numbers.significant(100 * confidence, 6) + " %";
    }
}
