package org.disentangle.analysis.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.StandardNormal;
import org.disentangle.table.ScoreTable;

/**
 * What more models would reveal about one benchmark if its present correlation is the true one.
 *
 * <p>With n models the interval around ρ is tanh(artanh(ρ) ± q·√v(n)), where q is the normal quantile for the
 * confidence and v(n) the variance on Fisher's scale ({@link Measure#fisherVariance}). But samples scatter: a decision
 * needs the smallest n at which a share {@link #POWER} of them has an interval that settles it ({@link DecisionPower}),
 * found by bisection, times the {@link DesignEffect} if models of a family resemble each other. (The n at which the
 * interval around the present correlation settles it is far too small: at most half of the samples of that size decide,
 * and about 2 % if ρ is 0, because then both ends must.) Simulated with independent models (ρ = 0, 0.2, 0.6 and −0.8),
 * 79 to 81 % of samples of the planned size decided; with families whose x and residual have intraclass correlations of
 * 0.5 (ρ = 0 and 0.6), 86 % with the percentile interval over families, which is slightly too narrow.
 *
 * @param rho the present correlation, or why there is none to plan with
 * @param n the present number of models
 * @param threshold the threshold from which a correlation is high
 * @param design the factor by which families increase the number of models
 * @param intervals the intervals at {@link #USUAL_NUMBERS} and at n, by ascending n; empty if there is no correlation
 *     to plan with
 * @param needed the number of models each decision needs, in the order of {@link Decision}
 */
public record SamplePlan(
        Estimate rho,
        int n,
        double threshold,
        DesignEffect design,
        List<PlannedInterval> intervals,
        List<ModelsNeeded> needed) {
    /** The numbers of models for which intervals are listed. */
    public static final List<Integer> USUAL_NUMBERS =
            List.of(5, 6, 8, 10, 12, 15, 20, 26, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1_000);

    /** The share of samples that should decide. */
    public static final double POWER = 0.8;

    /** The largest number of models given as an answer; near the threshold the number grows without bound. */
    public static final int MOST_MODELS = 10_000;

    /** The distance from ±1 within which a coefficient may be that of points on a line, up to rounding. */
    private static final double ROUNDING = 1e-14;

    public SamplePlan {
        intervals = List.copyOf(intervals);
        needed = List.copyOf(needed);
    }

    /**
     * Plans for a benchmark of an analysis. There is nothing to plan, and the reason is given, if it has no
     * correlation, if that is ±1, or if it is a capabilities benchmark against the score it is part of (which has no
     * verdict).
     *
     * @param table the analysed table, which has the families
     * @param group a group of the analysis
     * @param correlation the benchmark's correlation
     * @param options the options of the analysis: coefficient, threshold, confidence
     */
    public static SamplePlan of(
            ScoreTable table, GroupAnalysis group, BenchmarkCorrelation correlation, AnalysisOptions options) {
        Estimate rho = correlation.rho();
        return of(
                rho.isPresent() && !correlation.isJudged()
                        ? Estimate.missing("a capabilities benchmark has no verdict against the score it is part of")
                        : rho,
                correlation.n(),
                DesignEffect.of(table, group, correlation),
                options);
    }

    /**
     * Plans for any correlation.
     *
     * @param rho the correlation, between −1 and 1, or missing
     * @param n the number of models behind it
     * @param design the design effect of their families
     * @param options the options: coefficient, threshold, confidence
     */
    public static SamplePlan of(Estimate rho, int n, DesignEffect design, AnalysisOptions options) {
        Estimate usable = rho.isPresent() && 1 - Math.abs(rho.value()) < ROUNDING
                ? Estimate.missing("there is no interval around a correlation of 1 or −1")
                : rho;
        Planning planning = new Planning(options, usable, design);
        List<ModelsNeeded> needed = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            needed.add(planning.needed(decision));
        }
        return new SamplePlan(usable, n, options.threshold(), design, planning.atUsualNumbersAnd(n), needed);
    }

    /** The number of models a decision needs. */
    public ModelsNeeded needed(Decision decision) {
        return needed.get(decision.ordinal());
    }

    /**
     * The decision that the level of the present correlation suggests: high, low or negative. At the threshold, or
     * without a correlation, it has no number of models.
     */
    public ModelsNeeded towardsLevel() {
        return needed(towardsLevel(rho.orElse(0), threshold));
    }

    private static Decision towardsLevel(double rho, double threshold) {
        return rho >= threshold ? Decision.HIGH : rho <= -threshold ? Decision.NEGATIVE : Decision.LOW;
    }

    /** The intervals of one correlation by n, and their chances to decide. */
    private record Planning(AnalysisOptions options, Estimate rho, DesignEffect design) {
        private double effect() {
            return design.effect().orElse(1);
        }

        private DecisionPower power() {
            return DecisionPower.of(rho.value(), options);
        }

        private PlannedInterval at(int n) {
            double value = rho.value();
            double threshold = options.threshold();
            double quantile = StandardNormal.quantile(options.confidence());
            Interval interval = options.coefficient().measure().interval(value, n, quantile);
            double deciding = power().of(SamplePlan.towardsLevel(value, threshold), n / effect());
            return new PlannedInterval(n, interval, Verdict.of(interval, threshold), deciding);
        }

        List<PlannedInterval> atUsualNumbersAnd(int present) {
            if (!rho.isPresent()) {
                return List.of();
            }
            return IntStream.concat(USUAL_NUMBERS.stream().mapToInt(Integer::intValue), IntStream.of(present))
                    .filter(n -> n >= power().fewestModels())
                    .sorted()
                    .distinct()
                    .mapToObj(this::at)
                    .toList();
        }

        ModelsNeeded needed(Decision decision) {
            Estimate independent = fewest(decision);
            Estimate models = independent.map(n -> Math.ceil(n * effect()));
            if (models.isPresent() && models.value() > MOST_MODELS) {
                models = tooMuchAlike();
            }
            return new ModelsNeeded(decision, models, independent);
        }

        private Estimate fewest(Decision decision) {
            if (!rho.isPresent()) {
                return rho;
            }
            if (decision.turnsAt(rho.value(), options.threshold())) {
                return Estimate.missing(
                        "the correlation is exactly at the threshold, where no number of models would decide");
            }
            if (!decision.isOpenTo(rho.value(), options.threshold())) {
                return Estimate.missing("the present correlation is not " + decision.word());
            }
            DecisionPower power = power();
            IntPredicate decides = n -> power.of(decision, n) >= POWER;
            return decides.test(MOST_MODELS) ? Estimate.of(first(decides, power.fewestModels())) : tooNear();
        }

        private static Estimate tooNear() {
            return Estimate.missing("the correlation is so close to the threshold that more than 10,000 models would be"
                    + " needed; the closer it is, the more it takes");
        }

        private static Estimate tooMuchAlike() {
            return Estimate.missing(
                    "models of a family resemble each other so much that more than 10,000 models would be needed");
        }

        /** The smallest n that decides, provided that {@link #MOST_MODELS} does and that deciding is monotonic in n. */
        private static int first(IntPredicate decides, int fewest) {
            int low = fewest;
            int high = MOST_MODELS;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (decides.test(middle)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}
