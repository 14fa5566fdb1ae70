package org.disentangle.analysis.statistics;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution. */
public final class StandardNormal {
    /** The number of terms; for |z| > 36 the next one is below 1e-16. */
    private static final int SERIES_TERMS = 7;

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

    /**
     * The same, even if it is smaller than any double: √(2/π)·exp(−z²/2)/z·(1 − 1/z² + 3/z⁴ − 15/z⁶ + …). Source: NIST
     * Digital Library of Mathematical Functions, 7.12.1, https://dlmf.nist.gov/7.12.
     */
    public static TailProbability tail(double z) {
        double p = twoSided(z);
        if (p >= TailProbability.SMALL) {
            return TailProbability.of(p);
        }
        double square = z * z;
        double term = 1;
        double series = 1;
        for (int k = 1; k <= SERIES_TERMS; k++) {
            term *= -(2 * k - 1) / square;
            series += term;
        }
        return TailProbability.ofLogarithm(
                Math.log(2 / Math.PI) / 2 - square / 2 - Math.log(Math.abs(z)) + Math.log(series));
    }

    /** P(Z ≤ z) = erfc(−z/√2)/2. */
    public static double cumulative(double z) {
        return Erf.erfc(-z / Math.sqrt(2)) / 2;
    }

    /**
     * The z with P(Z ≤ z) = share.
     *
     * @param share from 0 (−∞) to 1 (∞); below 1e-16 it counts as 0
     */
    public static double inverse(double share) {
        return share > 0.5 ? -lower(1 - share) : lower(share);
    }

    /** The z of a share of at most one half; Newton steps on the lower tail keep the digits of small shares. */
    private static double lower(double share) {
        double size = 1 - 2 * share;
        if (size == 0) {
            return 0;
        }
        if (size == 1) {
            return Double.NEGATIVE_INFINITY;
        }
        double z = -quantile(size);
        for (int step = 0; step < 3; step++) {
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            z -= (cumulative(z) - share) / density;
        }
        return z;
    }
}
