package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.analysis.RandomTables.capability;
import static org.disentangle.analysis.RandomTables.safety;
import static org.disentangle.analysis.RandomTables.table;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of models that lack capabilities scores: left out, kept by leaving out a benchmark, or filled in. */
class MissingScoresTest {
    private static final double NONE = Double.NaN;

    private static GroupAnalysis analyse(ScoreTable table, MissingPolicy policy) {
        return analyse(table, AnalysisOptions.defaults().withMissing(policy));
    }

    private static GroupAnalysis analyse(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
    }

    private static ScoreTable random(long seed, double missing) {
        return RandomTables.random(seed, 30, 5, 4, missing);
    }

    private static void assertSameNumbers(GroupAnalysis actual, GroupAnalysis expected, String what) {
        CapabilitiesScore made = actual.score().orElseThrow();
        CapabilitiesScore wanted = expected.score().orElseThrow();
        assertThat(made.benchmarks()).as(what).isEqualTo(wanted.benchmarks());
        assertThat(made.models()).as(what).isEqualTo(wanted.models());
        assertThat(made.scores()).as(what).isEqualTo(wanted.scores());
        assertThat(made.pca().loadings()).as(what).isEqualTo(wanted.pca().loadings());
        assertThat(made.pca().loadingCorrelations())
                .as(what)
                .isEqualTo(wanted.pca().loadingCorrelations());
        assertThat(made.pca().eigenvalues()).as(what).isEqualTo(wanted.pca().eigenvalues());
        assertThat(made.pca().correlations()).as(what).isEqualTo(wanted.pca().correlations());
        assertThat(made.filled()).as(what).isEmpty();
        for (BenchmarkCorrelation row : expected.correlations()) {
            BenchmarkCorrelation other =
                    actual.correlation(row.benchmark().column()).orElseThrow();
            assertThat(other.rho()).as(what).isEqualTo(row.rho());
            assertThat(other.interval()).as(what).isEqualTo(row.interval());
            assertThat(other.significance()).as(what).isEqualTo(row.significance());
            assertThat(other.trend()).as(what).isEqualTo(row.trend());
            assertThat(other.withoutItself()).as(what).isEqualTo(row.withoutItself());
            assertThat(other.models()).as(what).isEqualTo(row.models());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Coefficient.class,
            names = {"SPEARMAN", "PEARSON"})
    void filledScoresAgreeWithNumPy(Coefficient matrix) throws Exception {
        List<String[]> lines = Reference.lines("imputed.tsv");
        String kind = matrix.word();
        List<String> columns = tail(lines, "columns");
        ScoreTable table = withHoles(columns);
        Analysis analysis = Analyser.analyse(
                table,
                table.allModels(),
                AnalysisOptions.defaults().withMissing(MissingPolicy.IMPUTE).withMatrix(matrix),
                Progress.unwatched());
        GroupAnalysis chat = analysis.group("chat").orElseThrow();
        CapabilitiesScore score = chat.score().orElseThrow();
        assertThat(score.benchmarks()).containsExactlyInAnyOrderElementsOf(columns);
        List<String> models = tail(lines, "models");
        assertThat(score.models().size()).isEqualTo(models.size()).isEqualTo(25);
        assertThat(score.leftOut()).hasSize(1);
        assertThat(score.leftOut().values().iterator().next()).hasSize(12);
        for (int j = 0; j < 12; j++) {
            int place = score.benchmarks().indexOf(columns.get(j));
            assertClose(score.pca().loadings().get(place), number(lines, kind + " loadings", j), 1e-11, "loading " + j);
            assertClose(
                    score.pca().eigenvalues().get(j),
                    number(lines, kind + " eigenvalues", j),
                    1e-11,
                    "eigenvalue " + j);
        }
        for (int i = 0; i < models.size(); i++) {
            int row = table.models().indexOf(models.get(i));
            assertClose(score.scores().get(row), number(lines, kind + " scores", i), 1e-11, models.get(i));
        }
        int filled = 0;
        int correlated = 0;
        for (String[] line : lines) {
            if (line[0].equals("filled")) {
                assertThat(score.filled().get(table.models().indexOf(line[1]))).contains(line[2]);
                filled++;
            } else if (line[0].equals(kind + " rho")) {
                BenchmarkCorrelation row = chat.correlation(line[1]).orElseThrow();
                assertThat(row.n()).isEqualTo(Integer.parseInt(line[2]));
                assertClose(row.rho().value(), Double.parseDouble(line[3]), 1e-12, line[1]);
                correlated++;
            }
        }
        assertThat(score.filled().values().stream().mapToInt(List::size).sum()).isEqualTo(filled);
        assertThat(correlated).isGreaterThan(10);
        assertThat(score.warnings().get(0)).startsWith(filled + " capabilities scores of ");
    }

    private static List<String> tail(List<String[]> lines, String name) {
        String[] line =
                lines.stream().filter(each -> each[0].equals(name)).findFirst().orElseThrow();
        return Arrays.asList(line).subList(1, line.length);
    }

    private static double number(List<String[]> lines, String name, int place) {
        return Double.parseDouble(tail(lines, name).get(place));
    }

    /** The reference table with the holes that the resource describes. */
    private static ScoreTable withHoles(List<String> columns) throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        int[] chat = IntStream.range(0, table.modelCount())
                .filter(row -> table.attribute("type")
                        .orElseThrow()
                        .text(row)
                        .orElse("")
                        .equals("chat"))
                .toArray();
        return table.withInfo(old -> {
            int j = columns.indexOf(old.column());
            return j < 0
                    ? old
                    : RandomTables.withScores(old, row -> {
                        int i = Arrays.binarySearch(chat, row);
                        boolean taken = i >= 0 && ((7 * i + 5 * j) % 23 == 0 || i == 5);
                        return taken ? NONE : old.scores().get(row);
                    });
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void withNothingMissingEveryPolicyGivesTheSameDigits(long seed) {
        ScoreTable table = random(seed, 0);
        GroupAnalysis complete = analyse(table, MissingPolicy.COMPLETE);
        GroupAnalysis filled = analyse(table, MissingPolicy.IMPUTE);
        GroupAnalysis without = analyse(table, MissingPolicy.WITHOUT_COSTLIEST);
        assertSameNumbers(filled, complete, "seed " + seed);
        assertSameNumbers(without, complete, "seed " + seed);
        assertThat(filled.score().orElseThrow().warnings())
                .contains("Nothing was filled in, because no model has only some of the capabilities scores.");
        assertThat(without.score().orElseThrow().warnings())
                .contains("No capabilities benchmark was left out for its missing scores, because no model lacks one.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void withoutTheCostliestIsTheTableInWhichItIsIgnored(long seed) {
        ScoreTable table = random(seed, 0.06);
        GroupAnalysis without = analyse(table, MissingPolicy.WITHOUT_COSTLIEST);
        String costliest =
                without.score().orElseThrow().unusable().keySet().iterator().next();
        ScoreTable ignored = RandomTables.withRole(table, costliest, Role.IGNORED);
        GroupAnalysis expected = analyse(ignored, MissingPolicy.COMPLETE);
        assertSameNumbers(without, expected, "seed " + seed);
        int gained = 0;
        for (int row = 0; row < table.modelCount(); row++) {
            int at = row;
            List<String> lacked = table.benchmarks(Role.CAPABILITIES).stream()
                    .filter(benchmark -> benchmark.scores().isMissing(at))
                    .map(Benchmark::column)
                    .toList();
            gained += lacked.equals(List.of(costliest)) ? 1 : 0;
        }
        assertThat(without.score().orElseThrow().models().size())
                .isEqualTo(analyse(table, MissingPolicy.COMPLETE)
                                .score()
                                .orElseThrow()
                                .models()
                                .size()
                        + gained);
        for (Benchmark other : table.benchmarks(Role.CAPABILITIES)) {
            ScoreTable otherIgnored = RandomTables.withRole(table, other.column(), Role.IGNORED);
            assertThat(analyse(otherIgnored, MissingPolicy.COMPLETE)
                            .score()
                            .orElseThrow()
                            .models()
                            .size())
                    .isLessThanOrEqualTo(without.score().orElseThrow().models().size());
        }
    }

    @Test
    void theBenchmarkLeftOutIsNamedWithTheReason() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3, 4, 5, 6),
                capability("b", 2, 1, 3, 5, 4, NONE),
                capability("new", NONE, NONE, 3, 5, 6, 7),
                safety("s", 1, 3, 2, 4, 6, 5));
        GroupAnalysis group = analyse(table, MissingPolicy.WITHOUT_COSTLIEST);
        CapabilitiesScore score = group.score().orElseThrow();
        assertThat(score.benchmarks()).containsExactly("a", "b");
        assertThat(score.models().size()).isEqualTo(5);
        assertThat(score.unusable())
                .containsExactly(Map.entry("new", "it cost the most models (2 models lacked it alone)"));
        assertThat(score.warnings())
                .containsExactly(
                        "new was left out of the capabilities score, because 2 models lack it and nothing else.");
        assertThat(group.correlation("new").orElseThrow().notes())
                .containsExactly("It is left out of the capabilities score: it cost the most models (2 models lacked "
                        + "it alone).");
    }

    @Test
    void oneOfTwoBenchmarksIsNotLeftOut() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3, 4, NONE),
                capability("b", 2, 1, 3, 5, 4),
                safety("s", 1, 3, 2, 4, 5));
        GroupAnalysis group = analyse(table, MissingPolicy.WITHOUT_COSTLIEST);
        assertSameNumbers(group, analyse(table, MissingPolicy.COMPLETE), "two benchmarks");
        assertThat(group.score().orElseThrow().warnings())
                .containsExactly("a costs 1 model but was not left out, because a capabilities score needs at least 2"
                        + " benchmarks.");
    }

    @Test
    void whereModelsLackSeveralNoSingleBenchmarkHelps() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3, 4, NONE),
                capability("b", 2, 1, 3, 5, NONE),
                capability("c", 2, 1, 4, 5, 6),
                safety("s", 1, 3, 2, 4, 5));
        GroupAnalysis group = analyse(table, MissingPolicy.WITHOUT_COSTLIEST);
        assertSameNumbers(group, analyse(table, MissingPolicy.COMPLETE), "two lacked");
        assertThat(group.score().orElseThrow().warnings())
                .containsExactly("No capabilities benchmark was left out for its missing scores, because no model "
                        + "lacks just one.");
    }

    @Test
    void ofBenchmarksThatCostTheSameTheFirstByNameIsLeftOutInAnyOrderOfColumns() {
        Benchmark a = capability("a", 1, 2, 3, 4, 5, NONE);
        Benchmark b = capability("b", 2, 1, 3, 5, NONE, 6);
        Benchmark c = capability("c", 2, 1, 4, 3, 5, 6);
        Benchmark s = safety("s", 1, 3, 2, 4, 6, 5);
        for (ScoreTable table : List.of(table(List.of(), a, b, c, s), table(List.of(), s, c, b, a))) {
            CapabilitiesScore score =
                    analyse(table, MissingPolicy.WITHOUT_COSTLIEST).score().orElseThrow();
            assertThat(score.unusable()).containsOnlyKeys("a");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void fillingInDependsNeitherOnTheOrderOfRowsNorOfColumns(long seed) {
        ScoreTable table = random(seed, 0.08);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        ScoreTable shuffled = RandomTables.withRows(
                table, order.stream().mapToInt(Integer::intValue).toArray());
        List<Benchmark> benchmarks = new ArrayList<>(shuffled.benchmarks());
        Collections.shuffle(benchmarks, new Random(seed));
        shuffled = new ScoreTable(shuffled.models(), shuffled.attributes(), benchmarks, Provenance.none());
        GroupAnalysis before = analyse(table, MissingPolicy.IMPUTE);
        GroupAnalysis after = analyse(shuffled, MissingPolicy.IMPUTE);
        for (int i = 0; i < 30; i++) {
            assertClose(
                    after.score().orElseThrow().scores().get(i),
                    before.score().orElseThrow().scores().get(order.get(i)),
                    1e-10,
                    "seed " + seed);
        }
        for (BenchmarkCorrelation row : before.correlations()) {
            BenchmarkCorrelation other =
                    after.correlation(row.benchmark().column()).orElseThrow();
            assertClose(other.rho().value(), row.rho().value(), 1e-12, "seed " + seed);
            assertThat(other.n()).isEqualTo(row.n());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void withFilledScoresACorrelationWithoutItselfFillsTheOthersAnew(long seed) {
        ScoreTable table = random(seed, 0.08);
        GroupAnalysis whole = analyse(table, MissingPolicy.IMPUTE);
        assertThat(whole.score().orElseThrow().filled()).isNotEmpty();
        for (Benchmark benchmark : table.benchmarks(Role.CAPABILITIES)) {
            ScoreTable others = RandomTables.withRole(table, benchmark.column(), Role.SAFETY);
            assertThat(whole.correlation(benchmark.column()).orElseThrow().withoutItself())
                    .as("seed " + seed)
                    .isEqualTo(analyse(others, MissingPolicy.IMPUTE)
                            .correlation(benchmark.column())
                            .orElseThrow()
                            .rho());
        }
    }

    @Test
    void everyFilledModelIsMarkedAndAModelWithoutAnyScoreIsNotFilled() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3, 4, 5, NONE, NONE),
                capability("b", 2, 1, 3, 5, 4, 6, NONE),
                capability("c", 1, NONE, 3, 5, 4, NONE, NONE),
                safety("s", 1, 3, 2, 4, 6, 5, 7));
        GroupAnalysis group = analyse(table, MissingPolicy.IMPUTE);
        CapabilitiesScore score = group.score().orElseThrow();
        assertThat(score.filled()).containsOnlyKeys(1, 5);
        assertThat(score.filled().get(1)).containsExactly("c");
        assertThat(score.filled().get(5)).containsExactly("a", "c");
        assertThat(score.leftOut()).containsOnlyKeys(6);
        assertThat(score.leftOut().get(6)).containsExactly("a", "b", "c");
        assertThat(score.models()).isEqualTo(Subset.ofRows(7, 0, 1, 2, 3, 4, 5));
        assertThat(score.scores().isMissing(6)).isTrue();
        assertThat(score.standardizations().means().get(0)).isEqualTo(3);
        assertThat(score.warnings().get(0))
                .isEqualTo("3 capabilities scores of 2 models were missing and filled in by iterative PCA; "
                        + "results that rest on them are less certain than they look.");
        assertThat(group.correlation("s").orElseThrow().n()).isEqualTo(6);
        assertThat(group.correlation("a").orElseThrow().n()).isEqualTo(5);
    }

    @Test
    void tooFewModelsWithAnyScoreMakeNoScore() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, NONE, NONE),
                capability("b", 2, 1, NONE, NONE),
                capability("c", 2, NONE, NONE, NONE),
                safety("s", 1, 2, 3, 4));
        assertThat(analyse(table, MissingPolicy.IMPUTE).noScore())
                .startsWith("A capabilities score needs at least 3 models that have a score in ");
        ScoreTable partly = table(
                List.of(),
                capability("a", 1, 2, NONE, NONE),
                capability("b", 2, NONE, NONE, NONE),
                capability("c", 2, 1, NONE, NONE),
                capability("d", NONE, 1, NONE, NONE));
        assertThat(analyse(partly, MissingPolicy.IMPUTE).score()).isEmpty();
        ScoreTable holes = table(
                List.of(),
                capability("a", 1, 2, NONE, NONE),
                capability("b", 2, 3, NONE, NONE),
                capability("c", NONE, 3, NONE, NONE),
                capability("d", NONE, 3, 4, 4));
        assertThat(analyse(holes, MissingPolicy.IMPUTE).noScore()).doesNotContain("NaN");
        assertThat(analyse(table(List.of(), capability("a", 1, 2, NONE), safety("s", 1, 2, 3)), MissingPolicy.IMPUTE)
                        .noScore())
                .isEqualTo("A capabilities score needs at least 2 capabilities benchmarks, and there is 1; name more.");
    }

    @Test
    void aFillingThatDoesNotSettleIsSaid() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, -3, 2, 1, -2),
                capability("b", 3, -1, NONE, -2, 0),
                capability("c", 3, 3, -3, NONE, 0),
                safety("s", 1, 2, 3, 4, 5));
        GroupAnalysis group = analyse(table, MissingPolicy.IMPUTE);
        assertThat(group.score().orElseThrow().warnings())
                .contains("Filling in missing capabilities scores did not converge within 1000 rounds; do "
                        + "not rely on the"
                        + " filled scores.");
    }
}
