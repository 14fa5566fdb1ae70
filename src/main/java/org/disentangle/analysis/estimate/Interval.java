package org.disentangle.analysis.estimate;

/**
 * A confidence interval.
 *
 * @param low its lower end
 * @param high its upper end; missing exactly when the lower end is, for the same reason
 * @param method how it was computed, as named in result files ({@code fisher_z}, {@code t}); empty when missing
 * @param basis what it rests on
 */
public record Interval(Estimate low, Estimate high, String method, IntervalBasis basis) {
    public static Interval of(double low, double high, String method) {
        return new Interval(Estimate.of(low), Estimate.of(high), method, IntervalBasis.PLAIN);
    }

    public static Interval missing(String reason) {
        return new Interval(Estimate.missing(reason), Estimate.missing(reason), "", IntervalBasis.PLAIN);
    }

    /** The same with another basis. */
    public Interval on(IntervalBasis newBasis) {
        return new Interval(low, high, method, newBasis);
    }

    /**
     * The same, marked if an end from random draws is at the edge of a threshold: within three Monte Carlo errors of t
     * or −t.
     */
    public Interval judgedAt(double threshold) {
        boolean drawn = isPresent() && basis.resamples() > 0;
        return on(basis.atEdge(drawn && (isAtEdge(threshold) || isAtEdge(-threshold))));
    }

    private boolean isAtEdge(double threshold) {
        return IntervalBasis.mayCross(low, basis.lowError(), threshold)
                || IntervalBasis.mayCross(high, basis.highError(), threshold);
    }

    public boolean isPresent() {
        return low.isPresent();
    }
}
