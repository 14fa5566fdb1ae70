package org.disentangle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.AnalysisOptions;
import org.disentangle.analysis.BenchmarkCorrelation;
import org.disentangle.analysis.Coefficient;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Interval;
import org.disentangle.analysis.Resampling;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/**
 * How often the intervals that are offered hold the true correlation, and how large the share of false discoveries is among
 * benchmarks with q ≤ 0.05. Writes the table that {@link org.disentangle.analysis.resampling.KnownCoverage} reads:
 *
 * <pre>{@code
 * mvn -Pbench verify -Dmeasure=org.disentangle.CoverageSimulation \
 *     -Dbench=src/main/resources/org/disentangle/analysis/resampling/coverage.tsv
 * }</pre>
 *
 * <p>The population: a model's capability g is N(0, 1); it has 4 capabilities benchmarks c = 0.9·g + √(1 − 0.9²)·e and one
 * benchmark s = β·g + √(1 − β²)·u for each true correlation, all e and u N(0, 1). The population's PC1 score is the sum of
 * the c; s and it are bivariate normal, with Pearson's r = β·0.9·4/√(0.9²·16 + 4·(1 − 0.9²)). β is such that the
 * population's Spearman correlation 6/π·arcsin(r/2) is 0, 0.4 or 0.8; Kendall's is 2/π·arcsin(r). That correlation is what
 * intervals should hold. Clustered: g and u are each √½·(the family's) + √½·(the model's own), in families of 5 (the last
 * one smaller where 5 does not divide n); one model has the same distribution as without, and so the true correlations are
 * the same. Independent models are put into families of 5 too, which mean nothing.
 *
 * <p>999 resamples, 10,000 repetitions a cell; the three benchmarks of a repetition share models and resamples. The share
 * of false discoveries: 50 benchmarks, 40 with a true correlation of 0, 10 with 0.6. The seed fixes every digit, on any
 * number of threads.
 */
public final class CoverageSimulation {
    private static final long SEED = 20_240_731;
    private static final int REPETITIONS = Integer.getInteger("repetitions", 10_000);
    private static final int RESAMPLES = 999;
    private static final int INDICATORS = 4;
    private static final double LOADING = 0.9;
    private static final int FAMILY = 5;
    private static final double[] TRUE = {0, 0.4, 0.8};
    private static final int BENCHMARKS = 50;
    private static final int NULLS = 40;

    private CoverageSimulation() {}

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
                Cell cell = new Cell(n, clustered);
                append(file, falseDiscoveries(cell));
                append(file, coverage(cell));
            }
        }
    }

    private static void append(Path file, String lines) {
        try {
            Files.writeString(file, lines, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header() {
        return "# Made by org.disentangle.CoverageSimulation (which says how) on " + LocalDate.now(ZoneOffset.UTC)
                + ", seed " + SEED + ", " + REPETITIONS + " repetitions, " + RESAMPLES + " resamples.\n"
                + "# share: of the intervals given, how many hold the true correlation; for fdr the mean share of false\n"
                + "# discoveries at q <= 0.05. error: its standard error by simulation. given: repetitions with an interval.\n"
                + "quantity\tcoefficient\tn\tmodels\tfamilies\trho\tlevel\tgiven\tshare\terror\twidth\n";
    }

    /** One size and kind of sample. */
    private record Cell(int n, boolean clustered) {
        int families() {
            return (n + FAMILY - 1) / FAMILY;
        }

        String word() {
            return clustered ? "clustered" : "independent";
        }

        SplittableRandom random(int repetition, int kind) {
            return new SplittableRandom(SEED + ((n * 2L + (clustered ? 1 : 0)) * 2 + kind) * 1_000_000_007L + repetition);
        }

        /** n numbers N(0, 1), alike within families where the cell is clustered. */
        double[] effects(SplittableRandom random) {
            double[] shared = IntStream.range(0, clustered ? families() : 0)
                    .mapToDouble(f -> random.nextGaussian())
                    .toArray();
            double[] effects = new double[n];
            for (int i = 0; i < n; i++) {
                double own = random.nextGaussian();
                effects[i] = clustered ? (shared[i / FAMILY] + own) * Math.sqrt(0.5) : own;
            }
            return effects;
        }

        ScoreTable table(SplittableRandom random, double... correlations) {
            double[] g = effects(random);
            List<Benchmark> benchmarks = new ArrayList<>();
            for (int j = 0; j < INDICATORS; j++) {
                double[] scores = new double[n];
                Arrays.setAll(scores, i -> LOADING * g[i] + Math.sqrt(1 - LOADING * LOADING) * random.nextGaussian());
                benchmarks.add(benchmark("c" + j, Role.CAPABILITIES, scores));
            }
            for (int k = 0; k < correlations.length; k++) {
                double beta = pearson(correlations[k]) / correlationOfScore();
                double[] u = effects(random);
                double[] scores = new double[n];
                Arrays.setAll(scores, i -> beta * g[i] + Math.sqrt(1 - beta * beta) * u[i]);
                benchmarks.add(benchmark("s" + k, Role.SAFETY, scores));
            }
            List<String> names = IntStream.range(0, n).mapToObj(i -> "f" + i / FAMILY).toList();
            return new ScoreTable(
                    IntStream.range(0, n).mapToObj(i -> "m" + i).toList(),
                    List.of(Attribute.Text.of("family", AttributeKind.FAMILY, false, names)),
                    benchmarks,
                    Provenance.none());
        }
    }

    private static Benchmark benchmark(String name, Role role, double... scores) {
        return new Benchmark(name, BenchmarkInfo.unknown(name).withRole(role), Values.of(scores));
    }

    /** Of the capability with the population's PC1 score. */
    private static double correlationOfScore() {
        double b = INDICATORS;
        return LOADING * b / Math.sqrt(LOADING * LOADING * b * b + b * (1 - LOADING * LOADING));
    }

    /** Pearson's r of a bivariate normal distribution with this Spearman correlation. */
    private static double pearson(double spearman) {
        return 2 * Math.sin(Math.PI * spearman / 6);
    }

    private static double truth(Coefficient coefficient, double spearman) {
        return switch (coefficient) {
            case SPEARMAN -> spearman;
            case PEARSON -> pearson(spearman);
            case KENDALL -> 2 / Math.PI * Math.asin(pearson(spearman));
        };
    }

    /** How many intervals there were, how many held the truth, how wide they were. */
    private static final class Tally {
        /** Widths are added up as integers, so that the order does not matter. */
        private static final double UNIT = 1e-9;

        private int given;
        private int held;
        private long widths;

        synchronized void add(Interval interval, double truth) {
            if (interval.isPresent()) {
                double low = interval.low().value();
                double high = interval.high().value();
                given++;
                held += low <= truth && truth <= high ? 1 : 0;
                widths += Math.round((high - low) / UNIT);
            }
        }
    }

    private record Key(String method, Coefficient coefficient, int target) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int first = method.compareTo(other.method);
            int second = first == 0 ? coefficient.compareTo(other.coefficient) : first;
            return second == 0 ? Integer.compare(target, other.target) : second;
        }
    }

    private static String coverage(Cell cell) {
        boolean many = cell.families() >= 20;
        TreeMap<Key, Tally> tallies = new TreeMap<>();
        for (int target = 0; target < TRUE.length; target++) {
            for (Coefficient coefficient : Coefficient.values()) {
                tallies.put(new Key("fisher_z", coefficient, target), new Tally());
            }
            tallies.put(new Key(many ? "family_bootstrap" : "family_jackknife", Coefficient.SPEARMAN, target), new Tally());
            if (!many) {
                tallies.put(new Key("bootstrap_bca", Coefficient.SPEARMAN, target), new Tally());
            }
        }
        IntStream.range(0, REPETITIONS).parallel().forEach(i -> repeat(cell, i, tallies));
        StringBuilder lines = new StringBuilder();
        tallies.forEach((key, tally) -> lines.append(line(cell, key, tally)));
        return lines.toString();
    }

    private static void repeat(Cell cell, int repetition, TreeMap<Key, Tally> tallies) {
        ScoreTable table = cell.table(cell.random(repetition, 0), TRUE);
        for (Coefficient coefficient : Coefficient.values()) {
            GroupAnalysis group = analyse(table, AnalysisOptions.defaults().withCoefficient(coefficient));
            add(tallies, "fisher_z", coefficient, target -> group.correlations().get(target).interval());
        }
        for (Resampling resampling : List.of(Resampling.MODELS, Resampling.FAMILIES)) {
            String method = resampling == Resampling.MODELS
                    ? "bootstrap_bca"
                    : cell.families() >= 20 ? "family_bootstrap" : "family_jackknife";
            if (tallies.containsKey(new Key(method, Coefficient.SPEARMAN, 0))) {
                AnalysisOptions options = AnalysisOptions.defaults()
                        .withInterval(old -> old.withResampling(resampling).withSeed(SEED + repetition));
                Bootstrap bootstrap = Bootstrap.of(table, analyse(table, options), options, Progress.unwatched())
                        .extendedTo(RESAMPLES, Progress.unwatched());
                add(tallies, method, Coefficient.SPEARMAN, target -> bootstrap.interval("s" + target).interval());
            }
        }
    }

    private static void add(
            TreeMap<Key, Tally> tallies,
            String method,
            Coefficient coefficient,
            IntFunction<Interval> intervals) {
        for (int target = 0; target < TRUE.length; target++) {
            tallies.get(new Key(method, coefficient, target)).add(intervals.apply(target), truth(coefficient, TRUE[target]));
        }
    }

    /** The safety benchmarks alone: no interval is asked for the others. */
    private static GroupAnalysis analyse(ScoreTable table, AnalysisOptions options) {
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
        List<BenchmarkCorrelation> safety = group.correlations().stream()
                .filter(row -> row.benchmark().role() == Role.SAFETY)
                .toList();
        return new GroupAnalysis(group.name(), group.models(), group.score(), group.noScore(), group.x(), safety);
    }

    private static String line(Cell cell, Key key, Tally tally) {
        double share = (double) tally.held / tally.given;
        String numbers = tally.given == 0
                ? "\t\t"
                : String.format(
                        Locale.ROOT,
                        "%.4f\t%.4f\t%.3f",
                        share,
                        Math.sqrt(share * (1 - share) / tally.given),
                        tally.widths * Tally.UNIT / tally.given);
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%s\t%d\t%s\t0.95\t%d\t%s%n",
                key.method,
                key.coefficient.word(),
                cell.n,
                cell.word(),
                cell.families(),
                TRUE[key.target],
                tally.given,
                numbers);
    }

    private static String falseDiscoveries(Cell cell) {
        double[] correlations = new double[BENCHMARKS];
        Arrays.fill(correlations, NULLS, BENCHMARKS, 0.6);
        double[] shares = IntStream.range(0, REPETITIONS)
                .parallel()
                .mapToDouble(i -> falseShare(cell.table(cell.random(i, 1), correlations)))
                .toArray();
        double mean = Arrays.stream(shares).average().orElseThrow();
        double variance = Arrays.stream(shares).map(share -> (share - mean) * (share - mean)).average().orElseThrow();
        return String.format(
                Locale.ROOT,
                "fdr\tspearman\t%d\t%s\t%d\t\t0.05\t%d\t%.4f\t%.4f\t%n",
                cell.n,
                cell.word(),
                cell.families(),
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
