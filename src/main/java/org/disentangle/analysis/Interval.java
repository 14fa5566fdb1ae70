package org.disentangle.analysis;

/**
 * An interval of confidence.
 *
 * @param low its lower end
 * @param high its upper end; missing exactly when the lower end is, for the same reason
 * @param method how it was computed, as result files say it ({@code fisher_z}, {@code t}); empty when missing
 */
public record Interval(Estimate low, Estimate high, String method) {
    public static Interval of(double low, double high, String method) {
        return new Interval(Estimate.of(low), Estimate.of(high), method);
    }

    public static Interval missing(String reason) {
        return new Interval(Estimate.missing(reason), Estimate.missing(reason), "");
    }

    public boolean isPresent() {
        return low.isPresent();
    }
}
