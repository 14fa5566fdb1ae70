package org.disentangle.analysis.statistics;

/**
 * How similar the numbers within a class are: the intraclass correlation of a one-way analysis of variance with random
 * effects.
 *
 * <p>With N numbers in F classes of sizes m, MSB = Σ m·(mean of the class − mean)²/(F − 1), MSW = Σ (number − mean of
 * its class)²/(N − F) and m₀ = (N − Σ m²/N)/(F − 1), it is (MSB − MSW)/(MSB + (m₀ − 1)·MSW): 1 if all numbers of a
 * class are equal, 0 on average if classes are meaningless, and then often negative. Source: A. Donner (1986), A review
 * of inference procedures for the intraclass correlation coefficient in the one-way random effects model,
 * doi:10.2307/1403259.
 */
public final class IntraclassCorrelation {
    private IntraclassCorrelation() {}

    /**
     * Computes the correlation.
     *
     * @param numbers the N numbers, finite
     * @param classes the class of each, from 0
     * @param count the number of classes, none of them empty
     * @return the correlation; NaN with fewer than 2 classes, without a class of at least two, or if all numbers are
     *     equal
     */
    public static double of(double[] numbers, int[] classes, int count) {
        int all = numbers.length;
        double[] sums = new double[count];
        int[] sizes = new int[count];
        double total = 0;
        for (int i = 0; i < all; i++) {
            sums[classes[i]] += numbers[i];
            sizes[classes[i]]++;
            total += numbers[i];
        }
        double mean = total / all;
        double between = 0;
        double squaredSizes = 0;
        for (int c = 0; c < count; c++) {
            double distance = sums[c] / sizes[c] - mean;
            between += sizes[c] * distance * distance;
            squaredSizes += (double) sizes[c] * sizes[c];
        }
        double within = 0;
        for (int i = 0; i < all; i++) {
            double distance = numbers[i] - sums[classes[i]] / sizes[classes[i]];
            within += distance * distance;
        }
        double betweenMean = between / (count - 1);
        double withinMean = within / (all - count);
        double size = (all - squaredSizes / all) / (count - 1);
        return (betweenMean - withinMean) / (betweenMean + (size - 1) * withinMean);
    }
}
