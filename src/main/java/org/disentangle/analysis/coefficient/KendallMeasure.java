package org.disentangle.analysis.coefficient;

import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.statistics.KendallCorrelation;
import org.disentangle.analysis.statistics.KendallNull;
import org.disentangle.analysis.statistics.PartialCoefficient;
import org.disentangle.analysis.statistics.StandardNormal;
import org.disentangle.analysis.statistics.TailProbability;
import org.disentangle.analysis.statistics.WeightedCorrelation;
import org.disentangle.analysis.statistics.WeightedKendall;

/** Kendall's τ_b, from concordant and discordant pairs of models. */
final class KendallMeasure extends Measure {
    @Override
    public String symbol() {
        return "τ";
    }

    @Override
    public String name() {
        return "Kendall";
    }

    @Override
    public String basis() {
        return "the order of pairs";
    }

    @Override
    public boolean usesRanks() {
        return true;
    }

    @Override
    public Estimate of(Pairing pairing, Column x, Column y) {
        pairing.rank(x, y);
        return Estimate.of(pairing.kendall(x).tau());
    }

    /** Exact without ties up to a number of models, otherwise normal. */
    @Override
    public Association test(Pairing pairing, Column x, Column y, SharedTests tests) {
        pairing.rank(x, y);
        KendallCorrelation counts = pairing.kendall(x);
        double tau = counts.tau();
        int n = pairing.count();
        Interval interval = interval(tau, n, tests.normalQuantile());
        if (!counts.hasTies() && n <= KendallNull.LARGEST) {
            return Association.of(tau, tests.kendall(n).tail(counts.discordant()), PMethod.EXACT, interval);
        }
        TailProbability p = StandardNormal.tail(counts.score() / Math.sqrt(counts.scoreVariance()));
        return Association.of(tau, p, PMethod.NORMAL, interval);
    }

    @Override
    public WeightedCorrelation weighted(int models) {
        return new WeightedKendall(models);
    }

    /**
     * The variance 0.437/(n − 4): E. C. Fieller, H. O. Hartley and E. S. Pearson 1957, doi:10.1093/biomet/44.3-4.470.
     */
    @Override
    public double fisherVariance(double tau, double n) {
        return 0.437 / (n - 4);
    }

    @Override
    public int fewestForInterval() {
        return 5;
    }

    /**
     * τ = (2/π)·asin(r) with Pearson's r = 2·sin(π·ρ/6): W. H. Kruskal 1958, Ordinal measures of association,
     * doi:10.1080/01621459.1958.10501481, section 5.
     */
    @Override
    public double equivalentOfSpearman(double rho) {
        return 2 / Math.PI * Math.asin(2 * Math.sin(Math.PI * rho / 6));
    }

    @Override
    public double partial(double[] x, double[] y, double[] z, ToDoubleBiFunction<double[], double[]> plain) {
        return PartialCoefficient.ofTaus(
                plain.applyAsDouble(x, y), plain.applyAsDouble(z, x), plain.applyAsDouble(z, y));
    }

    @Override
    public Optional<String> reasonAgainstPartialTest() {
        return Optional.of("a partial τ has no accepted test");
    }
}
