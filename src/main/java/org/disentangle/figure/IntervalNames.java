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
 * The names of the intervals in a figure.
 *
 * @param options the options of the analysis
 * @param methods the methods as in result files, most frequent first; empty if no interval is shown
 * @param resamples the range of the numbers of resamples behind an interval
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

    /** The most frequent method, such as "95 % CI, bootstrap BCa". */
    Optional<String> shortly() {
        return methods.stream()
                .findFirst()
                .map(method -> Captions.percent(options.confidence()) + " CI, " + IntervalMethods.shortName(method));
    }

    /** All methods, such as "bootstrap BCa, some bootstrap percentiles, 10,000 resamples"; empty if there are none. */
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
