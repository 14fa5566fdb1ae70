package org.disentangle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/**
 * Samples of models from a population in which correlations are known.
 *
 * <p>A model's capability g is N(0, 1); it has 4 capabilities benchmarks c = 0.9·g + √(1 − 0.9²)·e and one benchmark s = β·g +
 * √(1 − β²)·u for each true correlation, all e and u N(0, 1). The population's PC1 score is the sum of the c; s and it are
 * bivariate normal, with Pearson's r = β·0.9·4/√(0.9²·16 + 4·(1 − 0.9²)). β is such that the population's Spearman
 * correlation 6/π·arcsin(r/2) is the one wanted; Kendall's is 2/π·arcsin(r). Where g itself is known, as a column, r is β.
 * Clustered: g and u are each √½·(the family's) + √½·(the model's own), in families of 5 (the last one smaller where 5 does
 * not divide n); one model has the same distribution as without, and so the true correlations are the same. Independent
 * models are put into families of 5 too, which mean nothing.
 *
 * @param n how many models
 * @param clustered whether models of a family resemble each other
 */
record SimulatedModels(int n, boolean clustered) implements Population {
    static final long SEED = 20_240_731;
    /** The standard error of every score with errors. */
    static final double ERROR = 0.5;

    private static final int INDICATORS = 4;
    private static final double LOADING = 0.9;
    static final int FAMILY = 5;

    @Override
    public int families() {
        return (n + FAMILY - 1) / FAMILY;
    }

    @Override
    public String word() {
        return clustered ? "clustered" : "independent";
    }

    @Override
    public String differing() {
        return "";
    }

    /** The numbers of one repetition; different kinds of samples of one size share none. */
    SplittableRandom random(int repetition, int kind) {
        return new SplittableRandom(SEED + ((n * 2L + (clustered ? 1 : 0)) * 2 + kind) * 1_000_000_007L + repetition);
    }

    /** Capabilities benchmarks c0 to c3, and s0, s1 and so on with these Spearman correlations with the score. */
    ScoreTable withScore(SplittableRandom random, double... correlations) {
        double[] g = effects(random);
        List<Benchmark> benchmarks = new ArrayList<>();
        for (int j = 0; j < INDICATORS; j++) {
            double[] scores = new double[n];
            Arrays.setAll(scores, i -> LOADING * g[i] + Math.sqrt(1 - LOADING * LOADING) * random.nextGaussian());
            benchmarks.add(new Benchmark("c" + j, info("c" + j, Role.CAPABILITIES), Values.of(scores)));
        }
        for (int k = 0; k < correlations.length; k++) {
            double[] scores = related(g, pearson(correlations[k]) / correlationOfScore(), random);
            benchmarks.add(new Benchmark("s" + k, info("s" + k, Role.SAFETY), Values.of(scores)));
        }
        return table(List.of(), benchmarks);
    }

    /** The column g, and for each of these correlations with it s0 and so on, and e0 and so on, the same with errors. */
    ScoreTable withColumn(SplittableRandom random, double... correlations) {
        double[] g = effects(random);
        List<Benchmark> benchmarks = new ArrayList<>();
        double[] errors = new double[n];
        Arrays.fill(errors, ERROR);
        for (int k = 0; k < correlations.length; k++) {
            double[] scores = related(g, pearson(correlations[k]), random);
            double[] observed = Arrays.stream(scores)
                    .map(score -> score + ERROR * random.nextGaussian())
                    .toArray();
            benchmarks.add(new Benchmark("s" + k, info("s" + k, Role.SAFETY), Values.of(scores)));
            benchmarks.add(new Benchmark(
                    "e" + k, info("e" + k, Role.SAFETY), Values.of(observed), Optional.of(Values.of(errors))));
        }
        return table(List.of(new Attribute.Number("g", AttributeKind.OTHER, false, Values.of(g))), benchmarks);
    }

    private ScoreTable table(List<Attribute> columns, List<Benchmark> benchmarks) {
        List<Attribute> attributes = new ArrayList<>(columns);
        attributes.add(Attribute.Text.of(
                "family",
                AttributeKind.FAMILY,
                false,
                IntStream.range(0, n).mapToObj(i -> "f" + i / FAMILY).toList()));
        return new ScoreTable(
                IntStream.range(0, n).mapToObj(i -> "m" + i).toList(), attributes, benchmarks, Provenance.none());
    }

    private static BenchmarkInfo info(String name, Role role) {
        return BenchmarkInfo.unknown(name).withRole(role);
    }

    private double[] related(double[] g, double beta, SplittableRandom random) {
        double[] u = effects(random);
        double[] scores = new double[n];
        Arrays.setAll(scores, i -> beta * g[i] + Math.sqrt(1 - beta * beta) * u[i]);
        return scores;
    }

    private double[] effects(SplittableRandom random) {
        return effects(random, shared(random));
    }

    /** What the models of each family have in common, N(0, 1); nothing where models are independent. */
    double[] shared(SplittableRandom random) {
        return IntStream.range(0, clustered ? families() : 0)
                .mapToDouble(f -> random.nextGaussian())
                .toArray();
    }

    /** n numbers N(0, 1), alike within families where models are clustered. */
    double[] effects(SplittableRandom random, double[] shared) {
        double[] effects = new double[n];
        for (int i = 0; i < n; i++) {
            effects[i] = effect(random, shared, i);
        }
        return effects;
    }

    /** The number of a model like the one at a place. */
    double effect(SplittableRandom random, double[] shared, int place) {
        double own = random.nextGaussian();
        return clustered ? (shared[place / FAMILY] + own) * Math.sqrt(0.5) : own;
    }

    /** How much of a model's number it shares with its family. */
    double sharedPart(double[] shared, int place) {
        return clustered ? shared[place / FAMILY] * Math.sqrt(0.5) : 0;
    }

    /** Of the capability with the population's PC1 score. */
    private static double correlationOfScore() {
        double b = INDICATORS;
        return LOADING * b / Math.sqrt(LOADING * LOADING * b * b + b * (1 - LOADING * LOADING));
    }

    /** Pearson's r of a bivariate normal distribution with this Spearman correlation. */
    static double pearson(double spearman) {
        return 2 * Math.sin(Math.PI * spearman / 6);
    }

    /** The true coefficient where Spearman's is this. */
    static double truth(Coefficient coefficient, double spearman) {
        return coefficient.measure().equivalentOfSpearman(spearman);
    }
}
