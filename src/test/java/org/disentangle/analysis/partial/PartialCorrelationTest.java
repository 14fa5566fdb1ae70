package org.disentangle.analysis.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Reference;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartialCorrelationTest {
    private static final double[] X = {1, 2, 3, 4, 5, 6, 7};
    private static final double[] SCORES = {2, 1, 4, 3, 7, 5, 6};
    private static final double[] HELD = {3, 1, 2, 6, 4, 7, 5};
    private static final AnalysisOptions GIVEN_Z =
            AnalysisOptions.defaults().withX(Optional.of("x")).withPartial(Optional.of("z"));

    private static Attribute number(String column, double... values) {
        return new Attribute.Number(column, AttributeKind.OTHER, false, Values.of(values));
    }

    private static ScoreTable table(double[] x, double[] scores, double... held) {
        return new ScoreTable(
                IntStream.range(0, x.length).mapToObj(i -> "model " + i).toList(),
                List.of(
                        number("x", x),
                        number("z", held),
                        Attribute.Text.of(
                                "maker",
                                AttributeKind.DEVELOPER,
                                false,
                                IntStream.range(0, x.length)
                                        .mapToObj(i -> "someone")
                                        .toList())),
                List.of(new Benchmark("s", BenchmarkInfo.unknown("s"), Values.of(scores))),
                Provenance.none());
    }

    private static PartialCorrelation partial(ScoreTable table, AnalysisOptions options) {
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
        return PartialCorrelation.of(table, group, group.correlation("s").orElseThrow(), options);
    }

    private static PartialCorrelation partial(double[] x, double[] scores, double... held) {
        return partial(table(x, scores, held), GIVEN_Z);
    }

    /** Where numbers and not ranks count, the reference holds the logarithm of training compute constant. */
    private static ScoreTable withLogarithm(ScoreTable table) {
        Values flop = table.numbers("flop").orElseThrow();
        double[] logarithms = Arrays.stream(flop.toArray()).map(Math::log).toArray();
        List<Attribute> attributes = new ArrayList<>(table.attributes());
        attributes.add(number("log flop", logarithms));
        return new ScoreTable(table.models(), attributes, table.benchmarks(), table.provenance());
    }

    @ParameterizedTest
    @EnumSource(names = {"SPEARMAN", "PEARSON"})
    void agreesWithSciPyOnThePapersTables(Coefficient coefficient) throws Exception {
        ScoreTable table = withLogarithm(ReferenceTable.read(Progress.unwatched()));
        String flop = coefficient == Coefficient.SPEARMAN ? "flop" : "log flop";
        AnalysisOptions options =
                AnalysisOptions.defaults().withCoefficient(coefficient).withPartial(Optional.of(flop));
        Analysis analysis = Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
        List<String[]> lines = Reference.lines("partial/reference_safety_partial.tsv");
        int place = coefficient == Coefficient.SPEARMAN ? 3 : 5;
        for (String[] line : lines.subList(1, lines.size())) {
            GroupAnalysis group = analysis.group(line[0]).orElseThrow();
            PartialCorrelation partial = PartialCorrelation.of(
                    table, group, group.correlation(line[1]).orElseThrow(), options);
            String what = line[0] + " " + line[1];
            assertThat(partial.n()).as(what).isEqualTo(Integer.parseInt(line[2]));
            assertClose(partial.rho().value(), Double.parseDouble(line[place]), 1e-12, what);
            assertClose(partial.p().value(), Double.parseDouble(line[place + 1]), 1e-12, what + " p");
            assertThat(partial.pMethod()).isEqualTo(PMethod.T);
            assertThat(partial.attribute()).contains(flop);
        }
        assertThat(lines).hasSize(355);
    }

    @Test
    void kendallsHasNoP() {
        PartialCorrelation partial = partial(table(X, SCORES, HELD), GIVEN_Z.withCoefficient(Coefficient.KENDALL));
        KendallsCorrelation kendall = new KendallsCorrelation();
        double xy = kendall.correlation(X, SCORES);
        double xz = kendall.correlation(X, HELD);
        double yz = kendall.correlation(SCORES, HELD);
        assertThat(partial.rho().value())
                .isCloseTo((xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz)), within(1e-14));
        assertThat(partial.plain().value()).isCloseTo(xy, within(1e-14));
        assertThat(partial.p().reason()).isEqualTo("a partial τ has no accepted test");
        assertThat(partial.pMethod()).isEqualTo(PMethod.NONE);
    }

    @Test
    void onlyModelsThatHaveAllThreeCountAndAreRankedAnew() {
        double none = Double.NaN;
        PartialCorrelation part = partial(
                new double[] {1, 2, 99, 3, 4, 5, 6, 7, 98},
                new double[] {2, 1, 50, 4, 3, 7, 5, 6, none},
                3,
                1,
                none,
                2,
                6,
                4,
                7,
                5,
                1);
        PartialCorrelation whole = partial(X, SCORES, HELD);
        assertThat(part).isEqualTo(whole);
        assertThat(part.n()).isEqualTo(7);
        assertThat(whole.plain().value()).isCloseTo(23.0 / 28, within(1e-15));
    }

    @Test
    void withoutAnAttributeThereIsNone() {
        PartialCorrelation partial = partial(table(X, SCORES, HELD), GIVEN_Z.withPartial(Optional.empty()));
        assertThat(partial.attribute()).isEmpty();
        assertThat(partial.rho().reason()).isEqualTo("no attribute is held constant");
        assertThat(partial.p().reason()).isEqualTo("no attribute is held constant");
        assertThat(partial.plain().isPresent()).isFalse();
        assertThat(partial.n()).isZero();
    }

    @Test
    void aColumnThatIsNotThereOrHoldsWordsIsAWrongQuestion() {
        ScoreTable table = table(X, SCORES, HELD);
        assertThatThrownBy(() -> partial(table, GIVEN_Z.withPartial(Optional.of("zz"))))
                .isInstanceOf(AnalysisException.class)
                .hasMessage("The table has no column “zz”; the nearest are z, s and x.");
        assertThatThrownBy(() -> partial(table, GIVEN_Z.withPartial(Optional.of("maker"))))
                .isInstanceOf(AnalysisException.class)
                .hasMessage("“maker” cannot be held constant, because it holds words; name a column of numbers.");
    }

    @Test
    void tooFewModelsHaveAReason() {
        double none = Double.NaN;
        assertThat(partial(X, SCORES, none, none, none, none, none, none, none)
                        .rho()
                        .reason())
                .isEqualTo("no model of this group has a value of z");
        assertThat(partial(X, SCORES, 1, none, none, 2, 3, none, none).rho().reason())
                .isEqualTo("only 3 models have a score, a value of x and a value of z, and it needs 4");
        assertThat(partial(X, SCORES, 1, none, none, none, none, none, none)
                        .rho()
                        .reason())
                .isEqualTo("only 1 model has a score, a value of x and a value of z, and it needs 4");
        assertThat(partial(new double[] {1, 2, 3, none}, new double[] {1, 3, 2, 4}, none, none, none, 7)
                        .rho()
                        .reason())
                .isEqualTo("no model has a score, a value of x and a value of z, and it needs 4");
        PartialCorrelation four = partial(new double[] {1, 2, 3, 4}, new double[] {2, 1, 4, 3}, 4, 1, 3, 2);
        assertThat(four.rho().isPresent()).isTrue();
        assertThat(four.p().isPresent()).isTrue();
        assertThat(four.n()).isEqualTo(4);
    }

    @Test
    void whatIsTheSameForAllHasAReason() {
        PartialCorrelation held = partial(X, SCORES, 4, 4, 4, 4, 4, 4, 4);
        assertThat(held.rho().reason()).isEqualTo("all 7 models have the same value of z");
        assertThat(held.p().reason()).isEqualTo("all 7 models have the same value of z");
        assertThat(held.plain().isPresent()).isTrue();
        double none = Double.NaN;
        PartialCorrelation scores =
                partial(new double[] {1, 2, 3, 4, 5}, new double[] {1, 1, 1, 1, 9}, 3, 1, 2, 4, none);
        assertThat(scores.rho().reason()).isEqualTo("all 4 scores are the same");
        PartialCorrelation x = partial(new double[] {1, 1, 1, 1, 5}, new double[] {1, 2, 3, 1, 9}, 3, 1, 2, 4, none);
        assertThat(x.rho().reason()).isEqualTo("all 4 models have the same value of x");
        PartialCorrelation all = partial(X, new double[] {1, 1, 1, 1, 1, 1, 1}, HELD);
        assertThat(all.rho().reason()).isEqualTo("all 7 scores are the same");
        assertThat(all.plain().reason()).isEqualTo("all 7 scores are the same");
    }

    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void anAttributeThatDecidesXOrTheScoresLeavesNothing(Coefficient coefficient) {
        AnalysisOptions options = GIVEN_Z.withCoefficient(coefficient);
        String reason = "the value of x or the score follows from z alone";
        assertThat(partial(table(X, SCORES, X), options).rho().reason()).isEqualTo(reason);
        assertThat(partial(table(X, SCORES, SCORES), options).rho().reason()).isEqualTo(reason);
        double[] turned = new double[7];
        Arrays.setAll(turned, i -> 0.3 - 0.1 * X[i]);
        assertThat(partial(table(X, SCORES, turned), options).rho().reason()).isEqualTo(reason);
        assertThat(partial(table(X, SCORES, HELD), options.withPartial(Optional.of("x")))
                        .rho()
                        .reason())
                .isEqualTo("the value of x or the score follows from x alone");
        assertThat(partial(table(X, SCORES, HELD), options.withPartial(Optional.of("s")))
                        .rho()
                        .reason())
                .isEqualTo("the value of x or the score follows from s alone");
    }

    @Test
    void aPerfectPartialCorrelationHasNoP() {
        PartialCorrelation perfect = partial(X, X, HELD);
        assertThat(perfect.rho().value()).isEqualTo(1);
        assertThat(perfect.p().reason()).isEqualTo("Student's t does not apply to a partial correlation of 1 or −1");
        assertThat(perfect.pMethod()).isEqualTo(PMethod.NONE);
        assertThat(partial(table(X, X, HELD), GIVEN_Z.withCoefficient(Coefficient.PEARSON))
                        .rho()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void infiniteNumbersHaveRanksAndNoPearson() {
        double[] held = HELD.clone();
        held[5] = Double.POSITIVE_INFINITY;
        assertThat(partial(X, SCORES, held).rho())
                .isEqualTo(partial(X, SCORES, HELD).rho());
        assertThat(partial(table(X, SCORES, held), GIVEN_Z.withCoefficient(Coefficient.PEARSON))
                        .rho()
                        .reason())
                .isEqualTo("a number is infinite");
    }

    @Test
    void aBenchmarkHeldConstantIsOriented() {
        double[] distance = {-3, 1, 2, -6, 4, -7, 5};
        ScoreTable table = new ScoreTable(
                IntStream.range(0, 7).mapToObj(i -> "model " + i).toList(),
                List.of(number("x", X)),
                List.of(
                        new Benchmark("s", BenchmarkInfo.unknown("s"), Values.of(SCORES)),
                        new Benchmark(
                                "z",
                                BenchmarkInfo.unknown("z").withDirection(new Direction.Target(0)),
                                Values.of(distance))),
                Provenance.none());
        assertThat(partial(table, GIVEN_Z)).isEqualTo(partial(X, SCORES, HELD));
    }

    @Test
    void theDirectionOfTheBenchmarkTurnsTheSign() {
        ScoreTable lower =
                table(X, SCORES, HELD).withInfo(old -> old.withInfo(old.info().withDirection(Direction.LOWER)));
        assertThat(partial(lower, GIVEN_Z).rho().value())
                .isEqualTo(-partial(X, SCORES, HELD).rho().value());
    }
}
