package org.disentangle.analysis.statistics;

/**
 * The mean and standard deviation (divisor n) of the numbers present in a column, and z = (x − mean)/deviation.
 *
 * @param count the number n of numbers present
 * @param mean the mean in units of x; 0 if there are no numbers
 * @param deviation √(Σ (x − mean)² / n), in units of x; 0 if all are equal
 */
public record Standardization(int count, double mean, double deviation) {

    /**
     * Computes both in two passes. Numbers whose squares would exceed the range of doubles are scaled by a power of
     * two.
     *
     * @param column m numbers, NaN where missing, the others finite
     */
    public static Standardization of(double[] column) {
        double[] present = new double[column.length];
        int n = 0;
        boolean constant = true;
        for (double number : column) {
            if (!Double.isNaN(number)) {
                present[n++] = number;
                constant &= number == present[0];
            }
        }
        if (n == 0 || constant) {
            return new Standardization(n, n == 0 ? 0 : present[0], 0);
        }
        int scale = LeastSquares.scale(present, n);
        double[] numbers = scale == 0 ? present : LeastSquares.scaled(present, n, -scale);
        double mean = LeastSquares.mean(numbers, n);
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (numbers[i] - mean) * (numbers[i] - mean);
        }
        return new Standardization(n, Math.scalb(mean, scale), Math.scalb(Math.sqrt(squares / n), scale));
    }

    /**
     * The z of a number, without unit; halved internally so that the difference of two huge numbers does not overflow.
     */
    public double standardize(double number) {
        double difference = number - mean;
        return Double.isInfinite(difference) ? (number / 2 - mean / 2) / (deviation / 2) : difference / deviation;
    }

    /** The z of each number of a column, as a new array; NaN stays NaN. */
    public double[] standardize(double[] column) {
        double[] z = new double[column.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = standardize(column[i]);
        }
        return z;
    }
}
