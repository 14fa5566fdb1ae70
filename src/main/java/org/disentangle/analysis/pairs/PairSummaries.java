package org.disentangle.analysis.pairs;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.analysis.statistics.Standardization;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.wording.Counts;

/** Summarises pairs. */
final class PairSummaries {
    private PairSummaries() {}

    static PairSummary of(String technique, List<PairChange> changes, double confidence) {
        List<PairChange> present =
                changes.stream().filter(change -> change.excess().isPresent()).toList();
        double[] excess = numbers(present, each -> each.excess().estimate());
        double unit = unit(present);
        int above = 0;
        int below = 0;
        for (double one : excess) {
            above += one > unit ? 1 : 0;
            below += one < -unit ? 1 : 0;
        }
        return new PairSummary(
                technique,
                present.size(),
                mean(numbers(present, PairChange::changeOfX)),
                mean(numbers(present, PairChange::changeOfScore)),
                new Excess(mean(excess), interval(excess, unit, confidence)),
                PairSummary.Signs.of(above, below));
    }

    private static double[] numbers(List<PairChange> changes, Function<PairChange, Estimate> number) {
        return changes.stream()
                .mapToDouble(change -> number.apply(change).value())
                .toArray();
    }

    private static Estimate mean(double[] numbers) {
        if (numbers.length == 0) {
            return Estimate.missing("no pair can be compared with the trend");
        }
        double mean = Standardization.of(numbers).mean();
        return Double.isFinite(mean) ? Estimate.of(mean) : Estimate.missing("the numbers are too large");
    }

    /** The rounding error of an excess, from the largest of the numbers that excesses are differences of. */
    private static double unit(List<PairChange> changes) {
        return RankRounding.unit(changes.stream()
                .mapToDouble(change -> Math.max(
                        Math.abs(change.changeOfScore().value()),
                        Math.abs(change.predicted().value())))
                .max()
                .orElse(0));
    }

    private static Interval interval(double[] excess, double unit, double confidence) {
        int k = excess.length;
        if (k < 2) {
            return Interval.missing("an interval of the mean needs at least 2 pairs, and there "
                    + (k == 0 ? "are none" : Counts.there(k)));
        }
        Standardization spread = Standardization.of(excess);
        if (Arrays.stream(excess).allMatch(each -> RankRounding.tied(each, excess[0], unit))) {
            return Interval.missing("all pairs have the same excess");
        }
        double half = StudentT.quantile(confidence, k - 1.0) * spread.deviation() / Math.sqrt(k - 1.0);
        double low = spread.mean() - half;
        double high = spread.mean() + half;
        return Double.isFinite(low) && Double.isFinite(high)
                ? Interval.of(low, high, "t")
                : Interval.missing("the numbers are too large");
    }
}
