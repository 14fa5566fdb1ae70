package org.disentangle.analysis.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pipeline of resamples against the analysis itself, on the rows that the weights stand for. */
@Seeded
class EvaluationTest {
    /** Every seed with every coefficient, both matrices, the score and a column as x. */
    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (long seed : Seeds.from(1, 8).toArray()) {
            for (Coefficient coefficient : Coefficient.values()) {
                for (Coefficient matrix : List.of(Coefficient.SPEARMAN, Coefficient.PEARSON)) {
                    cases.add(Arguments.of(seed, coefficient, matrix, ""));
                }
                cases.add(Arguments.of(seed, coefficient, Coefficient.SPEARMAN, "year"));
                cases.add(Arguments.of(seed, coefficient, Coefficient.SPEARMAN, "s3"));
            }
        }
        return cases.stream();
    }

    private static AnalysisOptions options(Coefficient coefficient, Coefficient matrix, String x) {
        return AnalysisOptions.defaults()
                .withCoefficient(coefficient)
                .withMatrix(matrix)
                .withX(x.isEmpty() ? Optional.empty() : Optional.of(x))
                .withGroupBy(Optional.empty());
    }

    private static double[] evaluate(Sample sample, int[] weights) {
        double[] into = new double[sample.names().size()];
        new Evaluation(sample).evaluate(weights, into);
        return into;
    }

    /** The rows of the sample's places: by the names "model 0", "model 1" and so on in the order of words. */
    private static int[] rowsInOrder(ScoreTable table, GroupAnalysis group) {
        return group.models()
                .rows()
                .filter(row -> !group.x().values().isMissing(row))
                .boxed()
                .sorted((a, b) -> table.model(a).compareTo(table.model(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void check(Sample sample, double[] found, GroupAnalysis expected, String what) {
        for (int t = 0; t < found.length; t++) {
            String name = sample.names().get(t);
            BenchmarkCorrelation correlation = expected.correlation(name).orElseThrow();
            String where = what + " " + name;
            if (Double.isNaN(found[t])) {
                assertThat(distinct(correlation)).as(where).isLessThan(4);
            } else {
                assertClose(found[t], correlation.rho().value(), 1e-12, where);
            }
        }
    }

    private static long distinct(BenchmarkCorrelation correlation) {
        Benchmark benchmark = correlation.benchmark();
        return correlation
                .models()
                .rows()
                .mapToDouble(benchmark::oriented)
                .distinct()
                .count();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsOfOneGiveTheAnalysis(long seed, Coefficient coefficient, Coefficient matrix, String x) {
        ScoreTable table = Tables.random(seed);
        AnalysisOptions options = options(coefficient, matrix, x);
        GroupAnalysis group = Tables.analyse(table, options);
        for (boolean fixed : new boolean[] {false, true}) {
            Sample sample = Sample.of(table, group, options.withInterval(old -> old.withFixedScore(fixed)));
            assertThat(sample.names()).hasSize(table.benchmarks().size() - (x.equals("s3") ? 1 : 0));
            int[] weights = new int[sample.size()];
            Arrays.fill(weights, 1);
            double[] found = evaluate(sample, weights);
            for (double each : found) {
                assertThat(each).as("seed " + seed).isFinite();
            }
            check(sample, found, group, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWeightOfZeroIsAModelThatIsNotThere(long seed, Coefficient coefficient, Coefficient matrix, String x) {
        ScoreTable table = Tables.random(seed);
        AnalysisOptions options = options(coefficient, matrix, x);
        GroupAnalysis group = Tables.analyse(table, options);
        Sample sample = Sample.of(table, group, options);
        int[] rows = rowsInOrder(table, group);
        int[] weights = new int[rows.length];
        Arrays.fill(weights, 1);
        for (int left = 0; left < rows.length; left += 3) {
            int gone = left;
            weights[gone] = 0;
            int[] kept = IntStream.range(0, rows.length)
                    .filter(i -> i != gone)
                    .map(i -> rows[i])
                    .toArray();
            GroupAnalysis part = Tables.analyse(Tables.withRows(table, kept), options);
            check(sample, evaluate(sample, weights), part, "seed " + seed + " without " + left);
            weights[gone] = 1;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsAreRepeatedRows(long seed, Coefficient coefficient, Coefficient matrix, String x) {
        ScoreTable table = Tables.random(seed);
        AnalysisOptions options = options(coefficient, matrix, x);
        GroupAnalysis group = Tables.analyse(table, options);
        Sample sample = Sample.of(table, group, options);
        int[] rows = rowsInOrder(table, group);
        Random random = new Random(seed);
        Evaluation evaluation = new Evaluation(sample);
        double[] found = new double[sample.names().size()];
        for (int again = 0; again < 5; again++) {
            int[] places = random.ints(rows.length, 0, rows.length).toArray();
            int[] weights = new int[rows.length];
            Arrays.stream(places).forEach(place -> weights[place]++);
            int[] drawn = Arrays.stream(places).map(place -> rows[place]).toArray();
            GroupAnalysis expected = Tables.analyse(Tables.withRows(table, drawn), options);
            evaluation.evaluate(weights, found);
            check(sample, found, expected, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFixedScoreIsAColumn(long seed, Coefficient coefficient, Coefficient matrix, String x) {
        ScoreTable table = Tables.random(seed);
        AnalysisOptions options = options(coefficient, matrix, x).withInterval(old -> old.withFixedScore(true));
        GroupAnalysis group = Tables.analyse(table, options);
        Sample sample = Sample.of(table, group, options);
        assertThat(sample.x().fixed()).isTrue();
        int[] rows = rowsInOrder(table, group);
        List<Benchmark> benchmarks = new ArrayList<>(table.benchmarks());
        benchmarks.add(RandomTables.safety(
                "held",
                IntStream.range(0, table.modelCount())
                        .mapToDouble(group.x().values()::get)
                        .toArray()));
        ScoreTable withColumn = new ScoreTable(table.models(), table.attributes(), benchmarks, Provenance.none());
        int[] places = new Random(seed).ints(rows.length, 0, rows.length).toArray();
        int[] weights = new int[rows.length];
        Arrays.stream(places).forEach(place -> weights[place]++);
        int[] drawn = Arrays.stream(places).map(place -> rows[place]).toArray();
        GroupAnalysis expected = Tables.analyse(Tables.withRows(withColumn, drawn), options.withX(Optional.of("held")));
        check(sample, evaluate(sample, weights), expected, "seed " + seed);
    }

    /** Capabilities with holes; the analysis of the rows written out fills them with all its rounds. */
    @ParameterizedTest
    @MethodSource("cases")
    void missingCapabilitiesScoresAreFilledAnewInEveryResample(
            long seed, Coefficient coefficient, Coefficient matrix, String x) {
        Random random = new Random(seed);
        ScoreTable table = Tables.random(seed)
                .withInfo(old -> old.role() == Role.CAPABILITIES
                        ? new Benchmark(old.column(), old.info(), withHoles(old, random))
                        : old);
        AnalysisOptions options = options(coefficient, matrix, x).withMissing(MissingPolicy.IMPUTE);
        GroupAnalysis group = Tables.analyse(table, options);
        assertThat(group.score().orElseThrow().filled()).as("seed " + seed).isNotEmpty();
        Sample sample = Sample.of(table, group, options);
        int[] rows = rowsInOrder(table, group);
        assertThat(rows).hasSize(sample.size());
        Evaluation evaluation = new Evaluation(sample);
        double[] found = new double[sample.names().size()];
        for (int again = 0; again < 4; again++) {
            int[] places = again == 0
                    ? IntStream.range(0, rows.length).toArray()
                    : random.ints(rows.length, 0, rows.length).toArray();
            int[] weights = new int[rows.length];
            Arrays.stream(places).forEach(place -> weights[place]++);
            int[] drawn = Arrays.stream(places).map(place -> rows[place]).toArray();
            GroupAnalysis expected = Tables.analyse(Tables.withRows(table, drawn), options);
            evaluation.evaluate(weights, found);
            for (int t = 0; t < found.length; t++) {
                double rho = expected.correlation(sample.names().get(t))
                        .orElseThrow()
                        .rho()
                        .orElse(Double.NaN);
                assertThat(found[t])
                        .as("seed " + seed + " " + sample.names().get(t) + " " + again)
                        .isCloseTo(rho, within(1e-7));
            }
        }
    }

    private static Values withHoles(Benchmark benchmark, Random random) {
        return Values.of(Arrays.stream(benchmark.scores().toArray())
                .map(score -> random.nextInt(12) == 0 ? Double.NaN : score)
                .toArray());
    }
}
