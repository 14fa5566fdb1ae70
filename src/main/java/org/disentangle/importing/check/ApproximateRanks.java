package org.disentangle.importing.check;

import java.util.Arrays;
import org.disentangle.table.Values;

/** How a column ranks the first rows of its table; enough to see whether two columns agree or disagree. */
final class ApproximateRanks {
    /** The fewest shared rows for which the similarity of two columns means anything. */
    static final int FEWEST = 8;

    private static final int MISSING = -1;

    /** By row: how many numbers are smaller; equal numbers share a rank. */
    private final int[] places;

    private ApproximateRanks(int[] places) {
        this.places = places;
    }

    /**
     * Ranks the first rows.
     *
     * @param mostRows how many rows to rank at most
     */
    static ApproximateRanks of(Values scores, int mostRows) {
        int rows = Math.min(mostRows, scores.size());
        double[] sorted = new double[rows];
        int present = 0;
        for (int row = 0; row < rows; row++) {
            if (!scores.isMissing(row)) {
                sorted[present++] = scores.get(row) + 0.0;
            }
        }
        Arrays.sort(sorted, 0, present);
        int[] places = new int[rows];
        for (int row = 0; row < rows; row++) {
            places[row] = scores.isMissing(row) ? MISSING : smaller(sorted, present, scores.get(row));
        }
        return new ApproximateRanks(places);
    }

    private static int smaller(double[] sorted, int count, double number) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * Pearson's correlation of the ranks over the rows that both columns have, from sums of integers; NaN with fewer
     * than {@value #FEWEST} such rows, or if one column ranks them all equal.
     */
    double likeness(ApproximateRanks other) {
        long n = 0;
        long sumX = 0;
        long sumY = 0;
        long sumXx = 0;
        long sumYy = 0;
        long sumXy = 0;
        for (int row = 0; row < places.length; row++) {
            long x = places[row];
            long y = other.places[row];
            if (x != MISSING && y != MISSING) {
                n++;
                sumX += x;
                sumY += y;
                sumXx += x * x;
                sumYy += y * y;
                sumXy += x * y;
            }
        }
        double xx = n * sumXx - sumX * sumX;
        double yy = n * sumYy - sumY * sumY;
        return n < FEWEST || xx <= 0 || yy <= 0 ? Double.NaN : (n * sumXy - sumX * sumY) / Math.sqrt(xx * yy);
    }
}
