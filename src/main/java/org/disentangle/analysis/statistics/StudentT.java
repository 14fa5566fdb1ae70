package org.disentangle.analysis.statistics;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.ContinuedFraction;

/**
 * Student's t distribution with ν degrees of freedom, through the regularised incomplete beta function I: P(|T| ≥ t) =
 * I_x(ν/2, 1/2) with x = ν/(ν + t²). Source: NIST Digital Library of Mathematical Functions, section 8.17,
 * https://dlmf.nist.gov/8.17.
 */
public final class StudentT {
    private static final double EPSILON = 1e-16;
    private static final int MOST_STEPS = 100;

    private StudentT() {}

    /**
     * The two-sided p of a correlation: P(|T| ≥ |t|) with t = r·√(ν/(1 − r²)), which is I_{1 − r²}(ν/2, 1/2). For the
     * correlation of n pairs ν = n − 2.
     *
     * @param r −1 ≤ r ≤ 1
     * @param degrees ν ≥ 1
     * @return 0 at r = ±1, 1 at r = 0
     */
    public static double twoSidedOfCorrelation(double r, double degrees) {
        double explained = r * r;
        double unexplained = (1 - r) * (1 + r);
        return twoSided(explained, unexplained, degrees);
    }

    /**
     * The same, even if it is smaller than any double: ln I_x(a, 1/2) = a·ln x + ln(1 − x)/2 − ln a − ln B(a, 1/2) − ln
     * f with a = ν/2, x = 1 − r², and f the continued fraction of DLMF 8.17.22.
     */
    public static TailProbability tailOfCorrelation(double r, double degrees) {
        double p = twoSidedOfCorrelation(r, degrees);
        if (p >= TailProbability.SMALL || Math.abs(r) >= 1) {
            return TailProbability.of(p);
        }
        double a = degrees / 2;
        double x = (1 - r) * (1 + r);
        return TailProbability.ofLogarithm(a * Math.log(x)
                + Math.log1p(-x) / 2
                - Math.log(a)
                - Beta.logBeta(a, 0.5)
                - Math.log(new TailFraction(a).evaluate(x, EPSILON)));
    }

    /** 1 + d₁/(1 + d₂/(1 + …)) for I_x(a, 1/2), DLMF 8.17.22. */
    private static final class TailFraction extends ContinuedFraction {
        private static final double B = 0.5;
        private final double a;

        TailFraction(double a) {
            this.a = a;
        }

        @Override
        protected double getA(int n, double x) {
            return 1;
        }

        @Override
        protected double getB(int n, double x) {
            double m = n / 2;
            return n % 2 == 0
                    ? m * (B - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                    : -(a + m) * (a + B + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        }
    }

    /** P(|T| ≥ |t|). */
    public static double twoSided(double t, double degrees) {
        double square = t * t;
        if (Double.isInfinite(square)) {
            return 0;
        }
        return twoSided(square / (degrees + square), degrees / (degrees + square), degrees);
    }

    /** Computes it from x and 1 − x, each without cancellation; the function uses the smaller one. */
    private static double twoSided(double square, double rest, double degrees) {
        if (square < 0.5 && square < 3 / (degrees + 3)) {
            return 1 - Beta.regularizedBeta(square, 0.5, degrees / 2, EPSILON);
        }
        return Beta.regularizedBeta(rest, degrees / 2, 0.5, EPSILON);
    }

    /**
     * The t with P(|T| ≤ t) = confidence. Closed forms for ν = 1 and 2; otherwise Newton's method, on the logarithms of
     * tail and t if the tail is the smaller part.
     *
     * @param confidence strictly between 0 and 1
     * @param degrees ν ≥ 1
     */
    public static double quantile(double confidence, double degrees) {
        double tail = 1 - confidence;
        if (degrees == 1) {
            return 1 / Math.tan(Math.PI * tail / 2);
        }
        if (degrees == 2) {
            return confidence * Math.sqrt(2 / (tail * (2 - tail)));
        }
        double t = StandardNormal.quantile(confidence);
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = newtonStep(t, confidence, degrees);
            boolean done = Math.abs(next - t) <= 1e-15 * next;
            t = next;
            if (done) {
                break;
            }
        }
        return t;
    }

    private static double newtonStep(double t, double confidence, double degrees) {
        double density = 2 * density(t, degrees);
        if (confidence < 0.5) {
            double square = t * t;
            double inside = Beta.regularizedBeta(square / (degrees + square), 0.5, degrees / 2, EPSILON);
            return t - (inside - confidence) / density;
        }
        double tail = twoSided(t, degrees);
        return t * Math.exp((Math.log(tail) - Math.log(1 - confidence)) * tail / (density * t));
    }

    private static double density(double t, double degrees) {
        return Math.exp(-Beta.logBeta(0.5, degrees / 2) - (degrees + 1) / 2 * Math.log1p(t * t / degrees))
                / Math.sqrt(degrees);
    }
}
