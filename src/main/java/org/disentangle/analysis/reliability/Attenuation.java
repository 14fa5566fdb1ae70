package org.disentangle.analysis.reliability;

/**
 * The reliabilities and the corrected correlation of a selection of the pairs, possibly repeated. One instance is
 * reused, without allocations.
 */
final class Attenuation {
    private final NoisyPairs pairs;

    private boolean constant;
    private double r;
    private double reliability;
    private double reliabilityOfX;

    Attenuation(NoisyPairs pairs) {
        this.pairs = pairs;
    }

    /** Computes them from the pairs at these indices, at least 2. */
    void take(int[] places) {
        int n = places.length;
        double sumX = 0;
        double sumY = 0;
        double errorX = 0;
        double errorY = 0;
        boolean constantX = true;
        boolean constantY = true;
        for (int place : places) {
            sumX += pairs.x()[place];
            sumY += pairs.scores()[place];
            errorX += pairs.errorsX()[place];
            errorY += pairs.errors()[place];
            constantX &= pairs.x()[place] == pairs.x()[places[0]];
            constantY &= pairs.scores()[place] == pairs.scores()[places[0]];
        }
        constant = constantX || constantY;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int place : places) {
            double x = pairs.x()[place] - sumX / n;
            double y = pairs.scores()[place] - sumY / n;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        r = Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
        // mean(se²) over the variance with divisor n − 1
        reliabilityOfX = 1 - errorX / n * (n - 1) / xx;
        reliability = 1 - errorY / n * (n - 1) / yy;
    }

    /** Whether x or the scores are constant; nothing else is then valid. */
    boolean isConstant() {
        return constant;
    }

    /** Pearson's r. */
    double r() {
        return r;
    }

    double reliability() {
        return reliability;
    }

    double reliabilityOfX() {
        return reliabilityOfX;
    }

    /** Whether a reliability is too low to correct by. */
    boolean isRefused() {
        return !(reliability >= Reliability.LOWEST && reliabilityOfX >= Reliability.LOWEST);
    }

    /** The corrected correlation r/√(reliability · reliability of x); may exceed ±1. */
    double corrected() {
        return r / Math.sqrt(reliability * reliabilityOfX);
    }
}
