package org.disentangle.analysis.resampling;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.statistics.DrawStream;
import org.disentangle.job.Progress;

/**
 * The coefficients of targets in resamples: one number each, NaN if degenerate. Targets may have different numbers of
 * them, but equal indices always belong to the same resample.
 *
 * @param byTarget one row per target; must not be modified
 */
record Replicates(double[][] byTarget) {
    /** The number of resamples that one thread draws in a row, enough to keep the overhead small. */
    private static final int BLOCK = 32;

    static Replicates none(int targets) {
        return new Replicates(new double[targets][0]);
    }

    int count(int target) {
        return byTarget[target].length;
    }

    /**
     * Adds resamples.
     *
     * @param which the targets to extend to {@code count}; at least one
     * @param progress advances by one per resample
     */
    Replicates extendedTo(int count, int[] which, Sample sample, long seed, Progress progress) {
        int present = Arrays.stream(which).map(this::count).min().orElse(count);
        if (present >= count) {
            return this;
        }
        double[][] all = byTarget.clone();
        for (int target : which) {
            all[target] = Arrays.copyOf(all[target], Math.max(count, all[target].length));
        }
        Sample drawn = sample.only(which);
        int blocks = (count - present + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            Evaluation evaluation = new Evaluation(drawn);
            int[] weights = new int[sample.size()];
            double[] coefficients = new double[which.length];
            DrawStream stream = new DrawStream();
            int first = present + block * BLOCK;
            int end = Math.min(count, first + BLOCK);
            for (int i = first; i < end; i++) {
                progress.check();
                stream.begin(seed, i);
                draw(sample, stream, weights);
                evaluation.evaluate(weights, coefficients);
                for (int t = 0; t < which.length; t++) {
                    all[which[t]][i] = coefficients[t];
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
