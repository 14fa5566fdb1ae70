package org.disentangle.analysis.subdomains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.RandomTables.capability;
import static org.disentangle.analysis.RandomTables.safety;
import static org.disentangle.analysis.RandomTables.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubdomainAnalysisTest {
    private static final double NONE = Double.NaN;

    private static Analysis analyse(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
    }

    private static List<SubdomainAnalysis> of(ScoreTable table, AnalysisOptions options, Subdomain... subdomains) {
        Analysis analysis = analyse(table, options);
        return SubdomainAnalysis.of(analysis, analysis.groups().get(0), List.of(subdomains), Progress.unwatched());
    }

    @ParameterizedTest
    @EnumSource(MissingPolicy.class)
    void aSubdomainIsTheAnalysisWithItsBenchmarksAlone(MissingPolicy policy) {
        ScoreTable table = RandomTables.random(4, 25, 6, 4, 0.05);
        AnalysisOptions options = AnalysisOptions.defaults().withMissing(policy);
        List<SubdomainAnalysis> results = of(
                table,
                options.withX(Optional.of("flop")),
                new Subdomain("mathematics", List.of("c0", "c2", "c3")),
                new Subdomain("knowledge", List.of("c1", "c5")));
        assertThat(results).hasSize(2);
        for (SubdomainAnalysis result : results) {
            ScoreTable alone = table.withInfo(old -> old.role() == Role.CAPABILITIES
                            && !result.subdomain().benchmarks().contains(old.column())
                    ? old.withInfo(old.info().withRole(Role.IGNORED))
                    : old);
            GroupAnalysis expected = analyse(alone, options).groups().get(0);
            assertThat(result.noScore()).isEmpty();
            assertThat(result.score()).isEqualTo(expected.score());
            assertThat(result.scores()).isEqualTo(expected.score().orElseThrow().scores());
            assertThat(result.correlations())
                    .hasSize(4)
                    .allMatch(row -> row.benchmark().role() == Role.SAFETY);
            for (BenchmarkCorrelation row : result.correlations()) {
                assertThat(row)
                        .isEqualTo(
                                expected.correlation(row.benchmark().column()).orElseThrow());
                assertThat(result.correlation(row.benchmark().column())).contains(row);
            }
        }
        assertThat(results.get(0).scores()).isNotEqualTo(results.get(1).scores());
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void aSubdomainOfOneBenchmarkIsItsZScore(Coefficient kind) {
        ScoreTable table = RandomTables.random(4, 25, 3, 4, 0.05)
                .withInfo(old ->
                        old.column().equals("c1") ? old.withInfo(old.info().withDirection(Direction.LOWER)) : old);
        AnalysisOptions options = AnalysisOptions.defaults().withCoefficient(kind);
        SubdomainAnalysis result =
                of(table, options, new Subdomain("flop", List.of("c1"))).get(0);
        double[] scores = table.benchmark("c1").orElseThrow().scores().toArray();
        double[] present =
                Arrays.stream(scores).filter(each -> !Double.isNaN(each)).toArray();
        double mean = Arrays.stream(present).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(present)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElseThrow());
        for (int row = 0; row < scores.length; row++) {
            if (Double.isNaN(scores[row])) {
                assertThat(result.scores().isMissing(row)).isTrue();
            } else {
                assertThat(result.scores().get(row)).isCloseTo((mean - scores[row]) / deviation, within(1e-12));
            }
        }
        GroupAnalysis expected =
                analyse(table, options.withX(Optional.of("c1"))).groups().get(0);
        assertThat(result.score()).isEmpty();
        assertThat(result.noScore()).isEmpty();
        assertThat(result.correlations()).hasSize(4);
        for (BenchmarkCorrelation row : result.correlations()) {
            BenchmarkCorrelation other =
                    expected.correlation(row.benchmark().column()).orElseThrow();
            assertThat(row.rho().value()).isCloseTo(other.rho().value(), within(1e-12));
            assertThat(row.n()).isEqualTo(other.n());
            assertThat(row.slope().value()).isCloseTo(other.slope().value(), within(1e-12));
            assertThat(row.qValue().value()).isCloseTo(other.qValue().value(), within(1e-12));
        }
    }

    @Test
    void zScoresAreThoseOfTheGroup() {
        ScoreTable table = table(
                List.of(RandomTables.type(false, "x", "x", "x", "y", "y")),
                capability("a", 1, 2, 3, 40, 50),
                capability("b", 1, 2, 3, 40, 50),
                safety("s", 1, 3, 2, 4, 5));
        Analysis analysis = analyse(table, AnalysisOptions.defaults());
        SubdomainAnalysis result = SubdomainAnalysis.of(
                        analysis,
                        analysis.group("x").orElseThrow(),
                        List.of(new Subdomain("one", List.of("a"))),
                        Progress.unwatched())
                .get(0);
        assertThat(result.scores().get(1)).isZero();
        assertThat(result.scores().get(2)).isCloseTo(Math.sqrt(1.5), within(1e-15));
        assertThat(result.scores().isMissing(3)).isTrue();
        assertThat(result.correlation("s").orElseThrow().n()).isEqualTo(3);
        assertThat(result.correlation("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same", "empty", "infinite"})
    void aBenchmarkWithoutZScoresMakesNoScoreAndSaysSo(String column) {
        ScoreTable table = table(
                List.of(),
                capability("same", 5, 5, 5, 5),
                capability("empty", NONE, NONE, NONE, NONE),
                capability("infinite", 1, 2, 3, Double.POSITIVE_INFINITY),
                safety("s", 1, 3, 2, 4));
        SubdomainAnalysis result = of(table, AnalysisOptions.defaults(), new Subdomain("knowledge", List.of(column)))
                .get(0);
        assertThat(result.noScore())
                .isEqualTo("There is no score of knowledge, because the scores in " + column
                        + " are all the same, infinite or missing; choose another benchmark.");
        assertThat(result.scores().presentCount()).isZero();
        assertThat(result.correlation("s").orElseThrow().rho().isPresent()).isFalse();
    }

    @Test
    void whereTheBenchmarksMakeNoScoreTheReasonStands() {
        ScoreTable table = table(
                List.of(),
                capability("a", 1, 2, 3, 4),
                capability("b", 5, 5, 5, 5),
                capability("c", 1, 3, 2, 4),
                safety("s", 1, 3, 2, 4));
        SubdomainAnalysis result = of(table, AnalysisOptions.defaults(), new Subdomain("knowledge", List.of("a", "b")))
                .get(0);
        assertThat(result.score()).isEmpty();
        assertThat(result.noScore()).contains("only 1 of 2 can be used");
        assertThat(result.correlation("s").orElseThrow().rho().reason()).isEqualTo("there is no capabilities score");
    }

    @Test
    void wrongBenchmarksAreRefused() {
        ScoreTable table = table(List.of(), capability("a", 1, 2, 3), capability("b", 1, 3, 2), safety("s", 1, 3, 2));
        AnalysisOptions options = AnalysisOptions.defaults();
        assertThatThrownBy(() -> of(table, options, new Subdomain("m", List.of("s"))))
                .isInstanceOf(AnalysisException.class)
                .hasMessage("“s” in the subdomain m is not a capabilities benchmark of the table; name one that is.");
        assertThatThrownBy(() -> of(table, options, new Subdomain("m", List.of("absent"))))
                .isInstanceOf(AnalysisException.class);
        assertThatThrownBy(() ->
                        of(table, options, new Subdomain("m", List.of("a")), new Subdomain("k", List.of("b", "a"))))
                .isInstanceOf(AnalysisException.class)
                .hasMessage("“a” is in the subdomains twice; each capabilities benchmark can be in one.");
        assertThatThrownBy(() -> new Subdomain(" ", List.of("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subdomain("m", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(of(table, options)).isEmpty();
    }

    @Test
    void theNameOfASubdomainMayBeThatOfAColumn() {
        Benchmark a = capability("a", 1, 2, 3, 4);
        ScoreTable table = table(List.of(RandomTables.flop(4, 3, 2, 1)), a, safety("a (z)", 1, 3, 2, 4));
        SubdomainAnalysis result = of(table, AnalysisOptions.defaults(), new Subdomain("a", List.of("a")))
                .get(0);
        assertThat(result.correlation("a (z)").orElseThrow().rho().value()).isCloseTo(0.8, within(1e-15));
    }
}
