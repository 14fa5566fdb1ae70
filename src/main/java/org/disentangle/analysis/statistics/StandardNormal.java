package org.disentangle.analysis.statistics;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
public final class StandardNormal {
    private StandardNormal() {}

    /**
     * The z with P(|Z| ≤ z) = confidence: √2·erf⁻¹(confidence).
     *
     * @param confidence strictly between 0 and 1
     */
    public static double quantile(double confidence) {
        double z = Math.sqrt(2) * Erf.erfInv(confidence);
        double density = Math.sqrt(2 / Math.PI) * Math.exp(-z * z / 2);
        double miss = confidence < 0.5 ? Erf.erf(z / Math.sqrt(2)) - confidence : (1 - confidence) - twoSided(z);
        return z - miss / density;
    }

    /** P(|Z| ≥ |z|) = erfc(|z|/√2). */
    public static double twoSided(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    /** P(Z ≤ z) = erfc(−z/√2)/2. */
    public static double cumulative(double z) {
        return Erf.erfc(-z / Math.sqrt(2)) / 2;
    }

    /**
     * The z with P(Z ≤ z) = share.
     *
     * @param share from 0 (−∞) to 1 (∞)
     */
    public static double inverse(double share) {
        if (share == 0.5) {
            return 0;
        }
        double size = Math.abs(2 * share - 1);
        return size < 1
                ? Math.copySign(quantile(size), share - 0.5)
                : Math.copySign(Double.POSITIVE_INFINITY, share - 0.5);
    }
}
