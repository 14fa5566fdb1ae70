package org.disentangle.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.analysis.RandomTables.capability;
import static org.disentangle.analysis.RandomTables.safety;
import static org.disentangle.analysis.RandomTables.table;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingDataComparisonTest {
    private static final double NONE = Double.NaN;

    private static Analysis analyse(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
    }

    private static MissingDataComparison compare(ScoreTable table, AnalysisOptions options, String benchmark) {
        Analysis analysis = analyse(table, options);
        return MissingDataComparison.of(analysis, analysis.groups().get(0), benchmark, Progress.unwatched());
    }

    private static void check(
            MissingDataComparison.Result result, ScoreTable table, AnalysisOptions options, String s) {
        GroupAnalysis group =
                analyse(table, options.withMissing(result.policy())).groups().get(0);
        BenchmarkCorrelation row = group.correlation(s).orElseThrow();
        CapabilitiesScore score = group.score().orElseThrow();
        assertThat(result.rho()).isEqualTo(row.rho());
        assertThat(result.n()).isEqualTo(row.n());
        assertThat(result.interval()).isEqualTo(row.interval());
        assertThat(result.scored()).isEqualTo(score.models().size());
        assertThat(result.filledModels()).isEqualTo(score.filled().size());
        assertThat(result.notes()).isEqualTo(score.warnings());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachSideIsTheAnalysisUnderThatPolicy(long seed) {
        ScoreTable table = RandomTables.random(seed, 30, 5, 3, 0.06);
        AnalysisOptions options = AnalysisOptions.defaults().withConfidence(0.9);
        for (String benchmark : List.of("s5", "s7", "c1")) {
            MissingDataComparison comparison = compare(table, options, benchmark);
            assertThat(comparison.benchmark()).isEqualTo(benchmark);
            assertThat(comparison.complete().policy()).isEqualTo(MissingPolicy.COMPLETE);
            assertThat(comparison.withoutCostliest().policy()).isEqualTo(MissingPolicy.WITHOUT_COSTLIEST);
            assertThat(comparison.impute().policy()).isEqualTo(MissingPolicy.IMPUTE);
            check(comparison.complete(), table, options, benchmark);
            check(comparison.withoutCostliest(), table, options, benchmark);
            check(comparison.impute(), table, options, benchmark);
        }
    }

    @ParameterizedTest
    @EnumSource(MissingPolicy.class)
    void thePolicyOfTheAnalysisDoesNotMatter(MissingPolicy policy) {
        ScoreTable table = RandomTables.random(3, 20, 4, 2, 0.06);
        AnalysisOptions options = AnalysisOptions.defaults();
        assertThat(compare(table, options.withMissing(policy), "s4")).isEqualTo(compare(table, options, "s4"));
    }

    @Test
    void namesWhatEachBenchmarkCosts() {
        ScoreTable table = table(
                List.of(RandomTables.type(false, "x", "x", "x", "x", "x", "x", "y")),
                capability("a", 1, 2, 3, 4, NONE, 5, NONE),
                capability("b", 2, 1, 3, 5, NONE, NONE, 4),
                capability("c", 1, 2, 4, 3, 5, 6, 7),
                safety("s", 1, 3, 2, 4, 6, 5, 7));
        Analysis analysis = analyse(table, AnalysisOptions.defaults());
        MissingDataComparison comparison =
                MissingDataComparison.of(analysis, analysis.group("x").orElseThrow(), "s", Progress.unwatched());
        assertThat(comparison.costs())
                .containsExactly(
                        new MissingDataComparison.Cost("a", 1, 0),
                        new MissingDataComparison.Cost("b", 2, 1),
                        new MissingDataComparison.Cost("c", 0, 0));
        assertThat(comparison.complete().scored()).isEqualTo(4);
        assertThat(comparison.withoutCostliest().scored()).isEqualTo(5);
        assertThat(comparison.impute().scored()).isEqualTo(6);
        assertThat(comparison.impute().filledModels()).isEqualTo(2);
    }

    @Test
    void whereOnePolicyGivesNoScoreTheOthersMay() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3, 4, 5),
                capability("b", 2, 1, 3, 5, 4),
                capability("new", NONE, NONE, NONE, 1, 2),
                safety("s", 1, 3, 2, 4, 5));
        MissingDataComparison comparison = compare(table, AnalysisOptions.defaults(), "s");
        assertThat(comparison.complete().rho().reason()).isEqualTo("there is no capabilities score");
        assertThat(comparison.complete().scored()).isZero();
        assertThat(comparison.complete().notes().get(0)).contains("without new there would be 5");
        assertThat(comparison.withoutCostliest().n()).isEqualTo(5);
        assertThat(comparison.withoutCostliest().interval().isPresent()).isTrue();
    }

    @Test
    void anotherXIsKept() {
        ScoreTable table = RandomTables.random(3, 20, 4, 2, 0.06);
        AnalysisOptions options = AnalysisOptions.defaults().withX(Optional.of("s5"));
        MissingDataComparison comparison = compare(table, options, "s4");
        assertThat(comparison.complete().rho()).isEqualTo(comparison.impute().rho());
        assertThatThrownBy(() -> compare(table, options, "absent")).isInstanceOf(IllegalArgumentException.class);
    }
}
