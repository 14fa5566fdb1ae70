package org.disentangle.analysis.resampling;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.disentangle.analysis.Resampling;
import org.disentangle.analysis.statistics.DrawStream;
import org.disentangle.job.Progress;

/**
 * The coefficients of every target in every resample: one number each, NaN where degenerate.
 *
 * @param byTarget t targets × B resamples; not to be changed
 */
record Replicates(double[][] byTarget) {
    /** Resamples that one thread draws in a row; a multiple of them costs little to look after. */
    private static final int BLOCK = 32;

    static Replicates none(int targets) {
        return new Replicates(new double[targets][0]);
    }

    int count() {
        return byTarget.length == 0 ? 0 : byTarget[0].length;
    }

    /** These and further ones, so that there are {@code count}. */
    Replicates extendedTo(int count, Sample sample, long seed, Progress progress) {
        int present = count();
        double[][] all = new double[byTarget.length][count];
        for (int t = 0; t < all.length; t++) {
            System.arraycopy(byTarget[t], 0, all[t], 0, present);
        }
        int blocks = (count - present + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            Evaluation evaluation = new Evaluation(sample);
            int[] weights = new int[sample.size()];
            double[] coefficients = new double[all.length];
            DrawStream stream = new DrawStream();
            int first = present + block * BLOCK;
            int end = Math.min(count, first + BLOCK);
            for (int i = first; i < end; i++) {
                progress.check();
                stream.begin(seed, i);
                draw(sample, stream, weights);
                evaluation.evaluate(weights, coefficients);
                for (int t = 0; t < all.length; t++) {
                    all[t][i] = coefficients[t];
                }
            }
            progress.advance(end - first);
        });
        return new Replicates(all);
    }

    private static void draw(Sample sample, DrawStream stream, int[] weights) {
        Arrays.fill(weights, 0);
        if (sample.options().interval().resampling() != Resampling.FAMILIES) {
            for (int i = 0; i < weights.length; i++) {
                weights[stream.next(weights.length)]++;
            }
            return;
        }
        int[][] families = sample.families().members();
        for (int f = 0; f < families.length; f++) {
            for (int place : families[stream.next(families.length)]) {
                weights[place]++;
            }
        }
    }
}
