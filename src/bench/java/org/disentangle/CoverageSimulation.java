package org.disentangle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.pairs.BeforeAfter;
import org.disentangle.analysis.reliability.Reliability;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.resampling.CorrelationDifference;
import org.disentangle.analysis.statistics.Standardization;
import org.disentangle.analysis.trends.FamilyResidual;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.analysis.trends.RobustTrend;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/**
 * How often the intervals that are offered hold the true number, and how large the share of false discoveries is among
 * benchmarks with q ≤ 0.05. Writes the table that {@link org.disentangle.analysis.resampling.KnownCoverage} reads:
 *
 * <pre>{@code
 * mvn -Pbench verify -Dmeasure=org.disentangle.CoverageSimulation \
 *     -Dbench=src/main/resources/org/disentangle/analysis/resampling/coverage.tsv
 * }</pre>
 *
 * <p>{@link SimulatedModels} describes the population. 999 resamples, 10,000 repetitions a cell; the benchmarks of a
 * repetition share models and resamples. Quantities: the intervals of correlations by the names they have in result files;
 * {@code fixed_score_…}, the score not fitted anew; {@code difference_…} of two benchmarks' correlations (0.4 and 0.4, 0.8
 * and 0.4); with a known column as x {@code least_squares} and {@code sen}, of the slope, and {@code corrected}, of
 * Pearson's r corrected for a standard error of 0.5 beside a standard deviation of 1; {@code family_shift},
 * {@code pair} and {@code pairs_mean}, of what {@link SimulatedTrend} describes. {@link NearConstantCoverage} adds its lines. The share of false discoveries: 50
 * benchmarks, 40 with a true correlation of 0, 10 with 0.6. The seed fixes every digit, on any number of threads.
 */
public final class CoverageSimulation {
    private static final int REPETITIONS = Integer.getInteger("repetitions", 10_000);
    private static final int RESAMPLES = 999;
    static final int FAMILIES_TO_DRAW = 20;
    private static final double[] TRUE = {0, 0.4, 0.8};
    /** Those, and one more that equals another. */
    private static final double[] WITH_AN_EQUAL = {0, 0.4, 0.8, 0.4};

    private static final int BENCHMARKS = 50;
    private static final int NULLS = 40;

    private final SimulatedModels models;
    private final CoverageTallies tallies;

    private CoverageSimulation(SimulatedModels models) {
        this.models = models;
        this.tallies = new CoverageTallies(models);
    }

    /**
     * Simulates.
     *
     * @param args the file to write
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.writeString(file, header());
        for (int n : new int[] {8, 15, 26, 60, 100}) {
            for (boolean clustered : new boolean[] {false, true}) {
                CoverageSimulation simulation = new CoverageSimulation(new SimulatedModels(n, clustered));
                Files.writeString(file, simulation.falseDiscoveries(), StandardOpenOption.APPEND);
                Files.writeString(file, simulation.coverage(), StandardOpenOption.APPEND);
            }
        }
        NearConstantCoverage.main(args);
    }

    private static String header() {
        return "# Made by org.disentangle.CoverageSimulation (which says how) on " + LocalDate.now(ZoneOffset.UTC)
                + ", seed " + SimulatedModels.SEED + ", " + REPETITIONS + " repetitions, " + RESAMPLES
                + " resamples.\n"
                + "# share: of the intervals given, how many hold the true number; for fdr the mean share of false\n"
                + "# discoveries at q <= 0.05. error: its standard error by simulation. given: repetitions with an interval.\n"
                + "# differing: how many models (or families) have another score than the rest, where few have.\n"
                + "quantity\tcoefficient\tn\tmodels\tfamilies\trho\tlevel\tgiven\tshare\terror\twidth\tdiffering\n";
    }

    private String coverage() {
        IntStream.range(0, REPETITIONS).parallel().forEach(repetition -> {
            ScoreTable table = models.withScore(models.random(repetition, 0), WITH_AN_EQUAL);
            for (Coefficient coefficient : Coefficient.values()) {
                AnalysisOptions options = AnalysisOptions.defaults().withCoefficient(coefficient);
                GroupAnalysis group = analyse(table, options);
                for (int k = 0; k < TRUE.length; k++) {
                    add("fisher_z", coefficient, k, group.correlations().get(k).interval());
                }
                resample(table, options.withInterval(old -> old.withSeed(SimulatedModels.SEED + repetition)));
            }
            withColumn(models.withColumn(models.random(repetition, 2), TRUE), repetition);
            besideTheTrend(new SimulatedTrend(models, models.random(repetition, 3), TRUE));
        });
        return tallies.lines();
    }

    private void resample(ScoreTable table, AnalysisOptions options) {
        Coefficient coefficient = options.coefficient();
        boolean many = models.families() >= FAMILIES_TO_DRAW;
        String byFamily = many ? "family_bootstrap" : "family_jackknife";
        GroupAnalysis group = analyse(table, options);
        Bootstrap families = bootstrap(table, group, options, Resampling.FAMILIES, false);
        intervals(byFamily, coefficient, families);
        if (coefficient == Coefficient.SPEARMAN) {
            differences("difference_" + byFamily, group, families);
        }
        if (!many) {
            Bootstrap whole = bootstrap(table, group, options, Resampling.MODELS, false);
            intervals("bootstrap_bca", coefficient, whole);
            if (coefficient == Coefficient.SPEARMAN) {
                differences("difference_bootstrap_bca", group, whole);
                intervals(
                        "fixed_score_bootstrap_bca",
                        coefficient,
                        bootstrap(table, group, options, Resampling.MODELS, true));
            }
        }
    }

    static Bootstrap bootstrap(
            ScoreTable table, GroupAnalysis group, AnalysisOptions options, Resampling resampling, boolean fixedScore) {
        AnalysisOptions asked = options.withInterval(
                old -> old.withResampling(resampling).withFixedScore(fixedScore));
        return Bootstrap.of(table, group, asked, Progress.unwatched()).extendedTo(RESAMPLES, Progress.unwatched());
    }

    private void intervals(String method, Coefficient coefficient, Bootstrap bootstrap) {
        for (int k = 0; k < TRUE.length; k++) {
            add(method, coefficient, k, bootstrap.interval("s" + k).interval());
        }
    }

    private void add(String method, Coefficient coefficient, int k, Interval interval) {
        tallies.add(method, coefficient, TRUE[k], interval, SimulatedModels.truth(coefficient, TRUE[k]));
    }

    private void differences(String method, GroupAnalysis group, Bootstrap bootstrap) {
        difference(method, CorrelationDifference.within(group, bootstrap, "s1", "s3"), 0);
        difference(method, CorrelationDifference.within(group, bootstrap, "s2", "s1"), 0.4);
    }

    private void difference(String method, CorrelationDifference difference, double truth) {
        tallies.add(method, Coefficient.SPEARMAN, truth, difference.interval().interval(), truth);
    }

    /** Slopes, in units of s for each standard deviation of the sample's g, and the corrected correlation. */
    private void withColumn(ScoreTable table, int repetition) {
        AnalysisOptions options = AnalysisOptions.defaults()
                .withX(Optional.of("g"))
                .withCoefficient(Coefficient.PEARSON)
                .withInterval(old -> old.withSeed(SimulatedModels.SEED + repetition).withResamples(RESAMPLES));
        GroupAnalysis group = analyse(table, options);
        double deviation = Standardization.of(group.x().values().toArray()).deviation();
        for (int k = 0; k < TRUE.length; k++) {
            double beta = SimulatedModels.pearson(TRUE[k]);
            BenchmarkCorrelation exact = group.correlation("s" + k).orElseThrow();
            BenchmarkCorrelation withErrors = group.correlation("e" + k).orElseThrow();
            tallies.add(
                    "least_squares",
                    Coefficient.PEARSON,
                    TRUE[k],
                    exact.trend().interval(),
                    beta * deviation);
            tallies.add(
                    "sen",
                    Coefficient.PEARSON,
                    TRUE[k],
                    RobustTrend.of(group, exact, options, Progress.unwatched()).interval(),
                    beta * deviation);
            tallies.add(
                    "corrected",
                    Coefficient.PEARSON,
                    TRUE[k],
                    Reliability.of(table, group, withErrors, options, Progress.unwatched())
                            .interval(),
                    beta);
        }
    }

    /** Families and pairs of models against the trend; everything is truly 0. */
    private void besideTheTrend(SimulatedTrend sample) {
        AnalysisOptions options =
                AnalysisOptions.defaults().withX(Optional.of("g")).withCoefficient(Coefficient.PEARSON);
        ScoreTable table = sample.table();
        GroupAnalysis group = analyse(table, options);
        ScoreTable changed = sample.tableWithPairs();
        GroupAnalysis changedGroup = analyse(changed, options);
        for (int k = 0; k < TRUE.length; k++) {
            BenchmarkCorrelation correlation = group.correlation("s" + k).orElseThrow();
            FamilyResidual family = Residuals.of(table, group, correlation, options, Progress.unwatched()).families().stream()
                    .filter(found -> found.family().equals("f0"))
                    .findFirst()
                    .orElseThrow();
            tallies.add("family_shift", Coefficient.PEARSON, TRUE[k], family.interval(), 0);
            BeforeAfter pairs = BeforeAfter.of(
                    changed, changedGroup, "s" + k, sample.pairs(), options.confidence(), Progress.unwatched());
            tallies.add("pair", Coefficient.PEARSON, TRUE[k], pairs.changes().get(0).interval(), 0);
            tallies.add("pairs_mean", Coefficient.PEARSON, TRUE[k], pairs.overall().interval(), 0);
        }
    }

    /** The safety benchmarks alone: no interval is asked for the others. */
    static GroupAnalysis analyse(ScoreTable table, AnalysisOptions options) {
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
        List<BenchmarkCorrelation> safety = group.correlations().stream()
                .filter(row -> row.benchmark().role() == Role.SAFETY)
                .toList();
        return new GroupAnalysis(group.name(), group.models(), group.score(), group.noScore(), group.x(), safety);
    }

    private String falseDiscoveries() {
        double[] correlations = new double[BENCHMARKS];
        Arrays.fill(correlations, NULLS, BENCHMARKS, 0.6);
        double[] shares = IntStream.range(0, REPETITIONS)
                .parallel()
                .mapToDouble(repetition -> falseShare(models.withScore(models.random(repetition, 1), correlations)))
                .toArray();
        double mean = Arrays.stream(shares).average().orElseThrow();
        double variance = Arrays.stream(shares)
                .map(share -> (share - mean) * (share - mean))
                .average()
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "fdr\tspearman\t%d\t%s\t%d\t\t0.05\t%d\t%.4f\t%.4f\t\t%n",
                models.n(),
                models.word(),
                models.families(),
                REPETITIONS,
                mean,
                Math.sqrt(variance / REPETITIONS));
    }

    private static double falseShare(ScoreTable table) {
        int found = 0;
        int wrong = 0;
        List<BenchmarkCorrelation> rows = analyse(table, AnalysisOptions.defaults()).correlations();
        for (int k = 0; k < rows.size(); k++) {
            if (rows.get(k).qValue().value() <= 0.05) {
                found++;
                wrong += k < NULLS ? 1 : 0;
            }
        }
        return found == 0 ? 0 : (double) wrong / found;
    }
}
