package org.disentangle.analysis.statistics;

/**
 * Mean and squares of m numbers with integer weights: mean = Σ w·v / n, squares = Σ w·(v − mean)², n = Σ w. Recomputed
 * for every set of weights; one instance per thread. Two passes.
 */
public final class WeightedMoments {
    private double mean;
    private double squares;

    /**
     * Computes.
     *
     * @param numbers m numbers, finite where the weight is not 0
     * @param weights the weights of the m rows
     * @param n the sum of the weights, positive
     * @return whether the numbers with a weight differ
     */
    public boolean take(double[] numbers, int[] weights, int n) {
        double sum = 0;
        double first = Double.NaN;
        boolean differ = false;
        for (int i = 0; i < weights.length; i++) {
            int weight = weights[i];
            if (weight != 0) {
                double number = numbers[i];
                sum += weight * number;
                differ |= !Double.isNaN(first) && number != first;
                first = number;
            }
        }
        mean = sum / n;
        squares = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                double distance = numbers[i] - mean;
                squares += weights[i] * distance * distance;
            }
        }
        return differ && squares > 0;
    }

    public double mean() {
        return mean;
    }

    /** Σ w·(v − mean)². */
    public double squares() {
        return squares;
    }

    /**
     * Pearson's r of two columns for the same weights.
     *
     * @param x the column from which this instance was last computed
     * @param other the moments of y
     */
    public double pearson(double[] x, double[] y, WeightedMoments other, int[] weights) {
        double products = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                products += weights[i] * (x[i] - mean) * (y[i] - other.mean);
            }
        }
        double r = products / (Math.sqrt(squares) * Math.sqrt(other.squares));
        return Math.max(-1, Math.min(1, r));
    }
}
