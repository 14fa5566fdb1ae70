package org.disentangle.analysis.correlation;

import org.disentangle.analysis.coefficient.Measure;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.estimate.Correlation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.StandardNormal;

/**
 * Correlates pairs of lists by one coefficient, with the intervals and reasons of the analysis itself. It computes no
 * p-value, which is the slow part for few models. Not thread-safe.
 */
public final class Correlator {
    private final Measure measure;
    private final String nounX;
    private final double normalQuantile;

    /**
     * Makes it.
     *
     * @param nounX the noun for a number of x in reasons ("capabilities score")
     * @param options the options, which give the coefficient and the level of intervals
     */
    public Correlator(String nounX, AnalysisOptions options) {
        this.measure = options.coefficient().measure();
        this.nounX = nounX;
        this.normalQuantile = StandardNormal.quantile(options.confidence());
    }

    /**
     * Correlates.
     *
     * @param x m numbers, NaN where missing; not changed
     * @param scores m numbers, NaN where missing; not changed
     * @return the correlation; missing, with the reason, if fewer than 3 pairs have both numbers, a list is constant,
     *     or Pearson's r meets an infinite number
     */
    public Correlation of(double[] x, double[] scores) {
        Column columnX = new Column(x);
        Column columnY = new Column(scores);
        Pairing pairing = new Pairing(x.length);
        String reason = pairing.take(columnX, columnY, nounX);
        Estimate rho = reason.isEmpty() ? measure.of(pairing, columnX, columnY) : Estimate.missing(reason);
        Interval interval = rho.isPresent()
                ? measure.interval(rho.value(), pairing.count(), normalQuantile)
                : Interval.missing(rho.reason());
        return new Correlation(pairing.count(), rho, interval);
    }
}
