package org.disentangle.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.figure.ranking.RankingFigure;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;

/** The rows of a ranking, in sections by area; the capabilities benchmarks form their own section, the last. */
final class RankingRows {
    private static final String CAPABILITIES = "capabilities benchmarks (parts of the score)";
    private static final String NO_AREA = "no area given";

    private final List<GroupAnalysis> groups;
    private final RankingOrder order;
    private final Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
    private final List<Map<String, BenchmarkCorrelation>> correlations = new ArrayList<>();

    RankingRows(List<GroupAnalysis> groups, RankingOrder order, Predicate<Benchmark> included) {
        this.groups = groups;
        this.order = order;
        for (GroupAnalysis group : groups) {
            Map<String, BenchmarkCorrelation> ofGroup = new LinkedHashMap<>();
            for (BenchmarkCorrelation correlation : group.correlations()) {
                if (included.test(correlation.benchmark())) {
                    ofGroup.put(correlation.benchmark().column(), correlation);
                    benchmarks.putIfAbsent(correlation.benchmark().column(), correlation.benchmark());
                }
            }
            correlations.add(ofGroup);
        }
    }

    static Estimate reference(GroupAnalysis group) {
        if (group.score().isEmpty()) {
            return Estimate.missing("there is no capabilities score");
        }
        if (group.score().get().benchmarks().size() < 2) {
            return Estimate.missing("there is only one capabilities benchmark");
        }
        return Estimate.of(group.score().get().pca().meanCorrelation());
    }

    List<RankingFigure.Section> sections() {
        Map<String, List<RankingFigure.Row>> byArea = new LinkedHashMap<>();
        List<RankingFigure.Row> capabilities = new ArrayList<>();
        for (Benchmark benchmark : benchmarks.values()) {
            String area = benchmark.info().area().isBlank()
                    ? NO_AREA
                    : benchmark.info().area();
            (benchmark.role() == Role.CAPABILITIES
                            ? capabilities
                            : byArea.computeIfAbsent(area, unseen -> new ArrayList<>()))
                    .add(row(benchmark));
        }
        List<RankingFigure.Section> sections = new ArrayList<>();
        byArea.forEach((area, rows) -> sections.add(section(area, rows)));
        sections.sort(sectionOrder());
        if (!capabilities.isEmpty()) {
            sections.add(section(CAPABILITIES, capabilities));
        }
        return sections;
    }

    private RankingFigure.Section section(String area, List<RankingFigure.Row> rows) {
        List<RankingFigure.Row> sorted = new ArrayList<>(rows);
        switch (order) {
            case CORRELATION -> sorted.sort(Comparator.comparingDouble(row -> -mean(row)));
            case NAME -> sorted.sort(Comparator.comparing(RankingFigure.Row::name, String.CASE_INSENSITIVE_ORDER));
            case TABLE -> {}
        }
        return new RankingFigure.Section(area, sorted);
    }

    /** Orders areas by the median of their correlations, or by name; the unknown area comes last. */
    private Comparator<RankingFigure.Section> sectionOrder() {
        Comparator<RankingFigure.Section> unknownLast =
                Comparator.comparing(section -> section.area().equals(NO_AREA));
        return switch (order) {
            case CORRELATION -> unknownLast.thenComparingDouble(section -> -median(section));
            case NAME -> unknownLast.thenComparing(RankingFigure.Section::area, String.CASE_INSENSITIVE_ORDER);
            case TABLE -> unknownLast;
        };
    }

    private RankingFigure.Row row(Benchmark benchmark) {
        List<RankingFigure.Value> values = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Optional<BenchmarkCorrelation> correlation =
                    Optional.ofNullable(correlations.get(g).get(benchmark.column()));
            values.add(correlation
                    .map(known -> new RankingFigure.Value(known.rho(), known.interval(), known.n()))
                    .orElseGet(() -> new RankingFigure.Value(
                            Estimate.missing("it was not analysed"), Interval.missing("it was not analysed"), 0)));
        }
        return new RankingFigure.Row(benchmark.column(), benchmark.info().name(), values);
    }

    /** The mean over the groups that have a coefficient; −2, below every correlation, if none has. */
    private static double mean(RankingFigure.Row row) {
        return row.values().stream()
                .filter(value -> value.rho().isPresent())
                .mapToDouble(value -> value.rho().value())
                .average()
                .orElse(-2);
    }

    private static double median(RankingFigure.Section section) {
        double[] means =
                section.rows().stream().mapToDouble(RankingRows::mean).sorted().toArray();
        return means[means.length / 2];
    }
}
