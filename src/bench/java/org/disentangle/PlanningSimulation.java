package org.disentangle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.planning.DesignEffect;
import org.disentangle.analysis.planning.ModelsNeeded;
import org.disentangle.analysis.planning.SamplePlan;
import org.disentangle.table.ScoreTable;

/**
 * What part of samples of the planned size decide ({@link SamplePlan} says 80 %): samples of {@link SimulatedModels} with a
 * known column as x, independent ones judged by Fisher's interval and clustered ones, in families of 5 whose x and residual
 * have an intraclass correlation of 0.5 each, by the interval over families. Prints one line a point.
 *
 * <pre>{@code
 * mvn -Pbench verify -Dmeasure=org.disentangle.PlanningSimulation
 * }</pre>
 */
public final class PlanningSimulation {
    private static final int REPETITIONS = Integer.getInteger("repetitions", 4_000);
    private static final int KIND = 5;
    private static final DesignEffect CLUSTERED =
            new DesignEffect(Estimate.of(0.5), Estimate.of(0.5), Estimate.of(1 + (SimulatedModels.FAMILY - 1) * 0.25));

    private PlanningSimulation() {}

    /**
     * Simulates.
     *
     * @param args none are needed
     */
    public static void main(String[] args) {
        System.out.println("models\trho\tdecision\tn\tshare\terror");
        for (double rho : new double[] {0, 0.2, 0.6, -0.8}) {
            System.out.print(line(rho, false));
        }
        for (double rho : new double[] {0, 0.6}) {
            System.out.print(line(rho, true));
        }
    }

    private static String line(double rho, boolean clustered) {
        AnalysisOptions options = AnalysisOptions.defaults().withX(Optional.of("g"));
        SamplePlan plan = SamplePlan.of(
                Estimate.of(rho), 26, clustered ? CLUSTERED : DesignEffect.UNKNOWN, options);
        ModelsNeeded needed = plan.towardsLevel();
        SimulatedModels models = new SimulatedModels((int) needed.models().value(), clustered);
        long decided = IntStream.range(0, REPETITIONS)
                .parallel()
                .filter(repetition -> {
                    ScoreTable table = models.withColumn(models.random(repetition, KIND), rho);
                    Interval interval = interval(table, options, clustered, repetition);
                    return needed.decision().isMadeBy(Verdict.of(interval, options.threshold()));
                })
                .count();
        double share = (double) decided / REPETITIONS;
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%d\t%.3f\t%.3f%n",
                models.word(),
                rho,
                needed.decision().word(),
                models.n(),
                share,
                Math.sqrt(share * (1 - share) / REPETITIONS));
    }

    private static Interval interval(ScoreTable table, AnalysisOptions options, boolean clustered, int repetition) {
        AnalysisOptions seeded = options.withInterval(old -> old.withSeed(SimulatedModels.SEED + repetition));
        GroupAnalysis group = CoverageSimulation.analyse(table, seeded);
        return clustered
                ? CoverageSimulation.bootstrap(table, group, seeded, Resampling.FAMILIES, false)
                        .interval("s0")
                        .interval()
                : group.correlation("s0").orElseThrow().interval();
    }
}
