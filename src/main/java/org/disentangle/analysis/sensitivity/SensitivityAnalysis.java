package org.disentangle.analysis.sensitivity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Refitting;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.Subset;

/** Leaves out models, families and capabilities benchmarks in turn, for one benchmark or all of a group at once. */
public final class SensitivityAnalysis {
    /** The largest number of models, and of families, left out in turn. */
    public static final int MOST_MODELS = 1_000;

    /** The largest number of capabilities benchmarks left out in turn. */
    public static final int MOST_CAPABILITIES = 200;

    private static final String OTHER_X = "benchmarks are not correlated with the capabilities score";

    private final Analysis analysis;
    private final GroupAnalysis group;
    private final List<BenchmarkCorrelation> rows;
    private final Refitting refitting;
    private final Progress progress;

    private SensitivityAnalysis(
            Analysis analysis, GroupAnalysis group, List<BenchmarkCorrelation> rows, Progress progress) {
        this.analysis = analysis;
        this.group = group;
        this.rows = rows;
        this.progress = progress;
        this.refitting = Refitting.of(
                analysis,
                group,
                rows.stream().map(BenchmarkCorrelation::benchmark).toList(),
                progress);
    }

    /**
     * Computes the sensitivity of one benchmark.
     *
     * @param group a group of the analysis
     * @param benchmark a column that has a correlation in it
     * @param progress counts the items left out
     * @throws IllegalArgumentException if the group has no such benchmark
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static Sensitivity of(Analysis analysis, GroupAnalysis group, String benchmark, Progress progress) {
        BenchmarkCorrelation row = group.correlation(benchmark)
                .orElseThrow(() -> new IllegalArgumentException("no benchmark " + benchmark + " in " + group.name()));
        return new SensitivityAnalysis(analysis, group, List.of(row), progress)
                .compute()
                .get(0);
    }

    /**
     * Computes it for every benchmark of a group, in the order of its correlations; each change is fitted once for all
     * of them.
     *
     * @param progress counts the items left out
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static List<Sensitivity> ofAll(Analysis analysis, GroupAnalysis group, Progress progress) {
        return new SensitivityAnalysis(analysis, group, group.correlations(), progress).compute();
    }

    /** Items to leave out in turn, or the reason why not. */
    private record Turns(
            List<String> names,
            List<Function<Refitting, List<Estimate>>> changes,
            boolean ofBenchmarks,
            String reason) {
        static Turns none(String reason) {
            return new Turns(List.of(), List.of(), false, reason);
        }

        int count() {
            return names.size();
        }
    }

    private List<Sensitivity> compute() {
        Turns models = models();
        Turns families = families();
        Turns capabilities = capabilities();
        progress.begin("Leaving out one at a time", models.count() + families.count() + capabilities.count());
        List<LeaveOneOut> withoutModels = leaveOut(models);
        List<LeaveOneOut> withoutFamilies = leaveOut(families);
        List<LeaveOneOut> withoutCapabilities = leaveOut(capabilities);
        List<Alternatives> alternatives = alternatives();
        List<Sensitivity> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            result.add(new Sensitivity(
                    rows.get(i).benchmark().column(),
                    rows.get(i).rho(),
                    withoutModels.get(i),
                    withoutFamilies.get(i),
                    withoutCapabilities.get(i),
                    alternatives.get(i)));
        }
        return result;
    }

    private Turns models() {
        Subset models = group.models();
        if (models.size() > MOST_MODELS) {
            return Turns.none("leaving out each of " + models.size() + " models is not offered above " + MOST_MODELS);
        }
        List<String> names = new ArrayList<>();
        List<Function<Refitting, List<Estimate>>> changes = new ArrayList<>();
        models.rows().forEach(row -> {
            names.add(analysis.table().displayName(row));
            Subset one = Subset.ofRows(models.tableSize(), row);
            changes.add(refit -> refit.among(models.and(one.complement())));
        });
        return models.isEmpty() ? Turns.none("the group has no models") : new Turns(names, changes, false, "");
    }

    private Turns families() {
        Map<String, Subset> families = ModelFamily.of(analysis.table(), group.models());
        if (families.isEmpty()) {
            return Turns.none("no model's family is known");
        }
        if (families.values().stream()
                .anyMatch(family -> family.size() == group.models().size())) {
            return Turns.none("all models belong to one family");
        }
        if (families.size() > MOST_MODELS) {
            return Turns.none(
                    "leaving out each of " + families.size() + " families is not offered above " + MOST_MODELS);
        }
        List<Function<Refitting, List<Estimate>>> changes = new ArrayList<>();
        families.values()
                .forEach(family ->
                        changes.add(refit -> refit.among(group.models().and(family.complement()))));
        return new Turns(List.copyOf(families.keySet()), changes, false, "");
    }

    private Turns capabilities() {
        List<Benchmark> benchmarks = analysis.table().benchmarks(Role.CAPABILITIES);
        if (analysis.options().x().isPresent()) {
            return Turns.none(OTHER_X);
        }
        if (benchmarks.isEmpty()) {
            return Turns.none("the table has no capabilities benchmarks");
        }
        if (benchmarks.size() > MOST_CAPABILITIES) {
            return Turns.none("leaving out each of " + benchmarks.size()
                    + " capabilities benchmarks is not offered above " + MOST_CAPABILITIES);
        }
        List<Function<Refitting, List<Estimate>>> changes = new ArrayList<>();
        benchmarks.forEach(benchmark -> changes.add(refit -> refit.without(benchmark)));
        return new Turns(benchmarks.stream().map(Benchmark::column).toList(), changes, true, "");
    }

    /** One summary per benchmark. */
    private List<LeaveOneOut> leaveOut(Turns turns) {
        if (!turns.reason().isEmpty()) {
            return rows.stream().map(row -> LeaveOneOut.missing(turns.reason())).toList();
        }
        List<List<Estimate>> correlations = IntStream.range(0, turns.count())
                .parallel()
                .mapToObj(turn -> {
                    List<Estimate> changed = turns.changes().get(turn).apply(refitting);
                    progress.advance(1);
                    return changed;
                })
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> summary(turns, correlations, i))
                .toList();
    }

    private LeaveOneOut summary(Turns turns, List<List<Estimate>> correlations, int i) {
        String own = rows.get(i).benchmark().column();
        List<String> names = new ArrayList<>();
        List<Estimate> without = new ArrayList<>();
        for (int turn = 0; turn < turns.count(); turn++) {
            if (!turns.ofBenchmarks() || !turns.names().get(turn).equals(own)) {
                names.add(turns.names().get(turn));
                without.add(correlations.get(turn).get(i));
            }
        }
        return names.isEmpty()
                ? LeaveOneOut.missing("there is no other capabilities benchmark")
                : LeaveOneOut.of(rows.get(i).rho(), names, without);
    }

    private List<Alternatives> alternatives() {
        if (analysis.options().x().isPresent()) {
            return rows.stream().map(row -> Alternatives.missing(OTHER_X)).toList();
        }
        Map<Coefficient, List<Estimate>> matrices = new EnumMap<>(Coefficient.class);
        Coefficient.ofMatrices().forEach(matrix -> matrices.put(matrix, refitting.withMatrix(matrix)));
        List<Estimate> mean = refitting.withMeanOfZScores();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    Map<Coefficient, Estimate> byMatrix = new EnumMap<>(Coefficient.class);
                    matrices.forEach((matrix, estimates) -> byMatrix.put(matrix, estimates.get(i)));
                    return new Alternatives(byMatrix, mean.get(i));
                })
                .toList();
    }
}
