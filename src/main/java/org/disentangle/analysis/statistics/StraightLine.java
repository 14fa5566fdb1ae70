package org.disentangle.analysis.statistics;

/**
 * y = intercept + slope·x.
 *
 * @param intercept the intercept in units of y
 * @param slope the slope in units of y per unit of x
 */
public record StraightLine(double intercept, double slope) {
    public static final StraightLine FLAT = new StraightLine(0, 0);

    /** Its height at x. */
    public double at(double x) {
        return intercept + slope * x;
    }
}
