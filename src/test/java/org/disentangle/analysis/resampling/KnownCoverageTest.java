package org.disentangle.analysis.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownCoverageTest {
    private static List<String[]> lines;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = KnownCoverage.class.getResourceAsStream("coverage.tsv")) {
            assertThat(in).isNotNull();
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static double[] shares(String quantity, String coefficient, int n, String models) {
        return lines.stream()
                .filter(line -> line[0].equals(quantity)
                        && line[1].equals(coefficient)
                        && line[2].equals(String.valueOf(n))
                        && line[3].equals(models)
                        && !line[8].isEmpty())
                .mapToDouble(line -> Double.parseDouble(line[8]))
                .sorted()
                .toArray();
    }

    @Test
    void everyCellHasEnoughRepetitions() {
        for (String[] line : lines) {
            if (line[3].startsWith("near_constant")) {
                continue;
            }
            boolean never = line[0].endsWith("family_jackknife") && Integer.parseInt(line[4]) < 3;
            // an unreliable benchmark is not corrected
            int fewest = line[0].equals("corrected") ? 5_000 : 9_000;
            int given = Integer.parseInt(line[7]);
            assertThat(given).as(String.join(" ", line)).isGreaterThanOrEqualTo(never ? 0 : fewest);
            assertThat(line[8].isEmpty()).isEqualTo(never);
        }
    }

    /** Within the bounds of resampling its intervals hold the truth in 92 % of samples or more, of Spearman and Kendall. */
    @Test
    void nearlyConstantScoresAreResampledWithinTheBounds() {
        List<String[]> near = lines.stream()
                .filter(line -> line[3].startsWith("near_constant") && !line[0].equals("fisher_z"))
                .toList();
        assertThat(near).hasSizeGreaterThan(200);
        for (String[] line : near) {
            String what = String.join(" ", line);
            if (!line[8].isEmpty() && !line[1].equals("pearson")) {
                assertThat(Double.parseDouble(line[8])).as(what).isGreaterThanOrEqualTo(0.92);
                assertThat(Double.parseDouble(line[9])).as(what).isLessThanOrEqualTo(0.005);
            }
            if (line[3].equals("near_constant") && line[0].equals("bootstrap_bca")) {
                int n = Integer.parseInt(line[2]);
                int same = n - Integer.parseInt(line[11]);
                boolean offered = 10 * same <= (line[1].equals("pearson") ? 5 : 7) * n && same <= n - 4;
                assertThat(line[8].isEmpty()).as(what).isEqualTo(!offered);
            }
        }
    }

    @Test
    void saysWhereFishersIntervalFallsShortOfNearlyConstantScores() {
        double[] scores = new double[26];
        scores[3] = 1;
        scores[17] = 2;
        ScoreTable random = RandomTables.random(3, 26, 3, 1, 0);
        ScoreTable table =
                random.withInfo(old -> old.column().equals("s3") ? RandomTables.withScores(old, i -> scores[i]) : old);
        AnalysisOptions options = AnalysisOptions.defaults().withCoefficient(Coefficient.KENDALL);
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
        double[] shares = lines.stream()
                .filter(line -> line[0].equals("fisher_z") && line[1].equals("kendall") && line[2].equals("26"))
                .filter(line -> line[3].equals("near_constant") && line[11].equals("2"))
                .mapToDouble(line -> 100 * Double.parseDouble(line[8]))
                .sorted()
                .toArray();
        assertThat(KnownCoverage.of(table, group.correlation("s3").orElseThrow(), Coefficient.KENDALL))
                .anySatisfy(sentence -> assertThat(sentence)
                        .isEqualTo(String.format(
                                Locale.ROOT,
                                "Simulated with 26 models, all but 2 of which have the same score, 95 %% intervals "
                                        + "of this kind covered the true correlation in only %.1f to %.1f "
                                        + "%% of samples.",
                                shares[0],
                                shares[1])));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 15, 26, 60})
    void aSentenceIsSaidExactlyWhereTheWorstIsMoreThanTwoPointsShort(int n) {
        for (boolean clustered : new boolean[] {false, true}) {
            String models = clustered ? "clustered" : "independent";
            for (String method : List.of("bootstrap_bca", "family_jackknife", "fisher_z")) {
                for (Coefficient coefficient : Coefficient.values()) {
                    // where there never was an interval, the next larger sample has to serve
                    boolean never = method.equals("family_jackknife") && n == 8;
                    double[] shares = shares(method, coefficient.word(), never ? 15 : n, models);
                    assertThat(shares).hasSize(3);
                    Optional<String> said = KnownCoverage.ofInterval(method, coefficient, n, clustered);
                    assertThat(said.isPresent()).as(method + " " + n + models).isEqualTo(shares[0] < 0.93);
                    said.ifPresent(sentence -> assertThat(sentence)
                            .startsWith("Simulated with " + (never ? 15 : n) + " ")
                            .contains(String.format(Locale.ROOT, "%.1f", 100 * shares[0]))
                            .contains(String.format(Locale.ROOT, "%.1f %%", 100 * shares[2]))
                            .endsWith("."));
                }
            }
            double fdr = shares("fdr", "spearman", n, models)[0];
            Optional<String> said = KnownCoverage.ofDiscoveries(n, clustered);
            assertThat(said.isPresent()).isEqualTo(fdr > 0.07);
            said.ifPresent(sentence -> assertThat(sentence).contains(String.format(Locale.ROOT, "%.1f %%", 100 * fdr)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 15, 26, 60})
    void otherNumbersHaveTheirOwnSentences(int n) {
        for (boolean clustered : new boolean[] {false, true}) {
            String models = clustered ? "clustered" : "independent";
            check(
                    KnownCoverage.of(KnownCoverage.Quantity.SEN, "", n, clustered),
                    shares("sen", "pearson", n, models),
                    "95 % intervals of the Theil–Sen slope covered the true slope");
            check(
                    KnownCoverage.of(KnownCoverage.Quantity.LEAST_SQUARES, "", n, clustered),
                    shares("least_squares", "pearson", n, models),
                    "95 % intervals of the least-squares slope covered the true slope");
            check(
                    KnownCoverage.of(KnownCoverage.Quantity.CORRECTED, "", n, clustered),
                    shares("corrected", "pearson", n, models),
                    "of the corrected correlation covered the true correlation without errors");
            check(
                    KnownCoverage.of(KnownCoverage.Quantity.FAMILY_SHIFT, "", n, clustered),
                    shares("family_shift", "pearson", n, models),
                    "95 % intervals of a family's shift covered the true shift");
            check(
                    KnownCoverage.of(KnownCoverage.Quantity.PAIRS_MEAN, "", n, clustered),
                    shares("pairs_mean", "pearson", n, models),
                    "95 % intervals of the mean excess of pairs covered the true mean");
            // of a single pair nothing has to be said
            assertThat(shares("pair", "pearson", n, models)[0]).isGreaterThan(0.93);
            check(
                    KnownCoverage.of(KnownCoverage.Quantity.DIFFERENCE, "bootstrap_bca", n, clustered),
                    shares("difference_bootstrap_bca", "spearman", n, models),
                    "covered the true difference");
            assertThat(KnownCoverage.of(KnownCoverage.Quantity.DIFFERENCE, "bootstrap_percentile", n, clustered))
                    .isEqualTo(KnownCoverage.of(KnownCoverage.Quantity.DIFFERENCE, "bootstrap_bca", n, clustered));
            assertThat(KnownCoverage.of(KnownCoverage.Quantity.DIFFERENCE, "", n, clustered))
                    .isEmpty();
        }
        assertThat(KnownCoverage.of(KnownCoverage.Quantity.SEN, "", 26, true)).isPresent();
        assertThat(KnownCoverage.of(KnownCoverage.Quantity.CORRECTED, "", 8, false))
                .isPresent();
    }

    private static void check(Optional<String> said, double[] shares, String words) {
        assertThat(shares.length).as(words).isGreaterThan(1);
        assertThat(said.isPresent()).as(words + " " + Arrays.toString(shares)).isEqualTo(shares[0] < 0.93);
        said.ifPresent(sentence -> assertThat(sentence)
                .contains(words)
                .contains(String.format(Locale.ROOT, "%.1f", 100 * shares[0]))
                .contains(String.format(Locale.ROOT, "%.1f %%", 100 * shares[shares.length - 1])));
    }

    /** Ratios decide: 20 is nearer to 26 than to 15, 39 to 26 than to 60, and 40 to 60. */
    @ParameterizedTest
    @CsvSource({"1, 8", "4, 8", "10, 8", "11, 15", "19, 15", "20, 26", "39, 26", "40, 60"})
    void theNearestSimulatedSizeServes(int n, int simulated) {
        for (boolean clustered : new boolean[] {false, true}) {
            for (Coefficient coefficient : Coefficient.values()) {
                for (String method : List.of("fisher_z", "bootstrap_bca")) {
                    assertThat(KnownCoverage.ofInterval(method, coefficient, n, clustered))
                            .isEqualTo(KnownCoverage.ofInterval(method, coefficient, simulated, clustered));
                }
            }
            assertThat(KnownCoverage.ofDiscoveries(n, clustered))
                    .isEqualTo(KnownCoverage.ofDiscoveries(simulated, clustered));
        }
    }

    @Test
    void clusteredModelsAreWarnedOf() {
        assertThat(KnownCoverage.ofDiscoveries(26, true).orElseThrow())
                .contains("families of 5", "where 5 % were allowed");
        assertThat(KnownCoverage.ofDiscoveries(26, false)).isEmpty();
        assertThat(KnownCoverage.ofInterval("fisher_z", Coefficient.PEARSON, 26, true))
                .isPresent();
        assertThat(KnownCoverage.ofInterval("bootstrap_percentile", Coefficient.SPEARMAN, 26, true))
                .isEqualTo(KnownCoverage.ofInterval("bootstrap_bca", Coefficient.SPEARMAN, 26, true));
        assertThat(KnownCoverage.ofInterval("t", Coefficient.SPEARMAN, 26, true))
                .isEmpty();
    }

    @Test
    void familiesAreSharedWhenOneHasTwoModels() {
        ScoreTable table = RandomTables.table(List.of(), RandomTables.safety("s", 1, 2, 3));
        assertThat(KnownCoverage.sharesFamilies(table, table.allModels())).isFalse();
        ScoreTable apart = Tables.withFamilies(table, List.of("a", "b", ""));
        assertThat(KnownCoverage.sharesFamilies(apart, apart.allModels())).isFalse();
        ScoreTable shared = Tables.withFamilies(table, List.of("a", "b", "a"));
        assertThat(KnownCoverage.sharesFamilies(shared, shared.allModels())).isTrue();
        ScoreTable unknown = Tables.withFamilies(table, List.of("a", "", ""));
        assertThat(KnownCoverage.sharesFamilies(unknown, unknown.allModels())).isFalse();
    }

    /** With a true correlation of 0, scores fitted to the models do not matter: two columns of noise and the formula. */
    @ParameterizedTest
    @ValueSource(ints = {8, 26})
    void theTableIsThatOfASimulationWithoutTheProgram(int n) {
        Random random = new Random(n);
        int repetitions = 20_000;
        int held = 0;
        for (int i = 0; i < repetitions; i++) {
            double[] x = random.doubles(n).toArray();
            double[] y = random.doubles(n).toArray();
            double rho = new SpearmansCorrelation().correlation(x, y);
            double half = 1.959963984540054 * Math.sqrt((1 + rho * rho / 2) / (n - 3));
            held += Math.abs(Math.log((1 + rho) / (1 - rho)) / 2) <= half ? 1 : 0;
        }
        double expected = lines.stream()
                .filter(line -> line[0].equals("fisher_z") && line[1].equals("spearman"))
                .filter(line -> line[2].equals(String.valueOf(n)) && line[3].equals("independent"))
                .filter(line -> Arrays.asList("0", "0.0").contains(line[5]))
                .mapToDouble(line -> Double.parseDouble(line[8]))
                .findFirst()
                .orElseThrow();
        // 4 standard errors of the difference of 10,000 and 20,000 repetitions at 95 %
        assertThat((double) held / repetitions).isCloseTo(expected, within(0.0107));
    }

    /** Of the reference table's chat models many share a family; the sentences say what the table says of 26 such models. */
    @Test
    void saysBesideACorrelationWhatIsKnownOfItsIntervalAndItsQ() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        Analysis analysis =
                Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
        GroupAnalysis chat = analysis.group("chat").orElseThrow();
        BenchmarkCorrelation tested = chat.correlations().stream()
                .filter(row -> row.qValue().isPresent() && row.n() == 26)
                .findFirst()
                .orElseThrow();
        double[] shares = shares("fisher_z", "spearman", 26, "clustered");
        String range = String.format(
                Locale.ROOT, "in only %.1f to %.1f %% of samples", 100 * shares[0], 100 * shares[shares.length - 1]);
        assertThat(KnownCoverage.of(table, tested, Coefficient.SPEARMAN))
                .hasSize(2)
                .satisfies(found -> assertThat(found.get(0)).contains("26 models in families", range))
                .satisfies(found -> assertThat(found.get(1)).contains("had a true correlation of 0"));
        BenchmarkCorrelation capabilities = chat.correlations().stream()
                .filter(row -> row.benchmark().role() == Role.CAPABILITIES)
                .findFirst()
                .orElseThrow();
        assertThat(capabilities.qValue().isPresent()).isFalse();
        assertThat(KnownCoverage.of(table, capabilities, Coefficient.SPEARMAN)).hasSize(1);
        ScoreTable unrelated = RandomTables.random(3, 26, 4, 2, 0);
        GroupAnalysis alone = Analyser.analyse(
                        unrelated, unrelated.allModels(), AnalysisOptions.defaults(), Progress.unwatched())
                .groups()
                .get(0);
        assertThat(KnownCoverage.of(unrelated, alone.correlation("s4").orElseThrow(), Coefficient.SPEARMAN))
                .isEmpty();
    }
}
