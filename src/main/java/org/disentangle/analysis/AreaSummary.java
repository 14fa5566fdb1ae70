package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Verdict;

/**
 * How the primary safety benchmarks of an area are spread over levels and verdicts in one group: k of N in each.
 *
 * <p>N counts every primary safety benchmark of the area, also one that has no correlation: it is under {@link Level#NONE}
 * and {@link Verdict#NONE}. So the levels add up to N, and the verdicts too. Sub-scores of a suite and capabilities
 * benchmarks are not counted.
 *
 * @param group the group's name
 * @param area the area, "" for benchmarks whose area is not known; empty: all areas together
 * @param benchmarks N
 * @param levels k of each level, those with none too
 * @param verdicts k of each verdict, those with none too
 */
public record AreaSummary(
        String group,
        Optional<String> area,
        int benchmarks,
        Map<Level, Integer> levels,
        Map<Verdict, Integer> verdicts) {
    public AreaSummary {
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    }

    /**
     * One summary an area, in alphabetical order (upper and lower case alike; the benchmarks whose area is not known come
     * after the others), and at the end that of all together. Without primary safety benchmarks the last is the only one.
     */
    public static List<AreaSummary> of(GroupAnalysis group) {
        Map<String, List<BenchmarkCorrelation>> areas = new TreeMap<>(Comparator.comparing(String::isEmpty)
                .thenComparing(String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder()));
        List<BenchmarkCorrelation> primary = group.correlations().stream()
                .filter(BenchmarkCorrelation::isPrimary)
                .toList();
        for (BenchmarkCorrelation each : primary) {
            areas.computeIfAbsent(each.benchmark().info().area(), unused -> new ArrayList<>())
                    .add(each);
        }
        List<AreaSummary> summaries = new ArrayList<>();
        areas.forEach((area, members) -> summaries.add(count(group.name(), Optional.of(area), members)));
        summaries.add(count(group.name(), Optional.empty(), primary));
        return summaries;
    }

    private static AreaSummary count(String group, Optional<String> area, List<BenchmarkCorrelation> members) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Level level : Level.values()) {
            levels.put(level, 0);
        }
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        for (BenchmarkCorrelation member : members) {
            levels.merge(member.level(), 1, Integer::sum);
            verdicts.merge(member.verdict(), 1, Integer::sum);
        }
        return new AreaSummary(group, area, members.size(), levels, verdicts);
    }

    /** Whether it is the one of all areas together. */
    public boolean isOverall() {
        return area.isEmpty();
    }

    /** How many have a level. */
    public int count(Level level) {
        return levels.getOrDefault(level, 0);
    }

    /** How many have a verdict. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
