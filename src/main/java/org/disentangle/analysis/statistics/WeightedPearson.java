package org.disentangle.analysis.statistics;

/** Pearson's r of one column with many others for integer weights of the rows. */
public final class WeightedPearson implements WeightedCorrelation {
    private static final int[] NO_WEIGHTS = {};
    private static final double[] NO_NUMBERS = {};

    private final WeightedMoments momentsX = new WeightedMoments();
    private final WeightedMoments momentsY = new WeightedMoments();
    private double[] x = NO_NUMBERS;
    private int[] weights = NO_WEIGHTS;
    private int sum;
    private boolean varies;

    @Override
    public void take(SortedColumn column, int[] placesWeights, int sumOfWeights) {
        x = column.numbers();
        weights = placesWeights;
        sum = sumOfWeights;
        varies = momentsX.take(x, weights, sum);
    }

    @Override
    public double with(SortedColumn column) {
        return varies && momentsY.take(column.numbers(), weights, sum)
                ? momentsX.pearson(x, column.numbers(), momentsY, weights)
                : Double.NaN;
    }
}
