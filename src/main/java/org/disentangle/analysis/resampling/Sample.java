package org.disentangle.analysis.resampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;

/**
 * The m models of one group that are resampled, as arrays: those that have an x. They are sorted by name (models of
 * equal name by their numbers), so that the order of the table's rows changes no digit.
 *
 * @param size the number m of models
 * @param x the x that the targets are correlated with
 * @param targets the benchmarks whose correlation with x is resampled, oriented
 * @param labels the names of the columns
 * @param families which of the models belong to each family
 * @param options the options of the analysis
 */
record Sample(
        int size,
        ResampledX x,
        SortedColumn[] targets,
        Labels labels,
        FamilyMembers families,
        AnalysisOptions options) {

    /**
     * The names of the columns.
     *
     * @param x the noun for a number of x, in a sentence
     * @param capabilities the columns of the capabilities benchmarks
     * @param targets the columns of the targets
     * @param judged the targets whose interval gives a verdict
     */
    record Labels(String x, List<String> capabilities, List<String> targets, Set<String> judged) {
        static Labels of(GroupAnalysis group, List<Benchmark> capabilities, List<Benchmark> targets) {
            return new Labels(
                    group.x().noun(),
                    capabilities.stream().map(Benchmark::column).toList(),
                    targets.stream().map(Benchmark::column).toList(),
                    group.correlations().stream()
                            .filter(BenchmarkCorrelation::isJudged)
                            .map(each -> each.benchmark().column())
                            .collect(Collectors.toUnmodifiableSet()));
        }

        Labels only(int[] which) {
            return new Labels(
                    x, capabilities, Arrays.stream(which).mapToObj(targets::get).toList(), judged);
        }
    }

    static Sample of(ScoreTable table, GroupAnalysis group, AnalysisOptions options) {
        return of(table, group, options, List.of());
    }

    /** The same, with its families in the order of this list, followed by those not in it. */
    static Sample of(ScoreTable table, GroupAnalysis group, AnalysisOptions options, List<String> families) {
        boolean fixed = options.interval().fixedScore()
                || !group.x().isCapabilitiesScore()
                || group.score().isEmpty();
        List<Benchmark> made =
                group.score().filter(score -> !fixed).map(CapabilitiesScore::benchmarks).orElse(List.of()).stream()
                        .flatMap(column -> table.benchmark(column).stream())
                        .toList();
        List<Benchmark> targets = group.correlations().stream()
                .filter(each -> each.rho().isPresent())
                .map(BenchmarkCorrelation::benchmark)
                .toList();
        int[] rows = sortedRows(table, group, made, targets);
        return new Sample(
                rows.length,
                new ResampledX(
                        fixed,
                        SortedColumn.of(Arrays.stream(rows)
                                .mapToDouble(group.x().values()::get)
                                .toArray()),
                        columns(made, rows),
                        group.score()
                                .map(score -> IntStream.range(
                                                0, score.benchmarks().size())
                                        .mapToDouble(score.pca().loadings()::get)
                                        .toArray())
                                .orElse(new double[0])),
                columns(targets, rows),
                Labels.of(group, made, targets),
                FamilyMembers.of(table, rows, families),
                options);
    }

    /** An estimate of the numbers that a resample with some targets processes. */
    long numbersOfResample(int some) {
        return (long) size * (some + 4L * x.capabilities().length);
    }

    /** The sample with some of the targets, in this order. */
    Sample only(int[] which) {
        SortedColumn[] some = Arrays.stream(which).mapToObj(t -> targets[t]).toArray(SortedColumn[]::new);
        return new Sample(size, x, some, labels.only(which), families, options);
    }

    /** The columns of the targets. */
    List<String> names() {
        return labels.targets();
    }

    /** Which families have a score in a target. */
    boolean[] familiesWith(int target) {
        return families.with(targets[target]);
    }

    /** Selects, from one number per family, those of the families that have a score in a target. */
    double[] ofFamiliesWith(double[] numbers, int target) {
        return FamilyMembers.ofThose(familiesWith(target), numbers);
    }

    /** The rows sorted by name; models of equal name by all their data here. */
    private static int[] sortedRows(
            ScoreTable table, GroupAnalysis group, List<Benchmark> made, List<Benchmark> targets) {
        Comparator<Integer> order = Comparator.comparing(table::model);
        for (Benchmark benchmark : made) {
            order = order.thenComparing(benchmark::oriented);
        }
        order = order.thenComparing(row -> group.x().values().get(row));
        for (Benchmark benchmark : targets) {
            order = order.thenComparing(benchmark::oriented);
        }
        Optional<Attribute> family = table.attribute(AttributeKind.FAMILY);
        order = order.thenComparing(
                row -> family.flatMap(attribute -> attribute.text(row)).orElse(""));
        return group.models()
                .rows()
                .filter(row -> !group.x().values().isMissing(row))
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static SortedColumn[] columns(List<Benchmark> benchmarks, int[] rows) {
        return benchmarks.stream()
                .map(benchmark -> SortedColumn.of(
                        Arrays.stream(rows).mapToDouble(benchmark::oriented).toArray()))
                .toArray(SortedColumn[]::new);
    }
}
