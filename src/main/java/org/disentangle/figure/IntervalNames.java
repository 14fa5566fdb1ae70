package org.disentangle.figure;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalMethods;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.wording.Numbers;

/**
 * What the intervals of a figure are called.
 *
 * @param options of the analysis
 * @param methods as result files say them, those of most intervals first; none where no interval is shown
 * @param resamples the smallest and the largest number of resamples that one rests on; of those that were drawn
 */
record IntervalNames(AnalysisOptions options, List<String> methods, IntSummaryStatistics resamples) {

    static IntervalNames of(AnalysisOptions options, Interval interval) {
        return new IntervalNames(
                options, interval.isPresent() ? List.of(interval.method()) : List.of(), resamples(Stream.of(interval)));
    }

    static IntervalNames of(AnalysisOptions options, List<GroupAnalysis> groups) {
        Map<String, Long> counts = groups.stream()
                .flatMap(group -> group.correlations().stream())
                .map(BenchmarkCorrelation::interval)
                .filter(Interval::isPresent)
                .map(Interval::method)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new IntervalNames(
                options,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList(),
                resamples(groups.stream()
                        .flatMap(group -> group.correlations().stream())
                        .map(BenchmarkCorrelation::interval)));
    }

    private static IntSummaryStatistics resamples(Stream<Interval> intervals) {
        return intervals
                .mapToInt(interval -> interval.basis().resamples())
                .filter(number -> number > 0)
                .summaryStatistics();
    }

    /** "95 % CI, bootstrap BCa", of most intervals. */
    Optional<String> shortly() {
        return methods.stream()
                .findFirst()
                .map(method -> Captions.percent(options.confidence()) + " CI, " + IntervalMethods.shortName(method));
    }

    /** "bootstrap BCa, some bootstrap percentiles, 10,000 resamples": every method there is; empty where there is none. */
    String all() {
        String names = methods.stream().map(IntervalMethods::shortName).collect(Collectors.joining(", some "));
        IntervalOptions interval = options.interval();
        boolean drawn = methods.stream().anyMatch(IntervalMethods::isDrawn);
        return names
                + (drawn ? ", " + range() + " resamples" : "")
                + (drawn && interval.fixedScore() ? " with the score held" : "");
    }

    private String range() {
        int most = resamples.getCount() == 0 ? options.interval().resamples() : resamples.getMax();
        return resamples.getMin() < most
                ? Numbers.count(resamples.getMin()) + " to " + Numbers.count(most)
                : Numbers.count(most);
    }
}
