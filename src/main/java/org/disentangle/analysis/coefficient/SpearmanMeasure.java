package org.disentangle.analysis.coefficient;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.statistics.PartialCoefficient;
import org.disentangle.analysis.statistics.RankedColumn;
import org.disentangle.analysis.statistics.SpearmanNull;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.analysis.statistics.WeightedCorrelation;
import org.disentangle.analysis.statistics.WeightedSpearman;

/** Spearman's ρ: Pearson's r of ranks, tied numbers at the mean of their ranks. */
final class SpearmanMeasure extends Measure {
    @Override
    public String symbol() {
        return "ρ";
    }

    @Override
    public String name() {
        return "Spearman";
    }

    @Override
    public String basis() {
        return "ranks";
    }

    @Override
    public boolean usesRanks() {
        return true;
    }

    @Override
    public boolean makesMatrix() {
        return true;
    }

    @Override
    public Estimate of(Pairing pairing, Column x, Column y) {
        pairing.rank(x, y);
        return Estimate.of(pairing.spearman());
    }

    /** Exact for few models and at ±1, otherwise by Student's t. */
    @Override
    public Association test(Pairing pairing, Column x, Column y, SharedTests tests) {
        pairing.rank(x, y);
        double rho = pairing.spearman();
        int n = pairing.count();
        boolean tied = pairing.hasTies();
        Interval interval = interval(rho, n, tests.normalQuantile());
        if (n <= (tied ? SharedTests.LARGEST_TIED : SpearmanNull.LARGEST)) {
            SpearmanNull distribution = tied ? tests.tied(pairing.tieGroupsX(), pairing.tieGroupsY()) : tests.untied(n);
            return Association.of(rho, distribution.tail(pairing.rankProducts()), PMethod.EXACT, interval);
        }
        if (Math.abs(rho) == 1) {
            return Association.of(rho, SpearmanNull.perfect(pairing.tieGroupsX()), PMethod.EXACT, interval);
        }
        return Association.of(rho, StudentT.tailOfCorrelation(rho, n - 2), PMethod.T, interval);
    }

    @Override
    public WeightedCorrelation weighted(int models) {
        return new WeightedSpearman(models);
    }

    /**
     * (1 + ρ²/2)/(n − 3): D. G. Bonett and T. A. Wright 2000, Sample size requirements for estimating Pearson, Kendall and
     * Spearman correlations, doi:10.1007/BF02294183.
     */
    @Override
    public double fisherVariance(double rho, double n) {
        return (1 + rho * rho / 2) / (n - 3);
    }

    @Override
    public int fewestForInterval() {
        return 4;
    }

    /** No rounding, because sums of ranks are exact. */
    @Override
    double rounding() {
        return Double.MIN_VALUE;
    }

    @Override
    public double equivalentOfSpearman(double rho) {
        return rho;
    }

    @Override
    public boolean isOfConvention() {
        return true;
    }

    @Override
    public double partial(double[] x, double[] y, double[] z, ToDoubleBiFunction<double[], double[]> plain) {
        return PartialCoefficient.ofRanks(ranks(x), ranks(y), ranks(z));
    }

    private static int[] ranks(double... numbers) {
        boolean[] all = new boolean[numbers.length];
        Arrays.fill(all, true);
        int[] ranks = new int[numbers.length];
        RankedColumn.of(numbers).ranks(all, numbers.length, ranks);
        return ranks;
    }
}
