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
 * Everything that depends on the {@link Coefficient} chosen. Immutable; the working state of a computation is created
 * separately ({@link #weighted}).
 */
public abstract class Measure {
    /** The distance from ±1 that rounding alone can cause for points on a line. */
    static final double ROUNDING = 1e-14;

    /** Its symbol, such as ρ. */
    public abstract String symbol();

    /** Its name in menus, such as Spearman. */
    public abstract String name();

    /** Its name in sentences, such as Spearman's ρ. */
    public String title() {
        return name() + "'s " + symbol();
    }

    /** What it compares in the numbers, such as ranks. */
    public abstract String basis();

    /** Whether only the order of the numbers counts. */
    public abstract boolean usesRanks();

    /** Whether a matrix of it can make the capabilities score. */
    public boolean makesMatrix() {
        return false;
    }

    /**
     * The coefficient of a pairing of at least 3 models, with neither column constant.
     *
     * @return the coefficient; missing, with the reason, if it is undefined
     */
    public abstract Estimate of(Pairing pairing, Column x, Column y);

    /** The coefficient with its test and its interval. */
    public abstract Association test(Pairing pairing, Column x, Column y, SharedTests tests);

    /**
     * Creates the working state for coefficients of weighted models, for one thread.
     *
     * @param models the number of models, including those of weight 0
     */
    public abstract WeightedCorrelation weighted(int models);

    /**
     * The variance of artanh of the coefficient in samples of n independent models.
     *
     * @param coefficient −1 &lt; coefficient &lt; 1
     * @param n at least {@link #fewestForInterval}; need not be whole
     */
    public abstract double fisherVariance(double coefficient, double n);

    /** The smallest n with an interval. */
    public abstract int fewestForInterval();

    /** The distance from ±1 within which there is no interval. */
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

    /**
     * The largest share of the models drawn, in tenths, that may have the same number before resamples give no
     * interval.
     */
    public int largestShareInTenths() {
        return 7;
    }

    /** The value of this coefficient in a bivariate normal distribution with the given Spearman's ρ. */
    public abstract double equivalentOfSpearman(double rho);

    /** Whether the conventional threshold is stated for it, so that nothing needs translating. */
    public boolean isOfConvention() {
        return false;
    }

    /**
     * The coefficient of x and y with z held constant, from n numbers each.
     *
     * @param plain the coefficient of two lists with nothing held constant
     * @return the coefficient; NaN if z alone determines x or y
     */
    public abstract double partial(double[] x, double[] y, double[] z, ToDoubleBiFunction<double[], double[]> plain);

    /** Why a partial coefficient has no test by Student's t, whatever its value; empty if it has one. */
    public Optional<String> reasonAgainstPartialTest() {
        return Optional.empty();
    }
}
