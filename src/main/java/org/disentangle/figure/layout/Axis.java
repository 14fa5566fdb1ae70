package org.disentangle.figure.layout;

/**
 * Maps numbers to positions along one direction of a page.
 *
 * @param low the number at {@code from}
 * @param high the number at {@code to}, greater than {@code low}
 * @param from where the axis starts, in points
 * @param to where it ends, in points; smaller than {@code from} if it runs upwards
 * @param scale linear or logarithmic
 */
public record Axis(double low, double high, double from, double to, AxisScale scale) {
    /** A bound that keeps differences of the largest numbers finite. */
    private static final double LARGEST = Double.MAX_VALUE / 8;

    /** The smallest span, relative to the size of its numbers, that still has distinct tick labels. */
    private static final double LEAST_SPAN = 1e-9;

    /** The smallest span of a logarithmic axis. */
    private static final double LEAST_DECADES = 0.1;

    /**
     * Makes an axis for a range of numbers, with room at both ends.
     *
     * @param padding the room at each end, in points
     */
    public static Axis around(double least, double greatest, double from, double to, double padding, AxisScale wanted) {
        double length = Math.abs(to - from);
        double share = Math.min(0.4, Math.max(0.04, padding / Math.max(1, length - 2 * padding)));
        if (wanted == AxisScale.LOGARITHMIC && least > 0) {
            double distance = Math.log10(greatest) - Math.log10(least);
            double span = Math.max(distance, LEAST_DECADES);
            double low = Math.log10(least) - (span - distance) / 2;
            return new Axis(
                    Math.pow(10, low - share * span),
                    Math.pow(10, low + span * (1 + share)),
                    from,
                    to,
                    AxisScale.LOGARITHMIC);
        }
        double low = Math.max(-LARGEST, Math.min(LARGEST, least));
        double high = Math.max(-LARGEST, Math.min(LARGEST, greatest));
        double size = Math.max(Math.abs(low), Math.abs(high));
        double middle = low / 2 + high / 2;
        double half = (high - low) / 2;
        if (half <= size * LEAST_SPAN) {
            half = size == 0 ? 0.5 : size * 0.05;
        }
        half *= 1 + 2 * share;
        return new Axis(middle - half, middle + half, from, to, AxisScale.LINEAR);
    }

    /** The position of a number, in points; it may lie beyond the ends. */
    public double place(double value) {
        return from + fraction(value) * (to - from);
    }

    private double fraction(double value) {
        if (scale == AxisScale.LOGARITHMIC) {
            return (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
        }
        return (Math.max(-LARGEST, Math.min(LARGEST, value)) - low) / (high - low);
    }

    /** The number at a fraction (0 to 1) of the axis. */
    public double value(double fraction) {
        if (scale == AxisScale.LOGARITHMIC) {
            return low * Math.pow(high / low, fraction);
        }
        return low + fraction * (high - low);
    }

    /** The number at a position, also beyond the ends. */
    public double valueAt(double place) {
        return value((place - from) / (to - from));
    }

    public double length() {
        return Math.abs(to - from);
    }
}
