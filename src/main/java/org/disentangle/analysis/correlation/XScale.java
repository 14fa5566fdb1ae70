package org.disentangle.analysis.correlation;

import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Values;

/**
 * The scale on which x is shown and fitted. If it is logarithmic, everything that depends on distances in x uses
 * log10(x): the least-squares line, its band and slope, residuals, the Theil–Sen line, shifts of families, changes of
 * pairs, Pearson's r. Ranks are the same on both.
 */
public enum XScale {
    LINEAR("linear", "per_sd"),
    LOG10("log10", "per_decade");

    /** The largest ratio for a linear axis, two powers of ten; beyond it most points would lie at its start. */
    private static final double MOST_LINEAR_RATIO = 100;

    private final String word;
    private final String slopeUnit;

    XScale(String word, String slopeUnit) {
        this.word = word;
        this.slopeUnit = slopeUnit;
    }

    /**
     * The scale of an attribute: logarithmic if its numbers are all positive and span more than two powers of ten
     * (training compute, parameters, counts), except for dates. It depends on the whole column, so that neither a
     * filter nor a group nor leaving models out changes it. A single number that is 0 or less keeps the axis linear: it
     * has no place on a logarithmic one, and no model is dropped for that.
     */
    static XScale of(Attribute.Number attribute) {
        Range range = Range.of(attribute.values());
        return isWide(attribute, range) && range.nonPositive() == 0 ? LOG10 : LINEAR;
    }

    /** Whether only numbers that are 0 or less prevent a logarithmic scale. */
    public static boolean isKeptLinear(Attribute.Number attribute) {
        Range range = Range.of(attribute.values());
        return isWide(attribute, range) && range.nonPositive() > 0;
    }

    private static boolean isWide(Attribute.Number attribute, Range range) {
        return attribute.kind() != AttributeKind.RELEASE
                && range.greatest() > MOST_LINEAR_RATIO * range.leastPositive();
    }

    /** The range of the finite numbers of a column. */
    private record Range(double leastPositive, double greatest, int nonPositive) {
        static Range of(Values values) {
            double leastPositive = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            int nonPositive = 0;
            for (int row = 0; row < values.size(); row++) {
                double value = values.get(row);
                if (Double.isFinite(value)) {
                    greatest = Math.max(greatest, value);
                    leastPositive = value > 0 ? Math.min(leastPositive, value) : leastPositive;
                }
                nonPositive += value <= 0 ? 1 : 0;
            }
            return new Range(leastPositive, greatest, nonPositive);
        }
    }

    /** The position of a number on the scale: x itself or log10(x). */
    public double of(double x) {
        return this == LOG10 ? Math.log10(x) : x;
    }

    /** The word used in files: {@code linear} or {@code log10}. */
    public String word() {
        return word;
    }

    /** The unit of slopes, as named in files: {@code per_sd} (a standard deviation of x) or {@code per_decade}. */
    public String slopeUnit() {
        return slopeUnit;
    }

    /** The unit of slopes in a sentence. */
    public String slopeWords() {
        return this == LOG10 ? "per decade (tenfold) of x" : "per standard deviation of x";
    }
}
