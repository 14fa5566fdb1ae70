package org.disentangle.analysis.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.statistics.IntraclassCorrelation;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;

/** Families in plans, and plans against samples. */
@Seeded
class DesignEffectTest {
    private static final AnalysisOptions OPTIONS = AnalysisOptions.defaults().withX(Optional.of("g"));

    /** A column g and a benchmark s with a Pearson correlation r, both alike within families where they are clustered. */
    private static ScoreTable table(Random random, int n, double r, boolean clustered) {
        double[] g = effects(random, n, clustered);
        double[] u = effects(random, n, clustered);
        double[] s = new double[n];
        Arrays.setAll(s, i -> r * g[i] + Math.sqrt(1 - r * r) * u[i]);
        Attribute x = new Attribute.Number("g", AttributeKind.OTHER, false, Values.of(g));
        Attribute families = RandomTables.family(
                IntStream.range(0, n).mapToObj(i -> "f" + i / 5).toArray(String[]::new));
        return RandomTables.table(List.of(x, families), RandomTables.safety("s", s));
    }

    private static double[] effects(Random random, int n, boolean clustered) {
        double[] shared =
                random.doubles(n / 5 + 1).map(any -> random.nextGaussian()).toArray();
        return IntStream.range(0, n)
                .mapToDouble(i ->
                        clustered ? Math.sqrt(0.5) * (shared[i / 5] + random.nextGaussian()) : random.nextGaussian())
                .toArray();
    }

    private static GroupAnalysis analyse(ScoreTable table) {
        return Analyser.analyse(table, table.allModels(), OPTIONS, Progress.unwatched())
                .groups()
                .get(0);
    }

    private static DesignEffect effect(ScoreTable table) {
        GroupAnalysis group = analyse(table);
        return DesignEffect.of(table, group, group.correlation("s").orElseThrow());
    }

    /** Three classes of 2, 3 and 1 numbers by hand: MSB = 50/3, MSW = 4/3, m₀ = (6 − 14/6)/2 = 11/6. */
    @Test
    void theIntraclassCorrelationIsThatOfAnAnalysisOfVariance() {
        double[] numbers = {1, 3, 4, 5, 6, 9};
        int[] classes = {0, 0, 1, 1, 1, 2};
        double mean = 28 / 6.0;
        double between = (2 * Math.pow(2 - mean, 2) + 3 * Math.pow(5 - mean, 2) + Math.pow(9 - mean, 2)) / 2;
        double within = (2 + 2) / 3.0;
        double size = (6 - 14 / 6.0) / 2;
        assertThat(IntraclassCorrelation.of(numbers, classes, 3))
                .isCloseTo((between - within) / (between + (size - 1) * within), within(1e-14));
        assertThat(IntraclassCorrelation.of(new double[] {1, 1, 2, 2}, new int[] {0, 0, 1, 1}, 2))
                .isEqualTo(1);
    }

    /** Of 4,000 models in families of 5, with intraclass correlations of 0.5 (of normal ranks 0.48), it is about 1.93. */
    @Test
    void familiesThatResembleEachOtherCostAboutTwice() {
        DesignEffect design = effect(table(new Random(1), 4_000, 0.5, true));
        assertThat(design.ofX().value()).isCloseTo(0.48, within(0.04));
        assertThat(design.ofResidual().value()).isCloseTo(0.48, within(0.04));
        assertThat(design.effect().value()).isCloseTo(1 + 4 * 0.48 * 0.48, within(0.15));
        DesignEffect none = effect(table(new Random(2), 4_000, 0.5, false));
        assertThat(none.effect().value()).isCloseTo(1, within(0.02));
    }

    @Test
    void withoutFamiliesThereIsNone() {
        ScoreTable with = table(new Random(3), 20, 0.3, true);
        ScoreTable without = RandomTables.table(
                List.of(with.attributes().get(0)), with.benchmarks().get(0));
        assertThat(effect(without)).isEqualTo(DesignEffect.UNKNOWN);
        String[] own = IntStream.range(0, 20).mapToObj(i -> "f" + i).toArray(String[]::new);
        ScoreTable alone = RandomTables.with(without, RandomTables.family(own));
        assertThat(effect(alone).effect().reason()).isEqualTo("no two models share a family");
        String[] one = IntStream.range(0, 20).mapToObj(i -> "f").toArray(String[]::new);
        assertThat(effect(RandomTables.with(without, RandomTables.family(one)))
                        .effect()
                        .reason())
                .isEqualTo("all models belong to one family");
    }

    @Test
    void itMultipliesTheModelsNeeded() {
        DesignEffect half = new DesignEffect(Estimate.of(0.5), Estimate.of(0.5), Estimate.of(1.5));
        ModelsNeeded needed = SamplePlan.of(Estimate.of(0), 26, half, AnalysisOptions.defaults())
                .towardsLevel();
        assertThat(needed.independent()).isEqualTo(Estimate.of(63));
        assertThat(needed.models()).isEqualTo(Estimate.of(95));
    }

    /** Of samples of the planned size about 80 % decide, within 3 standard errors and 2 points. */
    @Test
    void independentSamplesDecideAsPlanned() {
        int samples = Seeds.share(3_000);
        double tolerance = 3 * Math.sqrt(0.8 * 0.2 / samples) + 0.02;
        for (double rho : new double[] {0, 0.2, -0.7}) {
            ModelsNeeded needed = SamplePlan.of(Estimate.of(rho), 26, DesignEffect.UNKNOWN, OPTIONS)
                    .towardsLevel();
            Random random = new Random(12);
            int decided = 0;
            for (int repetition = 0; repetition < samples; repetition++) {
                ScoreTable table = table(random, (int) needed.models().value(), 2 * Math.sin(Math.PI * rho / 6), false);
                Verdict verdict = analyse(table).correlation("s").orElseThrow().verdict();
                decided += needed.decision().isMadeBy(verdict) ? 1 : 0;
            }
            assertThat((double) decided / samples).as("seed 12, rho %s", rho).isCloseTo(0.8, within(tolerance));
        }
    }

    /** And of clustered ones a little more (86 %), by the percentile interval over families, which is a little narrow. */
    @Test
    void familiesDecideAsPlanned() {
        DesignEffect design = new DesignEffect(Estimate.of(0.5), Estimate.of(0.5), Estimate.of(2));
        ModelsNeeded needed = SamplePlan.of(Estimate.of(0), 26, design, OPTIONS).towardsLevel();
        assertThat(needed.models()).isEqualTo(Estimate.of(126));
        Random random = new Random(13);
        AnalysisOptions options = OPTIONS.withInterval(old -> old.withResampling(Resampling.FAMILIES));
        int decided = 0;
        for (int repetition = 0; repetition < 250; repetition++) {
            ScoreTable table = table(random, 126, 0, true);
            Bootstrap bootstrap = Bootstrap.of(table, analyse(table), options, Progress.unwatched())
                    .extendedTo(400, Progress.unwatched());
            Verdict verdict = Verdict.of(bootstrap.interval("s").interval(), options.threshold());
            decided += needed.decision().isMadeBy(verdict) ? 1 : 0;
        }
        assertThat(decided / 250.0).as("seed 13").isBetween(0.76, 0.94);
    }
}
