package org.disentangle.analysis.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Reference;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenScaleTest {
    private static final double NONE = Double.NaN;
    private static final ScaleOrigin ORIGIN = new ScaleOrigin("a table", List.of(), Coefficient.SPEARMAN, 9, 0.8);
    private static final FrozenScale SMALL = new FrozenScale(
            "chat",
            List.of(
                    new ScaleColumn("a", Direction.HIGHER, 10, 2, 0.6),
                    new ScaleColumn("b", Direction.LOWER, -3, 0.5, 0.8),
                    new ScaleColumn("c", Direction.HIGHER, 0, 1, 0)),
            ORIGIN);

    private static ScoreTable table(Benchmark... benchmarks) {
        List<String> models = new ArrayList<>();
        for (int i = 0; i < benchmarks[0].scores().size(); i++) {
            models.add("model " + i);
        }
        return new ScoreTable(models, List.of(), List.of(benchmarks), Provenance.none());
    }

    private static Benchmark benchmark(String column, Direction direction, Role role, double... scores) {
        BenchmarkInfo info =
                BenchmarkInfo.unknown(column).withDirection(direction).withRole(role);
        return new Benchmark(column, info, Values.of(scores));
    }

    private static Benchmark a(double... scores) {
        return benchmark("a", Direction.HIGHER, Role.CAPABILITIES, scores);
    }

    private static Benchmark b(double... scores) {
        return benchmark("b", Direction.LOWER, Role.CAPABILITIES, scores);
    }

    private static Benchmark c(double... scores) {
        return benchmark("c", Direction.HIGHER, Role.CAPABILITIES, scores);
    }

    private static ScaledModels scaled(ScoreTable table) {
        return new FrozenScales(List.of(SMALL)).score(table, "chat", table.allModels());
    }

    @Test
    void isTheWeightedSumOfStandardisedOrientedScores() {
        ScaledModels models = scaled(table(a(12, 8), b(2, 4), c(7, -7)));
        assertThat(models.models().get(0).score().value()).isEqualTo(0.6 * 1 + 0.8 * 2);
        assertThat(models.models().get(1).score().value()).isEqualTo(0.6 * -1 + 0.8 * -2);
        assertThat(models.models()).allMatch(ScaledModel::isComplete);
        assertThat(models.models().get(0).coverage()).isEqualTo(1);
        assertThat(models.notes()).isEmpty();
        assertThat(models.absent()).isEmpty();
        assertThat(models.title()).isEqualTo("Capabilities score on the scale of a table (chat)");
        assertThat(models.scale()).contains(SMALL);
        assertThat(models.reason()).isEmpty();
    }

    @Test
    void scoresWhatAModelHasAndMarksWhatItLacks() {
        ScaledModels models = scaled(table(a(12, NONE, NONE, NONE), b(NONE, 2, NONE, NONE), c(1, 1, 1, NONE)));
        ScaledModel onlyA = models.models().get(0);
        assertClose(onlyA.score().value(), 0.6 / 0.36, 1e-15, "score from a");
        assertThat(onlyA.lacks()).containsExactly("b");
        assertThat(onlyA.coverage()).isEqualTo(0.36);
        assertThat(onlyA.isComplete()).isFalse();
        ScaledModel onlyB = models.models().get(1);
        assertClose(onlyB.score().value(), 0.8 * 2 / 0.64, 1e-15, "score from b");
        assertThat(onlyB.lacks()).containsExactly("a");
        assertThat(models.models().get(2).score().reason())
                .isEqualTo("the benchmarks it has do not count on the scale, because their loadings are 0");
        assertThat(models.models().get(3).score().reason()).isEqualTo("it has no score on any benchmark of the scale");
        assertThat(models.models().get(3).lacks()).containsExactly("a", "b", "c");
        assertThat(models.notes())
                .containsExactly(
                        "In the group “chat”, models scored on the benchmarks they have: model 0 (lacks b), model 1 (lacks a).",
                        "In the group “chat”, models not scored: model 2 (the benchmarks it has do not count on the scale,"
                                + " because their loadings are 0), model 3 (it has no score on any benchmark of the scale).");
        assertThat(models.scores().presentCount()).isEqualTo(2);
    }

    @Test
    void saysWhichColumnsTheTableDoesNotHave() {
        ScaledModels models = scaled(table(a(12), benchmark("b", Direction.LOWER, Role.IGNORED, 2), c(1)));
        assertThat(models.absent()).containsExactly("b");
        assertThat(models.models().get(0).lacks()).containsExactly("b");
        assertThat(models.notes().get(0))
                .isEqualTo("The table has no column for 1 of the 3 benchmarks of the scale: b.");
        ScaledModels none = scaled(table(benchmark("x", Direction.HIGHER, Role.CAPABILITIES, 1, 2)));
        assertThat(none.reason()).isEqualTo("the table has none of the 3 benchmarks of the scale of a table (chat)");
        assertThat(none.models()).hasSize(2).allMatch(model -> !model.score().isPresent());
        assertThat(none.notes()).isEmpty();
        assertThat(none.insteadOfFit())
                .isEqualTo("No model is scored, because the table has none of the 3 benchmarks of the scale of a table"
                        + " (chat).");
    }

    @Test
    void refusesAColumnOfAnotherDirection() {
        ScaledModels models = scaled(table(a(12), benchmark("b", Direction.HIGHER, Role.SAFETY, 2), c(1)));
        assertThat(models.reason())
                .isEqualTo("the table and the scale differ in the direction of “b” (scale: lower, table: higher);"
                        + " give the table the scale's direction if both measure the same quantity");
        assertThat(models.models().get(0).score().isPresent()).isFalse();
        assertThat(models.scores().presentCount()).isZero();
        assertThat(models.absent()).isEmpty();
        assertThat(models.without("a")).isEmpty();
    }

    @Test
    void refusesInfiniteScores() {
        ScaledModels models = scaled(table(a(Double.POSITIVE_INFINITY, 1e308), b(1, 1e308), c(1, 1)));
        assertThat(models.models().get(0).score().reason()).isEqualTo("a score is infinite or too far from the scale");
        assertThat(models.models()).allSatisfy(model -> assertThat(
                        model.score().isPresent() || !model.score().reason().isEmpty())
                .isTrue());
    }

    @Test
    void findsTheScaleOfAGroup() {
        FrozenScale base = new FrozenScale("base", SMALL.columns(), ORIGIN);
        FrozenScales both = new FrozenScales(List.of(base, SMALL));
        assertThat(both.forGroup("chat")).contains(SMALL);
        assertThat(both.forGroup("Base")).contains(base);
        assertThat(both.forGroup("all")).isEmpty();
        assertThat(new FrozenScales(List.of(base)).forGroup("all")).contains(base);
        assertThat(both.only("chat").orElseThrow().forGroup("all")).contains(SMALL);
        assertThat(both.only("all")).isEmpty();
        ScoreTable table = table(a(1), b(1), c(1));
        ScaledModels none = both.score(table, "all", table.allModels());
        assertThat(none.reason())
                .isEqualTo(
                        "there is no frozen scale of the group “all”, only of “base” and “chat”; choose one of them");
        assertThat(none.title()).isEqualTo("Capabilities score");
        assertThat(none.scale()).isEmpty();
        assertThat(none.models().get(0).score().reason()).isEqualTo(none.reason());
    }

    @Test
    void takesOtherNamesOfATable() {
        FrozenScale renamed = SMALL.withNames(Map.of("a", "alpha", "zeta", "a"));
        assertThat(renamed.columns().stream().map(ScaleColumn::benchmark)).containsExactly("alpha", "b", "c");
        assertThat(renamed.columns().get(0).mean()).isEqualTo(10);
        assertThat(new FrozenScales(List.of(SMALL))
                        .withNames(Map.of("a", "alpha"))
                        .scales())
                .containsExactly(SMALL.withNames(Map.of("a", "alpha")));
        assertThatThrownBy(() -> SMALL.withNames(Map.of("a", "b")))
                .hasMessage("The benchmark “b” is in the scale twice.");
    }

    @Test
    void refusesWhatIsNoScale() {
        assertThatThrownBy(() -> new ScaleColumn(" ", Direction.HIGHER, 0, 1, 1))
                .hasMessageContaining("has no name");
        assertThatThrownBy(() -> new ScaleColumn("a", Direction.HIGHER, NONE, 1, 1))
                .hasMessageContaining("mean of “a”");
        for (double deviation : new double[] {0, -1, NONE, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new ScaleColumn("a", Direction.HIGHER, 0, deviation, 1))
                    .hasMessageContaining("deviation of “a”");
        }
        for (double loading : new double[] {1.01, -1.01, NONE}) {
            assertThatThrownBy(() -> new ScaleColumn("a", Direction.HIGHER, 0, 1, loading))
                    .hasMessageContaining("loading of “a”");
        }
        List<ScaleColumn> columns = SMALL.columns();
        assertThatThrownBy(() -> new FrozenScale("chat", List.of(), ORIGIN)).hasMessageContaining("this one has none");
        assertThatThrownBy(() -> new FrozenScale("chat", columns.subList(0, 1), ORIGIN))
                .hasMessageContaining("this one has only 1");
        assertThatThrownBy(() -> new FrozenScale(
                        "chat",
                        columns.subList(0, 2).subList(0, 2).stream()
                                .map(one -> new ScaleColumn(one.benchmark(), one.direction(), 0, 1, 0.5))
                                .toList(),
                        ORIGIN))
                .hasMessageContaining("must sum to 1");
        assertThatThrownBy(() -> new FrozenScale(" ", columns, ORIGIN)).hasMessageContaining("no group");
        assertThatThrownBy(() -> new FrozenScales(List.of())).hasMessageContaining("no scale");
        assertThatThrownBy(() -> new FrozenScales(List.of(SMALL, SMALL))).hasMessageContaining("two scales");
        assertThatThrownBy(() -> new ScaleOrigin("", List.of(), Coefficient.PEARSON, 1, 0.5))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> new ScaleOrigin("t", List.of(), Coefficient.PEARSON, -1, 0.5))
                .hasMessageContaining("negative");
        for (double variance : new double[] {-0.1, 1.1, NONE}) {
            assertThatThrownBy(() -> new ScaleOrigin("t", List.of(), Coefficient.PEARSON, 1, variance))
                    .hasMessageContaining("between 0 and 1");
        }
    }

    /** The models a score was fitted to, in random tables of mixed directions with holes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesFittedModelsTheirScoresBackAndOthersTheLeastSquaresOnes(long seed) {
        ScoreTable table = random(seed, 30, 6);
        for (Coefficient matrix : List.of(Coefficient.SPEARMAN, Coefficient.PEARSON)) {
            Analysis analysis = Analyser.analyse(
                    table, table.allModels(), AnalysisOptions.defaults().withMatrix(matrix), Progress.unwatched());
            GroupAnalysis group = analysis.groups().get(0);
            FrozenScales scales = FrozenScales.of(analysis, "random").orElseThrow();
            assertThat(scales.scales().get(0).origin().matrix()).isEqualTo(matrix);
            assertThat(scales.scales().get(0).origin().models())
                    .isEqualTo(group.score().orElseThrow().models().size());
            Values fitted = group.score().orElseThrow().scores();
            int lacking = 0;
            for (ScaledModel model :
                    scales.score(table, "all", table.allModels()).models()) {
                if (model.isComplete()) {
                    assertThat(model.score().value())
                            .as("seed %d, row %d", seed, model.row())
                            .isEqualTo(fitted.get(model.row()));
                } else {
                    lacking++;
                    assertThat(fitted.isMissing(model.row())).isTrue();
                }
                checkLeastSquares(scales.scales().get(0), table, model, seed);
            }
            assertThat(lacking).as("seed %d", seed).isPositive();
        }
    }

    private static void checkLeastSquares(FrozenScale scale, ScoreTable table, ScaledModel model, long seed) {
        List<double[]> loadings = new ArrayList<>();
        List<Double> z = new ArrayList<>();
        for (ScaleColumn column : scale.columns()) {
            double score = table.benchmark(column.benchmark()).orElseThrow().oriented(model.row());
            if (!Double.isNaN(score)) {
                loadings.add(new double[] {column.loading()});
                z.add((score - column.mean()) / column.deviation());
            }
        }
        if (z.size() < 2) {
            return;
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(
                z.stream().mapToDouble(Double::doubleValue).toArray(), loadings.toArray(double[][]::new));
        assertClose(model.score().value(), regression.estimateRegressionParameters()[0], 1e-12, "seed " + seed);
    }

    private static ScoreTable random(long seed, int m, int b) {
        Random random = new Random(seed);
        Direction[] directions = {Direction.HIGHER, Direction.LOWER, new Direction.Target(9)};
        double[][] scores = new double[b + 1][m];
        for (int i = 0; i < m; i++) {
            double factor = random.nextGaussian();
            for (int j = 0; j <= b; j++) {
                double score = factor + 0.4 * random.nextGaussian();
                scores[j][i] = random.nextInt(20) == 0 ? NONE : j % 3 == 1 ? -score : score;
            }
        }
        Benchmark[] benchmarks = new Benchmark[b + 1];
        for (int j = 0; j <= b; j++) {
            benchmarks[j] = benchmark("b" + j, directions[j % 3], j < b ? Role.CAPABILITIES : Role.SAFETY, scores[j]);
        }
        return table(benchmarks);
    }

    /** Base models on the scale of the chat models, against NumPy's least squares; also without three of the benchmarks. */
    @Test
    void agreesWithNumPyOnTheReferenceTable() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        Analysis analysis =
                Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
        FrozenScales chat = FrozenScales.of(analysis, "Safetywashing")
                .orElseThrow()
                .only("chat")
                .orElseThrow();
        List<String> taken = List.of("mmlu", "gsm8k", "bbh");
        ScoreTable part = table.withInfo(known ->
                taken.contains(known.column()) ? known.withInfo(known.info().withRole(Role.IGNORED)) : known);
        ScaledModels full = chat.score(table, "all", table.allModels());
        ScaledModels fewer = chat.score(part, "all", table.allModels());
        assertThat(fewer.absent()).containsExactlyInAnyOrderElementsOf(taken);
        List<String[]> expected = Reference.lines("reference_frozen_scale.tsv");
        assertThat(expected).hasSize(54);
        for (String[] line : expected.subList(1, 54)) {
            int row = table.models().indexOf(line[0]);
            assertClose(full.models().get(row).score().value(), Double.parseDouble(line[1]), 1e-12, line[0]);
            assertClose(fewer.models().get(row).score().value(), Double.parseDouble(line[2]), 1e-12, line[0] + " part");
            assertThat(fewer.models().get(row).lacks()).hasSize(3);
        }
        List<SourceFile> files = chat.scales().get(0).origin().files();
        assertThat(files).isEqualTo(table.provenance().sources()).isNotEmpty();
    }

    /** The models that a scale was fitted to keep every correlation; what another model is beside changes no score. */
    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void analysesOnTheFrozenScaleWithoutFitting(Coefficient coefficient) throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        AnalysisOptions options = AnalysisOptions.defaults().withCoefficient(coefficient);
        Analysis fitted = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
        FrozenScales scales = FrozenScales.of(fitted, "Safetywashing").orElseThrow();
        assertThat(scales.scales().stream().map(FrozenScale::group)).containsExactly("base", "chat");
        Analysis frozen = Analyser.analyse(table, table.allModels(), options, scales, Progress.unwatched());
        for (GroupAnalysis group : frozen.groups()) {
            GroupAnalysis before = fitted.group(group.name()).orElseThrow();
            assertThat(group.score()).isEmpty();
            assertThat(group.noScore())
                    .isEqualTo(
                            "No score was fitted to these models: they are scored on the frozen scale of Safetywashing ("
                                    + group.name() + ").");
            assertThat(group.x().title())
                    .isEqualTo("Capabilities score on the scale of Safetywashing (" + group.name() + ")");
            assertThat(group.x().isCapabilitiesScore()).isTrue();
            assertThat(group.x().values()).isEqualTo(before.x().values());
            for (BenchmarkCorrelation row : group.correlations()) {
                BenchmarkCorrelation same =
                        before.correlation(row.benchmark().column()).orElseThrow();
                assertThat(row.rho()).isEqualTo(same.rho());
                assertThat(row.significance()).isEqualTo(same.significance());
                assertThat(row.interval()).isEqualTo(same.interval());
                assertThat(row.trend()).isEqualTo(same.trend());
                assertThat(row.verdict()).isEqualTo(same.verdict());
            }
        }
        Subset few = Subset.ofRows(table.modelCount(), 0, 5, 9);
        GroupAnalysis three = Analyser.analyse(table, few, options, scales, Progress.unwatched())
                .group("base")
                .orElseThrow();
        few.rows().forEach(row -> assertThat(three.x().values().get(row))
                .isEqualTo(fitted.group("base").orElseThrow().x().values().get(row)));
        assertThat(three.x().values().presentCount()).isEqualTo(3);
    }

    @Test
    void doesNotTestWhatIsPartOfTheScale() {
        ScoreTable table = table(
                a(12, 8, 9, 11, 10),
                benchmark("b", Direction.LOWER, Role.SAFETY, 2, 4, 3, 1, 5),
                c(1, 2, 3, 5, 4),
                benchmark("d", Direction.HIGHER, Role.CAPABILITIES, 1, 2, 3, 5, 4),
                benchmark("s", Direction.HIGHER, Role.SAFETY, 5, 1, 2, 4, 3));
        FrozenScales scales = new FrozenScales(List.of(SMALL));
        GroupAnalysis group = Analyser.analyse(
                        table, table.allModels(), AnalysisOptions.defaults(), scales, Progress.unwatched())
                .groups()
                .get(0);
        for (String part : List.of("a", "b", "c", "d")) {
            BenchmarkCorrelation row = group.correlation(part).orElseThrow();
            assertThat(row.rho().isPresent()).isTrue();
            assertThat(row.pValue().isPresent()).as(part).isFalse();
            assertThat(row.verdict()).isEqualTo(Verdict.NONE);
        }
        assertThat(group.correlation("s").orElseThrow().pValue().isPresent()).isTrue();
        assertThat(group.correlation("d").orElseThrow().withoutItself().reason())
                .isEqualTo("it is not part of the capabilities score");
        // Without a the score is that of b alone: ranks 4, 2, 3, 5, 1, against those of a, 5, 1, 2, 4, 3.
        assertClose(
                group.correlation("a").orElseThrow().withoutItself().value(), 1 - 6 * 8 / 120.0, 1e-12, "without a");
        assertThat(group.correlation("b").orElseThrow().withoutItself().reason())
                .isEqualTo("it is not a capabilities benchmark");
    }

    @Test
    void namesTheFirstTenOfMany() {
        double[] scores = new double[11];
        double[] none = new double[11];
        Arrays.fill(none, NONE);
        ScaledModels eleven = scaled(table(a(scores), b(none), c(scores)));
        assertThat(eleven.notes()).hasSize(1);
        assertThat(eleven.notes().get(0)).endsWith(", model 9 (lacks b) and 1 more.");
        ScaledModels ten = scaled(table(a(new double[10]), b(Arrays.copyOf(none, 10)), c(new double[10])));
        assertThat(ten.notes().get(0)).endsWith(", model 9 (lacks b).");
    }

    @Test
    void leavesAnotherXAsItIs() {
        ScoreTable table = table(a(12, 8, 9), b(2, 4, 3), c(1, 2, 3));
        Analysis analysis = Analyser.analyse(
                table,
                table.allModels(),
                AnalysisOptions.defaults().withX(Optional.of("a")),
                new FrozenScales(List.of(SMALL)),
                Progress.unwatched());
        assertThat(analysis.groups().get(0).x().column()).contains("a");
        assertThat(analysis.groups()
                        .get(0)
                        .correlation("b")
                        .orElseThrow()
                        .pValue()
                        .isPresent())
                .isTrue();
    }

    @Test
    void givesTheReasonWhereAGroupHasNoScale() {
        ScoreTable table = table(a(12, 8, 9), benchmark("x", Direction.HIGHER, Role.SAFETY, 1, 2, 3));
        FrozenScales two = new FrozenScales(List.of(SMALL, new FrozenScale("base", SMALL.columns(), ORIGIN)));
        Analysis analysis =
                Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), two, Progress.unwatched());
        GroupAnalysis group = analysis.groups().get(0);
        assertThat(group.noScore())
                .startsWith("No model is scored, because there is no frozen scale of the group “all”");
        assertThat(group.correlation("x").orElseThrow().rho().reason()).isEqualTo("there is no capabilities score");
        ScoreTable lacking = table(a(12, 8, NONE), benchmark("x", Direction.HIGHER, Role.SAFETY, 1, 2, 3));
        assertThat(Analyser.analyse(
                                lacking,
                                lacking.allModels(),
                                AnalysisOptions.defaults(),
                                new FrozenScales(List.of(SMALL)),
                                Progress.unwatched())
                        .notes())
                .hasSize(3)
                .anyMatch(note -> note.contains("model 2 (it has no score on any benchmark of the scale)"));
    }

    @Test
    void aTableWithoutAScoreMakesNoScale() {
        ScoreTable table = table(a(12, 8, 9));
        Analysis analysis =
                Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
        assertThat(FrozenScales.of(analysis, "t")).isEmpty();
    }
}
