package org.disentangle.analysis.resampling;

import java.util.Arrays;
import org.disentangle.job.Progress;

/**
 * The whole pipeline on all models, and without each of several parts of them.
 *
 * @param estimates one coefficient per target, on all models; NaN if degenerate
 * @param without the coefficients without each part, targets × parts; NaN if degenerate
 */
record LeaveOut(double[] estimates, double[][] without) {

    /**
     * Computes.
     *
     * @param parts the indices of the models left out together
     */
    static LeaveOut of(Sample sample, int[][] parts, Progress progress) {
        int targets = sample.targets().length;
        Evaluation evaluation = new Evaluation(sample);
        int[] weights = new int[sample.size()];
        Arrays.fill(weights, 1);
        double[] estimates = new double[targets];
        evaluation.evaluate(weights, estimates);
        double[][] without = new double[targets][parts.length];
        double[] coefficients = new double[targets];
        for (int part = 0; part < parts.length; part++) {
            progress.check();
            set(weights, parts[part], 0);
            evaluation.evaluate(weights, coefficients);
            set(weights, parts[part], 1);
            for (int t = 0; t < targets; t++) {
                without[t][part] = coefficients[t];
            }
        }
        return new LeaveOut(estimates, without);
    }

    private static void set(int[] weights, int[] places, int weight) {
        for (int place : places) {
            weights[place] = weight;
        }
    }
}
