package org.disentangle.analysis.statistics;

/**
 * The bias-corrected and accelerated (BCa) bootstrap interval.
 *
 * <p>With B replicates θ*, the estimate θ̂ and Φ the normal distribution: z₀ = Φ⁻¹((#(θ* &lt; θ̂) + #(θ* = θ̂)/2)/B);
 * the ends are the quantiles of θ* at α₁, α₂ = Φ(z₀ + (z₀ ± z)/(1 − a(z₀ ± z))), where z is the normal quantile of the
 * level. The acceleration a = Σ u³ / (6·(Σ u²)^1.5) with u = mean of the delete-one values − each of them. Source: B.
 * Efron (1987), Better bootstrap confidence intervals, doi:10.1080/01621459.1987.10478410.
 */
public final class BiasCorrected {
    private BiasCorrected() {}

    /**
     * Computes the acceleration.
     *
     * @param influences the u of each item left out, in any unit
     * @return the acceleration; NaN if all are 0
     */
    public static double acceleration(double[] influences) {
        double squares = 0;
        double cubes = 0;
        for (double u : influences) {
            squares += u * u;
            cubes += u * u * u;
        }
        return cubes / (6 * squares * Math.sqrt(squares));
    }

    /**
     * The quantiles at which the ends lie.
     *
     * @param below the number of replicates smaller than the estimate
     * @param equal the number equal to it
     * @param all the number of all replicates
     * @param acceleration the acceleration a
     * @param confidence the level
     * @return the lower and the upper one, strictly between 0 and 1; both NaN if undefined (all replicates on one side
     *     of the estimate, a undefined, or a denominator that is not positive)
     */
    public static double[] levels(int below, int equal, int all, double acceleration, double confidence) {
        double share = (below + equal / 2.0) / all;
        double z = StandardNormal.quantile(confidence);
        double z0 = StandardNormal.inverse(share);
        double low = level(z0, -z, acceleration);
        double high = level(z0, z, acceleration);
        return low > 0 && high < 1 && low < high ? new double[] {low, high} : new double[] {Double.NaN, Double.NaN};
    }

    private static double level(double z0, double z, double acceleration) {
        double denominator = 1 - acceleration * (z0 + z);
        return denominator > 0 ? StandardNormal.cumulative(z0 + (z0 + z) / denominator) : Double.NaN;
    }
}
