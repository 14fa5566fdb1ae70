package org.disentangle.analysis.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Reference;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePlanTest {
    private static AnalysisOptions options(Coefficient coefficient, double threshold, double confidence) {
        return AnalysisOptions.defaults()
                .withCoefficient(coefficient)
                .withThreshold(threshold)
                .withConfidence(confidence);
    }

    private static SamplePlan plan(double rho, int n) {
        return SamplePlan.of(Estimate.of(rho), n, DesignEffect.UNKNOWN, AnalysisOptions.defaults());
    }

    private static PlannedInterval at(SamplePlan plan, int n) {
        return plan.intervals().stream()
                .filter(each -> each.models() == n)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void agreesWithCountingUp() {
        List<String[]> lines = Reference.lines("planning/models_needed.tsv");
        assertThat(lines).hasSize(43);
        for (String[] line : lines.subList(1, lines.size())) {
            AnalysisOptions options =
                    options(Coefficient.valueOf(line[0]), Double.parseDouble(line[2]), Double.parseDouble(line[3]));
            SamplePlan plan =
                    SamplePlan.of(Estimate.of(Double.parseDouble(line[1])), 12, DesignEffect.UNKNOWN, options);
            String what = String.join(" ", line);
            for (Decision decision : Decision.values()) {
                Estimate models = plan.needed(decision).models();
                assertThat(models.orElse(0))
                        .as("%s: %s", what, decision)
                        .isEqualTo(Double.parseDouble(line[4 + decision.ordinal()]));
                assertThat(plan.needed(decision).independent()).isEqualTo(models);
            }
            DecisionPower power = DecisionPower.of(plan.rho().value(), options);
            assertClose(power.of(Decision.LOW, 40), Double.parseDouble(line[11]), 1e-9, what);
            assertClose(power.of(Decision.NOT_HIGH, 40), Double.parseDouble(line[12]), 1e-9, what);
            PlannedInterval twelve = at(plan, 12);
            assertClose(twelve.interval().low().value(), Double.parseDouble(line[9]), 1e-12, what);
            assertClose(twelve.interval().high().value(), Double.parseDouble(line[10]), 1e-12, what);
            assertThat(twelve.width())
                    .isEqualTo(twelve.interval().high().value()
                            - twelve.interval().low().value());
            assertThat(twelve.interval().method()).isEqualTo("fisher_z");
        }
    }

    /** The plan's interval at the present n is the interval of the analysis, and its decisions those of its verdict. */
    @ParameterizedTest
    @EnumSource(Coefficient.class)
    void thePresentNumberOfModelsHasTheAnalysissOwnIntervalAndVerdict(Coefficient coefficient) throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        AnalysisOptions options = AnalysisOptions.defaults().withCoefficient(coefficient);
        GroupAnalysis chat = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .group("chat")
                .orElseThrow();
        int planned = 0;
        for (BenchmarkCorrelation row : chat.correlations()) {
            SamplePlan plan = SamplePlan.of(table, chat, row, options);
            if (row.benchmark().role() == Role.CAPABILITIES) {
                assertThat(plan.rho())
                        .isEqualTo(Estimate.missing(
                                "a capabilities benchmark has no verdict against the score it is part of"));
                assertThat(plan.intervals()).isEmpty();
                assertThat(plan.needed()).allMatch(each -> each.models().equals(plan.rho()));
                continue;
            }
            String what = row.benchmark().column();
            assertThat(at(plan, row.n()).interval()).as(what).isEqualTo(row.interval());
            assertThat(at(plan, row.n()).verdict()).as(what).isEqualTo(row.verdict());
            double needed = plan.towardsLevel().models().orElse(Double.MAX_VALUE);
            double deciding = at(plan, row.n()).deciding();
            assertThat(deciding >= SamplePlan.POWER || needed > row.n())
                    .as(what)
                    .isTrue();
            double rounding = 1 + plan.design().effect().orElse(1);
            assertThat(deciding < SamplePlan.POWER || needed <= row.n() + rounding)
                    .as(what)
                    .isTrue();
            planned++;
        }
        assertThat(planned).isEqualTo(166);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theNumberNeededDecidesAndOneFewerDoesNot(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Coefficient coefficient = Coefficient.values()[random.nextInt(3)];
            double rho = 2 * random.nextDouble() - 1;
            AnalysisOptions options =
                    options(coefficient, 0.1 + 0.8 * random.nextDouble(), 0.8 + 0.199 * random.nextDouble());
            SamplePlan plan = SamplePlan.of(Estimate.of(rho), 10, DesignEffect.UNKNOWN, options);
            int fewest = coefficient == Coefficient.KENDALL ? 5 : 4;
            for (ModelsNeeded needed : plan.needed()) {
                if (needed.models().isPresent()) {
                    int n = (int) needed.models().value();
                    String what = "seed " + seed + ", round " + round + ", " + needed;
                    assertThat(decides(needed.decision(), rho, n, options))
                            .as(what)
                            .isTrue();
                    assertThat(n == fewest || !decides(needed.decision(), rho, n - 1, options))
                            .as(what)
                            .isTrue();
                }
            }
        }
    }

    private static boolean decides(Decision decision, double rho, int n, AnalysisOptions options) {
        return DecisionPower.of(rho, options).of(decision, n) >= SamplePlan.POWER;
    }

    @Test
    void intervalsNarrowAndAreListedOnceForEachNumber() {
        SamplePlan plan = plan(0.3, 13);
        List<Integer> numbers =
                plan.intervals().stream().map(PlannedInterval::models).toList();
        assertThat(numbers)
                .startsWith(5, 6, 8, 10, 12, 13, 15)
                .endsWith(500, 1_000)
                .hasSize(19);
        IntStream.range(1, numbers.size())
                .forEach(i -> assertThat(plan.intervals().get(i).width())
                        .isLessThan(plan.intervals().get(i - 1).width()));
        assertThat(plan(0.3, 26).intervals()).hasSize(18);
        assertThat(plan(0.3, 3).intervals().get(0).models()).isEqualTo(5);
        assertThat(plan(0.3, 4).intervals().get(0).models()).isEqualTo(4);
        assertThat(SamplePlan.of(Estimate.of(0.3), 4, DesignEffect.UNKNOWN, options(Coefficient.KENDALL, 0.4, 0.95))
                        .intervals()
                        .get(0)
                        .models())
                .isEqualTo(5);
    }

    @Test
    void theOrderOfModelsNeededIsThatOfDecisions() {
        SamplePlan plan = plan(0.1, 12);
        assertThat(plan.needed().stream().map(ModelsNeeded::decision)).containsExactly(Decision.values());
        for (Decision decision : Decision.values()) {
            assertThat(plan.needed(decision).decision()).isEqualTo(decision);
        }
        assertThat(plan.n()).isEqualTo(12);
        assertThat(plan.threshold()).isEqualTo(0.4);
    }

    @ParameterizedTest
    @CsvSource({"0.9, HIGH", "0.4, HIGH", "0.39, LOW", "0, LOW", "-0.39, LOW", "-0.4, NEGATIVE", "-0.7, NEGATIVE"})
    void theLevelPointsToADecision(double rho, Decision decision) {
        assertThat(plan(rho, 20).towardsLevel().decision()).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, HIGH, at",
        "0.4, LOW, at",
        "0.4, NOT_HIGH, at",
        "0.4, NEGATIVE, not",
        "0.4, NOT_NEGATIVE, some",
        "-0.4, HIGH, not",
        "-0.4, LOW, at",
        "-0.4, NOT_HIGH, some",
        "-0.4, NEGATIVE, at",
        "-0.4, NOT_NEGATIVE, at",
        "0.4000001, HIGH, near",
        "0.3999999, LOW, near",
        "0.3999999, HIGH, not",
        "0.7, NOT_HIGH, not",
        "0.2, NEGATIVE, not",
        "0.2, HIGH, not",
        "-0.2, NEGATIVE, not",
        "-0.7, NOT_NEGATIVE, not",
        "-0.7, LOW, not"
    })
    void whereNoNumberDecidesThatIsSaid(double rho, Decision decision, String expected) {
        Estimate models = plan(rho, 20).needed(decision).models();
        String reason =
                switch (expected) {
                    case "at" -> "the correlation is exactly at the threshold, where no number of models would decide";
                    case "near" ->
                        "the correlation is so close to the threshold that more than 10,000 models would be needed; the"
                                + " closer it is, the more it takes";
                    case "not" -> "the present correlation is not " + decision.word();
                    default -> "";
                };
        assertThat(models.reason()).isEqualTo(reason);
    }

    @Test
    void withoutAnIntervalThereIsNothingToPlan() {
        for (double perfect : new double[] {1, -1, 1 - 1e-15}) {
            SamplePlan plan = plan(perfect, 9);
            assertThat(plan.rho()).isEqualTo(Estimate.missing("there is no interval around a correlation of 1 or −1"));
            assertThat(plan.intervals()).isEmpty();
            assertThat(plan.towardsLevel().models()).isEqualTo(plan.rho());
        }
        SamplePlan none = SamplePlan.of(
                Estimate.missing("the scores are constant"), 9, DesignEffect.UNKNOWN, AnalysisOptions.defaults());
        assertThat(none.needed()).allMatch(each -> each.models().equals(none.rho()));
    }

    /** Which verdicts settle which decision, from what intervals contain. */
    @Test
    void verdictsSettleWhatTheirIntervalsRuleOut() {
        double[] ends = {-0.9, -0.5, -0.2, 0.2, 0.5, 0.9};
        for (double low : ends) {
            for (double high : ends) {
                if (low < high) {
                    Verdict verdict = Verdict.of(Interval.of(low, high, "any"), 0.4);
                    String what = "[" + low + ", " + high + "]";
                    assertThat(Decision.HIGH.isMadeBy(verdict)).as(what).isEqualTo(low > 0.4);
                    assertThat(Decision.NOT_HIGH.isMadeBy(verdict)).as(what).isEqualTo(high < 0.4);
                    assertThat(Decision.NEGATIVE.isMadeBy(verdict)).as(what).isEqualTo(high < -0.4);
                    assertThat(Decision.NOT_NEGATIVE.isMadeBy(verdict)).as(what).isEqualTo(low > -0.4);
                    assertThat(Decision.LOW.isMadeBy(verdict)).as(what).isEqualTo(low > -0.4 && high < 0.4);
                }
            }
        }
        assertThat(Decision.values()).noneMatch(decision -> decision.isMadeBy(Verdict.NONE));
    }

    @Test
    void decisionsHaveTheWordsOfVerdicts() {
        assertThat(List.of(Decision.values()).stream().map(Decision::word))
                .containsExactly("high", "low", "negative", "not high", "not negative");
    }
}
