package org.disentangle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.statistics.StandardNormal;

/**
 * Scores that are the same for all models but a few, as on a benchmark at its floor: s = max(y, c), y bivariate normal with the
 * capabilities score as in {@link SimulatedModels}, c such that just so many models of the sample lie above it (the truth is
 * that of the population in which this share does). Or, in whole families, those of some families drawn at random lie above
 * it, and their y is drawn independently of the capability: the truth is 0. Models are independent, in families of 5.
 *
 * @param n how many models
 * @param above how many of the models, or of the families, lie above the floor
 * @param inFamilies whether whole families do
 */
record NearConstantModels(int n, int above, boolean inFamilies) implements Population {
    /** Steps of the integrals over the population, in probability. */
    private static final int STEPS = 2_000;

    @Override
    public String word() {
        return inFamilies ? "near_constant_families" : "near_constant";
    }

    @Override
    public int families() {
        return new SimulatedModels(n, false).families();
    }

    @Override
    public String differing() {
        return Integer.toString(above);
    }

    /** What becomes of y. */
    double[] floored(double[] y, SplittableRandom random) {
        if (inFamilies) {
            return flooredInFamilies(y, random);
        }
        double floor = Arrays.stream(y).sorted().toArray()[n - above - 1];
        return Arrays.stream(y).map(each -> Math.max(each, floor)).toArray();
    }

    private double[] flooredInFamilies(double[] y, SplittableRandom random) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, families()).boxed().toList());
        double floor = Arrays.stream(y).min().orElseThrow() - 1;
        double[] scores = new double[n];
        Arrays.fill(scores, floor);
        for (int drawn = 0; drawn < above; drawn++) {
            int family = all.remove(random.nextInt(all.size()));
            for (int i = family * SimulatedModels.FAMILY; i < Math.min(n, (family + 1) * SimulatedModels.FAMILY); i++) {
                scores[i] = y[i];
            }
        }
        return scores;
    }

    /** The true coefficient of x and max(y, c), where Spearman's of x and y is this. */
    double truth(Coefficient coefficient, double spearman) {
        if (spearman == 0) {
            return 0;
        }
        double r = SimulatedModels.pearson(spearman);
        double[] y = IntStream.range(0, STEPS)
                .mapToDouble(i -> StandardNormal.inverse((i + 0.5) / STEPS))
                .toArray();
        double share = (double) above / n;
        double floor = StandardNormal.inverse(1 - share);
        return switch (coefficient) {
            case SPEARMAN -> spearman(r, y, share);
            case PEARSON -> pearson(r, y, share, floor);
            case KENDALL -> kendall(r, y, share, floor);
            default -> throw new IllegalArgumentException("not simulated with " + coefficient);
        };
    }

    /** Of U = Φ(x) and the middle rank G(y); E(U | y) = Φ(r·y/√(2 − r²)). */
    private static double spearman(double r, double[] y, double share) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < STEPS; i++) {
            double rank = (i + 0.5) / STEPS;
            double g = (rank > 1 - share ? rank : (1 - share) / 2) - 0.5;
            product += g * StandardNormal.cumulative(r * y[i] / Math.sqrt(2 - r * r)) / STEPS;
            square += g * g / STEPS;
        }
        return product / Math.sqrt(square / 12);
    }

    /** The covariance of x and max(y, c) is r·P(y > c). */
    private static double pearson(double r, double[] y, double share, double floor) {
        double mean = Arrays.stream(y).map(each -> Math.max(each, floor)).average().orElseThrow();
        double variance = Arrays.stream(y)
                .map(each -> Math.max(each, floor) - mean)
                .map(each -> each * each)
                .average()
                .orElseThrow();
        return r * share / Math.sqrt(variance);
    }

    /** Twice the mean of 2Φ(r(y₁ − y₂)/√(2(1 − r²))) − 1 over y₁ > max(y₂, c), and the correction for ties of s. */
    private static double kendall(double r, double[] y, double share, double floor) {
        double sum = 0;
        for (double first : y) {
            for (double second : y) {
                if (first > floor && first > second) {
                    sum += 2 * StandardNormal.cumulative(r * (first - second) / Math.sqrt(2 * (1 - r * r))) - 1;
                }
            }
        }
        return 2 * sum / STEPS / STEPS / Math.sqrt(1 - (1 - share) * (1 - share));
    }
}
