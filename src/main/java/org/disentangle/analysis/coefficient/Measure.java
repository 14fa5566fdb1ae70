package org.disentangle.analysis.coefficient;

import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.statistics.FisherInterval;
import org.disentangle.analysis.statistics.WeightedCorrelation;

/**
 * Everything that depends on which {@link Coefficient} was chosen. Immutable; the working state of a computation is
 * created separately ({@link #weighted}).
 */
public abstract class Measure {
    /** How far from ±1 the coefficient of points on a line may be by rounding alone. */
    static final double ROUNDING = 1e-14;

    /** The letter it is written with: ρ. */
    public abstract String symbol();

    /** What menus call it: Spearman. */
    public abstract String name();

    /** What it is called in sentences: Spearman's ρ. */
    public String title() {
        return name() + "'s " + symbol();
    }

    /** What of the numbers it looks at: ranks. */
    public abstract String basis();

    /** Whether only the order of the numbers counts. */
    public abstract boolean usesRanks();

    /** Whether a matrix of it can make the capabilities score. */
    public boolean makesMatrix() {
        return false;
    }

    /**
     * The coefficient of what a pairing holds: at least 3 models, neither column constant.
     *
     * @return missing, with the reason, where the numbers have none
     */
    public abstract Estimate of(Pairing pairing, Column x, Column y);

    /** The same with its test and its interval. */
    public abstract Association test(Pairing pairing, Column x, Column y, SharedTests tests);

    /**
     * Room for the coefficients of weighted models; for one thread.
     *
     * @param models how many, with those of weight 0
     */
    public abstract WeightedCorrelation weighted(int models);

    /**
     * The variance of artanh of the coefficient in samples of n independent models.
     *
     * @param coefficient −1 &lt; coefficient &lt; 1
     * @param n at least {@link #fewestForInterval}, not only whole
     */
    public abstract double fisherVariance(double coefficient, double n);

    /** The least n of which there is an interval. */
    public abstract int fewestForInterval();

    /** How near to ±1 there is no interval. */
    double rounding() {
        return ROUNDING;
    }

    /** The immediate interval around a coefficient of n models, on Fisher's scale; missing with the reason. */
    public final Interval interval(double coefficient, int n, double normalQuantile) {
        int fewest = fewestForInterval();
        if (n < fewest) {
            return Interval.missing("an interval needs at least " + fewest + " models, and there are " + n);
        }
        if (1 - Math.abs(coefficient) < rounding()) {
            return Interval.missing("there is no interval around a correlation of 1 or −1");
        }
        FisherInterval interval = FisherInterval.of(coefficient, fisherVariance(coefficient, n), normalQuantile);
        return Interval.of(interval.low(), interval.high(), "fisher_z");
    }

    /** Of how many tenths of the models that are drawn one number may be shared before resamples give no interval. */
    public int largestShareInTenths() {
        return 7;
    }

    /** What Spearman's ρ of a bivariate normal distribution is in this coefficient. */
    public abstract double equivalentOfSpearman(double rho);

    /** Whether the threshold's convention was made for it, so that there is nothing to translate. */
    public boolean isOfConvention() {
        return false;
    }

    /**
     * The coefficient of x and y with z held constant, each of n numbers.
     *
     * @param plain the coefficient of two lists with nothing held constant
     * @return NaN when x or y follows from z alone
     */
    public abstract double partial(double[] x, double[] y, double[] z, ToDoubleBiFunction<double[], double[]> plain);

    /** Why a partial coefficient has no test by Student's t, whatever its value; empty where it has one. */
    public Optional<String> reasonAgainstPartialTest() {
        return Optional.empty();
    }
}
