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
 * Counts the primary safety benchmarks of an area in one group by level and by verdict: k of N in each.
 *
 * <p>N counts every primary safety benchmark of the area; one without a correlation is counted under {@link Level#NONE}
 * and {@link Verdict#NONE}. So the levels add up to N, and the verdicts too. Sub-scores of a suite and capabilities
 * benchmarks are not counted.
 *
 * @param group the group's name
 * @param area the area, "" for benchmarks whose area is not known; empty: the total
 * @param benchmarks the number N of benchmarks
 * @param levels the number k with each level, including none
 * @param verdicts the number k with each verdict, including none
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
     * One summary per area, in alphabetical order (ignoring case; unknown area after the others), and finally the
     * total. Without primary safety benchmarks, the total is the only one.
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

    /** Whether it is the total of all areas. */
    public boolean isOverall() {
        return area.isEmpty();
    }

    /** The number with a level. */
    public int count(Level level) {
        return levels.getOrDefault(level, 0);
    }

    /** The number with a verdict. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
