package org.disentangle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/**
 * The part of the simulation in which few models differ from the rest ({@link NearConstantModels}): how often the intervals
 * that are then offered hold the true number, and how many are offered. It can be run alone, and replaces its own lines in the
 * table:
 *
 * <pre>{@code
 * mvn -Pbench verify -Dmeasure=org.disentangle.NearConstantCoverage \
 *     -Dbench=src/main/resources/org/disentangle/analysis/resampling/coverage.tsv
 * }</pre>
 */
public final class NearConstantCoverage {
    private static final int REPETITIONS = Integer.getInteger("repetitions", 4_000);
    private static final int RESAMPLES = 999;
    private static final double[] TRUE = {0, 0.4};
    private static final int KIND = 4;
    private static final String HEADER = "# Lines near_constant: org.disentangle.NearConstantCoverage, ";

    private final SimulatedModels models;
    private final List<Target> targets = new ArrayList<>();

    /** @param rho the true Spearman correlation before the floor */
    private record Target(
            String column, NearConstantModels population, double rho, double[] truths, CoverageTallies tallies) {
        Target(String column, NearConstantModels population, double rho, CoverageTallies tallies) {
            this(
                    column,
                    population,
                    rho,
                    Arrays.stream(Coefficient.values())
                            .mapToDouble(coefficient -> population.truth(coefficient, rho))
                            .toArray(),
                    tallies);
        }

        Benchmark floored(Benchmark old, SplittableRandom random) {
            double[] scores = population.floored(old.scores().toArray(), random);
            return new Benchmark(old.column(), old.info(), Values.of(scores));
        }

        void add(String method, Coefficient coefficient, Interval interval) {
            tallies.add(method, coefficient, rho, interval, truths[coefficient.ordinal()]);
        }
    }

    private NearConstantCoverage(int n, int[] above, int[] familiesAbove) {
        this.models = new SimulatedModels(n, false);
        for (int count : above) {
            add(new NearConstantModels(n, count, false), TRUE);
        }
        for (int count : familiesAbove) {
            add(new NearConstantModels(n, count, true), 0);
        }
    }

    private void add(NearConstantModels population, double... correlations) {
        CoverageTallies tallies = new CoverageTallies(population);
        for (double rho : correlations) {
            targets.add(new Target("s" + targets.size(), population, rho, tallies));
        }
    }

    /**
     * Simulates.
     *
     * @param args the file whose lines are replaced
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        List<String> lines = new ArrayList<>(Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(HEADER) && !line.contains("\tnear_constant"))
                .toList());
        lines.add(1, header());
        lines.addAll(lines());
        Files.write(file, lines);
    }

    static String header() {
        return HEADER + LocalDate.now(ZoneOffset.UTC) + ", seed " + SimulatedModels.SEED + ", " + REPETITIONS
                + " repetitions, " + RESAMPLES + " resamples.";
    }

    static List<String> lines() {
        return List.of(
                        new NearConstantCoverage(8, new int[] {1, 2, 3, 4}, new int[] {}),
                        new NearConstantCoverage(10, new int[] {3, 4}, new int[] {}),
                        new NearConstantCoverage(15, new int[] {1, 2, 3, 4, 5}, new int[] {2}),
                        new NearConstantCoverage(26, new int[] {1, 2, 3, 4, 6, 8, 10}, new int[] {2, 3}),
                        new NearConstantCoverage(60, new int[] {1, 2, 4, 10, 18, 24}, new int[] {3, 4, 5}),
                        new NearConstantCoverage(100, new int[] {1, 2, 4, 10, 20, 30}, new int[] {5, 6, 8}),
                        new NearConstantCoverage(15, new int[] {8}, new int[] {}),
                        new NearConstantCoverage(26, new int[] {13}, new int[] {3}),
                        new NearConstantCoverage(60, new int[] {30}, new int[] {6}),
                        new NearConstantCoverage(100, new int[] {50}, new int[] {10}))
                .stream()
                .flatMap(each -> each.coverage().stream())
                .toList();
    }

    private List<String> coverage() {
        IntStream.range(0, REPETITIONS).parallel().forEach(this::repeat);
        return targets.stream()
                .map(Target::tallies)
                .distinct()
                .flatMap(each -> each.lines().lines())
                .toList();
    }

    private void repeat(int repetition) {
        SplittableRandom random = models.random(repetition, KIND);
        ScoreTable drawn = models.withScore(
                random, targets.stream().mapToDouble(Target::rho).toArray());
        ScoreTable table = drawn.withInfo(old -> targets.stream()
                .filter(target -> target.column().equals(old.column()))
                .findFirst()
                .map(target -> target.floored(old, random))
                .orElse(old));
        for (Coefficient coefficient : Coefficient.values()) {
            AnalysisOptions options = AnalysisOptions.defaults()
                    .withCoefficient(coefficient)
                    .withInterval(old -> old.withSeed(SimulatedModels.SEED + repetition));
            GroupAnalysis group = CoverageSimulation.analyse(table, options);
            for (Target target : targets) {
                target.add(
                        "fisher_z",
                        coefficient,
                        group.correlation(target.column()).orElseThrow().interval());
            }
            resample(table, group, options);
        }
    }

    private void resample(ScoreTable table, GroupAnalysis group, AnalysisOptions options) {
        boolean many = models.families() >= CoverageSimulation.FAMILIES_TO_DRAW;
        Bootstrap families = CoverageSimulation.bootstrap(table, group, options, Resampling.FAMILIES, false);
        Bootstrap whole = CoverageSimulation.bootstrap(table, group, options, Resampling.MODELS, false);
        for (Target target : targets) {
            String column = target.column();
            target.add(
                    many ? "family_bootstrap" : "family_jackknife",
                    options.coefficient(),
                    families.interval(column).interval());
            target.add("bootstrap_bca", options.coefficient(), whole.interval(column).interval());
        }
    }
}
