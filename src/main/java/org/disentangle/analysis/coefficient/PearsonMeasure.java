package org.disentangle.analysis.coefficient;

import java.util.function.ToDoubleBiFunction;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.statistics.PartialCoefficient;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.analysis.statistics.WeightedCorrelation;
import org.disentangle.analysis.statistics.WeightedPearson;

/** Pearson's r, of finite numbers only. */
final class PearsonMeasure extends Measure {
    @Override
    public String symbol() {
        return "r";
    }

    @Override
    public String name() {
        return "Pearson";
    }

    @Override
    public String basis() {
        return "the numbers as they are";
    }

    @Override
    public boolean usesRanks() {
        return false;
    }

    @Override
    public boolean makesMatrix() {
        return true;
    }

    @Override
    public Estimate of(Pairing pairing, Column x, Column y) {
        return pairing.isFinite() ? Estimate.of(pairing.line().r()) : Estimate.missing("a number is infinite");
    }

    /** Tests by Student's t. */
    @Override
    public Association test(Pairing pairing, Column x, Column y, SharedTests tests) {
        Estimate estimate = of(pairing, x, y);
        if (!estimate.isPresent()) {
            return Association.missing(estimate.reason());
        }
        double r = estimate.value();
        int n = pairing.count();
        // on a line, what is left of 1 − r² is rounding
        double tested = 1 - Math.abs(r) < ROUNDING ? Math.signum(r) : r;
        return Association.of(
                r, StudentT.tailOfCorrelation(tested, n - 2), PMethod.T, interval(r, n, tests.normalQuantile()));
    }

    @Override
    public WeightedCorrelation weighted(int models) {
        return new WeightedPearson();
    }

    /** The variance 1/(n − 3): R. A. Fisher 1915, doi:10.1093/biomet/10.4.507. */
    @Override
    public double fisherVariance(double r, double n) {
        return 1 / (n - 3);
    }

    @Override
    public int fewestForInterval() {
        return 4;
    }

    /** Lower than for ranks, because one outlier determines r, so that resamples without it say little. */
    @Override
    public int largestShareInTenths() {
        return 5;
    }

    /**
     * r = 2·sin(π·ρ/6): K. Pearson 1907, On further methods of determining correlation, Drapers' Company Research Memoirs,
     * Biometric Series IV.
     */
    @Override
    public double equivalentOfSpearman(double rho) {
        return 2 * Math.sin(Math.PI * rho / 6);
    }

    @Override
    public double partial(double[] x, double[] y, double[] z, ToDoubleBiFunction<double[], double[]> plain) {
        return PartialCoefficient.ofNumbers(x, y, z);
    }
}
