package org.disentangle.analysis.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.disentangle.analysis.AnalysisOptions;
import org.disentangle.analysis.BenchmarkCorrelation;
import org.disentangle.analysis.Coefficient;
import org.disentangle.analysis.Estimate;
import org.disentangle.analysis.Interval;
import org.disentangle.analysis.Verdict;
import org.disentangle.analysis.statistics.FisherInterval;
import org.disentangle.analysis.statistics.StandardNormal;

/**
 * What more models would tell about one benchmark, if its correlation stayed where it is.
 *
 * <p>With n models the interval is tanh(artanh(ρ) ± q·√v(n)), q the normal quantile of the confidence and v(n) = (1 +
 * ρ²/2)/(n − 3) for Spearman's ρ, 1/(n − 3) for Pearson's r, 0.437/(n − 4) for Kendall's τ_b; see {@link FisherInterval} for
 * the sources. It narrows as n grows, so that a decision which agrees with ρ has a smallest n: the first whose interval
 * gives a {@link Verdict} that settles it. It is found by bisection, on the very intervals that verdicts are made from, and
 * not from a rounded formula. From an interval of this n a decision is not certain beforehand: if the true correlation is
 * the one seen, about half of new samples of this size decide.
 *
 * @param coefficient which correlation
 * @param rho the present correlation, or why there is none to plan with
 * @param n the present number of models
 * @param threshold from which a correlation is high
 * @param confidence of the intervals
 * @param intervals at {@link #USUAL_NUMBERS} and at n, with rising n; empty where there is none to plan with
 * @param needed how many models each decision needs, in the order of {@link Decision}
 */
public record SamplePlan(
        Coefficient coefficient,
        Estimate rho,
        int n,
        double threshold,
        double confidence,
        List<PlannedInterval> intervals,
        List<ModelsNeeded> needed) {
    /** The numbers of models for which intervals are listed. */
    public static final List<Integer> USUAL_NUMBERS =
            List.of(5, 6, 8, 10, 12, 15, 20, 26, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1_000);

    /** The most models that are an answer. */
    public static final int MOST_MODELS = 1_000_000;

    /** How near to ±1 a coefficient may be one of points on a line, by rounding alone. */
    private static final double ROUNDING = 1e-14;

    public SamplePlan {
        intervals = List.copyOf(intervals);
        needed = List.copyOf(needed);
    }

    /**
     * Plans for a benchmark of an analysis. There is nothing to plan, and the reason is given, where it has no correlation,
     * where that is ±1, or where it is a capabilities benchmark against the score it helps to make (which has no verdict).
     *
     * @param correlation the benchmark's
     * @param options those of the analysis: coefficient, threshold, confidence
     */
    public static SamplePlan of(BenchmarkCorrelation correlation, AnalysisOptions options) {
        Estimate rho = correlation.rho();
        boolean tested = correlation.pValue().isPresent();
        return of(
                rho.isPresent() && !tested
                        ? Estimate.missing("a capabilities benchmark has no verdict against the score it helps to make")
                        : rho,
                correlation.n(),
                options);
    }

    /**
     * Plans for any correlation.
     *
     * @param rho between −1 and 1, or missing
     * @param n from how many models it is
     * @param options coefficient, threshold, confidence
     */
    public static SamplePlan of(Estimate rho, int n, AnalysisOptions options) {
        Estimate usable = rho.isPresent() && 1 - Math.abs(rho.value()) < ROUNDING
                ? Estimate.missing("there is no interval around a correlation of 1 or −1")
                : rho;
        Intervals intervals = new Intervals(options, usable);
        List<ModelsNeeded> needed = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            needed.add(new ModelsNeeded(decision, intervals.fewest(decision)));
        }
        return new SamplePlan(
                options.coefficient(),
                usable,
                n,
                options.threshold(),
                options.confidence(),
                intervals.atUsualNumbersAnd(n),
                needed);
    }

    /** How many models a decision needs. */
    public ModelsNeeded needed(Decision decision) {
        return needed.get(decision.ordinal());
    }

    /**
     * The decision that the level of the present correlation points to: high, low or negative. At the threshold, and where
     * there is no correlation, it has no number of models.
     */
    public ModelsNeeded towardsLevel() {
        double value = rho.orElse(0);
        return needed(value >= threshold ? Decision.HIGH : value <= -threshold ? Decision.NEGATIVE : Decision.LOW);
    }

    /** The intervals of one correlation by n. */
    private record Intervals(Coefficient coefficient, double threshold, double normalQuantile, Estimate rho) {
        Intervals(AnalysisOptions options, Estimate rho) {
            this(options.coefficient(), options.threshold(), StandardNormal.quantile(options.confidence()), rho);
        }

        private int fewestModels() {
            return coefficient == Coefficient.KENDALL ? 5 : 4;
        }

        private PlannedInterval at(int n) {
            double value = rho.value();
            FisherInterval fisher =
                    switch (coefficient) {
                        case SPEARMAN -> FisherInterval.ofSpearman(value, n, normalQuantile);
                        case PEARSON -> FisherInterval.ofPearson(value, n, normalQuantile);
                        case KENDALL -> FisherInterval.ofKendall(value, n, normalQuantile);
                    };
            Interval interval = Interval.of(fisher.low(), fisher.high(), "fisher_z");
            return new PlannedInterval(n, interval, Verdict.of(interval, threshold));
        }

        List<PlannedInterval> atUsualNumbersAnd(int present) {
            if (!rho.isPresent()) {
                return List.of();
            }
            return IntStream.concat(USUAL_NUMBERS.stream().mapToInt(Integer::intValue), IntStream.of(present))
                    .filter(n -> n >= fewestModels())
                    .sorted()
                    .distinct()
                    .mapToObj(this::at)
                    .toList();
        }

        Estimate fewest(Decision decision) {
            if (!rho.isPresent()) {
                return rho;
            }
            if (decision.turnsAt(rho.value(), threshold)) {
                return Estimate.missing(
                        "the correlation lies exactly at the threshold, where no number of models decides");
            }
            if (!decision.isOpenTo(rho.value(), threshold)) {
                return Estimate.missing("the present correlation is not " + decision.word());
            }
            IntPredicate decides = n -> decision.isMadeBy(at(n).verdict());
            if (!decides.test(MOST_MODELS)) {
                return Estimate.missing("the correlation is so near to the threshold that more than "
                        + "1,000,000 models would be needed");
            }
            return Estimate.of(first(decides));
        }

        /** The smallest n that decides, where {@link #MOST_MODELS} do and with n all larger numbers. */
        private int first(IntPredicate decides) {
            int low = fewestModels();
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
