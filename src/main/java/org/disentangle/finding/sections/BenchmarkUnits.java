package org.disentangle.finding.sections;

import org.disentangle.analysis.estimate.Interval;
import org.disentangle.wording.Numbers;

/**
 * Formats numbers in units of a benchmark, with as many decimals as are meaningful given the scatter about the line,
 * the same for all.
 *
 * @param scatter the standard deviation about the line; 0 or NaN if there is none
 */
record BenchmarkUnits(double scatter) {
    private static final int MOST_DECIMALS = 6;
    private static final double LARGEST_WRITTEN_OUT = 1e6;

    String written(double value) {
        int decimals = scatter > 0 ? Math.max(0, 1 - (int) Math.floor(Math.log10(scatter))) : 0;
        return !(scatter > 0) || decimals > MOST_DECIMALS || Math.abs(value) >= LARGEST_WRITTEN_OUT
                ? Numbers.significant(value, 2)
                : Numbers.fixed(value, decimals);
    }

    /** A number with its sign. */
    String signed(double value) {
        return (value > 0 ? "+" : "") + written(value);
    }

    /** An interval that is present. */
    String interval(Interval interval) {
        return "[" + written(interval.low().value()) + ", "
                + written(interval.high().value()) + "]";
    }
}
