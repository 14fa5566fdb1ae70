package org.disentangle.analysis.resampling;

import org.disentangle.analysis.estimate.Interval;

/**
 * An interval from resampling, with what it is based on.
 *
 * @param interval its ends; its method is {@code bootstrap_bca}, {@code bootstrap_percentile} (if BCa fails), {@code
 *     family_jackknife} or {@code family_bootstrap}
 * @param resamples the number of resamples drawn; for the jackknife, the number of families left out in turn
 * @param degenerate the number of those that gave no correlation and do not count
 */
public record ResampledInterval(Interval interval, int resamples, int degenerate) {
    static ResampledInterval missing(String reason, int resamples, int degenerate) {
        return new ResampledInterval(Interval.missing(reason), resamples, degenerate);
    }
}
