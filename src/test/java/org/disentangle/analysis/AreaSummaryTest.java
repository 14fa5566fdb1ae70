package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SuiteMembership;
import org.disentangle.table.Values;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AreaSummaryTest {
    private static ScoreTable table;
    private static Analysis analysis;

    @BeforeAll
    static void analyse() throws Exception {
        table = ReferenceTable.read(Progress.unwatched());
        analysis = Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
    }

    private static GroupAnalysis group(String name) {
        return analysis.group(name).orElseThrow();
    }

    private static Map<Verdict, Integer> verdicts(List<BenchmarkCorrelation> rows) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return counts;
    }

    private static List<BenchmarkCorrelation> safety(GroupAnalysis group) {
        return group.correlations().stream()
                .filter(row -> row.benchmark().role() == Role.SAFETY)
                .toList();
    }

    @Test
    void theSummariesOfTheReferenceTableCountItsPrimaryBenchmarks() {
        for (GroupAnalysis group : analysis.groups()) {
            List<AreaSummary> summaries = AreaSummary.of(group);
            TreeMap<String, List<BenchmarkCorrelation>> areas = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (BenchmarkCorrelation row : safety(group)) {
                if (row.benchmark().info().primary()) {
                    areas.computeIfAbsent(row.benchmark().info().area(), unused -> new ArrayList<>())
                            .add(row);
                }
            }
            assertThat(areas.size()).isGreaterThan(5);
            assertThat(summaries.stream().map(each -> each.area().orElse("all")).toList())
                    .startsWith(areas.keySet().toArray(String[]::new))
                    .hasSize(areas.size() + 1)
                    .endsWith("all");
            int sum = 0;
            for (AreaSummary summary : summaries.subList(0, summaries.size() - 1)) {
                List<BenchmarkCorrelation> rows = areas.get(summary.area().orElseThrow());
                assertThat(summary.group()).isEqualTo(group.name());
                assertThat(summary.isOverall()).isFalse();
                assertThat(summary.benchmarks()).isEqualTo(rows.size());
                for (Verdict verdict : Verdict.values()) {
                    assertThat(summary.count(verdict)).isEqualTo(verdicts(rows).getOrDefault(verdict, 0));
                }
                for (Level level : Level.values()) {
                    assertThat((long) summary.count(level))
                            .isEqualTo(rows.stream()
                                    .filter(row -> row.level() == level)
                                    .count());
                }
                sum += rows.size();
            }
            AreaSummary overall = summaries.get(summaries.size() - 1);
            assertThat(overall.isOverall()).isTrue();
            assertThat(overall.benchmarks()).isEqualTo(sum);
            assertThat(overall.levels().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(sum);
            assertThat(overall.verdicts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(sum);
        }
    }

    /** Sub-scores too: what 26 chat models can say of each of the 166 benchmarks, and 27 base models of 164. */
    @Test
    void theVerdictsOfTheReferenceTable() {
        assertThat(verdicts(safety(group("chat"))))
                .isEqualTo(Map.of(
                        Verdict.HIGH, 27,
                        Verdict.HIGH_OR_LOW, 75,
                        Verdict.LOW_OR_NEGATIVE, 58,
                        Verdict.NEGATIVE, 6));
        assertThat(verdicts(safety(group("base"))))
                .isEqualTo(Map.of(
                        Verdict.HIGH, 24,
                        Verdict.HIGH_OR_LOW, 73,
                        Verdict.LOW, 2,
                        Verdict.LOW_OR_NEGATIVE, 50,
                        Verdict.NEGATIVE, 15,
                        Verdict.NONE, 2));
    }

    @Test
    void theReferenceForACorrelationIsThatBetweenCapabilitiesBenchmarks() {
        CapabilitiesScore score = group("chat").score().orElseThrow();
        assertThat(Math.round(1000 * score.pca().meanCorrelation())).isEqualTo(675);
        assertThat(Math.round(1000 * score.pca().correlationDeviation())).isEqualTo(143);
    }

    private static Benchmark benchmark(String column, String area, boolean primary, Role role, double... scores) {
        BenchmarkInfo info = new BenchmarkInfo(
                column,
                "",
                area,
                role,
                Direction.HIGHER,
                new SuiteMembership(Optional.empty(), primary),
                Purpose.CLIMB);
        return new Benchmark(column, info, Values.of(scores));
    }

    private static List<AreaSummary> summaries(Benchmark... benchmarks) {
        ScoreTable small = new ScoreTable(
                List.of("m1", "m2", "m3", "m4", "m5", "m6"), List.of(), List.of(benchmarks), Provenance.none());
        return AreaSummary.of(
                Analyser.analyse(small, small.allModels(), AnalysisOptions.defaults(), Progress.unwatched())
                        .groups()
                        .get(0));
    }

    @Test
    void areasAreInAlphabeticalOrderAndThoseNotKnownLast() {
        List<AreaSummary> summaries = summaries(
                benchmark("c1", "a", true, Role.CAPABILITIES, 1, 2, 3, 4, 5, 6),
                benchmark("c2", "a", true, Role.CAPABILITIES, 1, 2, 3, 4, 6, 5),
                benchmark("s1", "", true, Role.SAFETY, 1, 3, 2, 5, 4, 6),
                benchmark("s2", "bias", true, Role.SAFETY, 1, 1, 1, 1, 1, 1),
                benchmark("s3", "Alignment", true, Role.SAFETY, 6, 5, 4, 3, 1, 2),
                benchmark("s4", "Alignment", false, Role.SAFETY, 6, 5, 4, 3, 1, 2),
                benchmark("s5", "alignment", true, Role.SAFETY, 3, 2, 4, 2, 4, 2),
                benchmark("s6", "b", true, Role.IGNORED, 1, 2, 3, 4, 5, 6));
        assertThat(summaries.stream().map(each -> each.area().orElse("all")))
                .containsExactly("Alignment", "alignment", "bias", "", "all");
        assertThat(summaries.stream().map(AreaSummary::benchmarks)).containsExactly(1, 1, 1, 1, 4);
        assertThat(summaries.get(0).count(Level.NEGATIVE)).isEqualTo(1);
        assertThat(summaries.get(2).count(Level.NONE)).isEqualTo(1);
        assertThat(summaries.get(2).count(Verdict.NONE)).isEqualTo(1);
        assertThat(summaries.get(3).count(Level.HIGH)).isEqualTo(1);
        assertThat(summaries.get(0).levels().keySet()).isEqualTo(Set.of(Level.values()));
        assertThat(summaries.get(0).verdicts().keySet()).isEqualTo(Set.of(Verdict.values()));
    }

    @Test
    void withoutSafetyBenchmarksThereIsOnlyTheOverallRow() {
        List<AreaSummary> summaries = summaries(
                benchmark("c1", "a", true, Role.CAPABILITIES, 1, 2, 3, 4, 5, 6),
                benchmark("c2", "a", true, Role.CAPABILITIES, 1, 2, 3, 4, 6, 5));
        assertThat(summaries).hasSize(1);
        assertThat(summaries.get(0).isOverall()).isTrue();
        assertThat(summaries.get(0).benchmarks()).isZero();
        assertThat(summaries.get(0).count(Verdict.HIGH)).isZero();
    }
}
