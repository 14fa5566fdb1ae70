package org.disentangle.analysis.statistics;

/**
 * The residuals of n points from their least-squares line, and how far off the line each point or set of points would
 * be if it were fitted without them.
 *
 * <p>With u = x − mean(x), S = Σ u² and e = y − mean(y) − slope·u: the leverage of point i is h = 1/n + u_i²/S. The shift of
 * a set F of k points is the coefficient c of "the point is in F" added to the regression on x: c = Σ_F e / D, D = k − k²/n −
 * (Σ_F u)²/S, its standard error √(Q/((n − 3)·D)), Q = Σ e² − (Σ_F e)²/D, with n − 3 degrees of freedom. For a single point D
 * = 1 − h and c over its standard error is the externally studentised residual e/(s₍ᵢ₎·√(1 − h)), s₍ᵢ₎ the residual deviation
 * of the line through the other points. Source: R. D. Cook and S. Weisberg (1982), Residuals and influence in regression,
 * sections 2.1 and 2.2, https://hdl.handle.net/11299/37076.
 *
 * <p>Numbers so large or small that their squares would exceed the range of doubles are scaled by a power of two.
 */
public final class TrendResiduals {
    /** Below this fraction of Σ e², the sum without a set is recomputed, because the difference has lost its digits. */
    private static final double CANCELLED = 1e-6;

    /** Below this fraction of k, D is rounding error: the set alone determines the slope, or nothing is outside it. */
    private static final double INSEPARABLE = 1e-12;

    private final int scaleY;
    private final double[] u;
    private final double[] e;
    private final double sumSquaresX;
    private final double sumSquares;
    private final double rounding;

    /**
     * The shift of some points.
     *
     * @param size the coefficient c in units of y; NaN if it cannot be separated from the line (k = n, or the set alone
     *     determines the slope)
     * @param error its standard error; 0 if the other points lie on a line; NaN if {@code size} is or n &lt; 4
     */
    public record Shift(double size, double error) {}

    private TrendResiduals(double[] x, double[] y) {
        int n = x.length;
        int scaleX = LeastSquares.scale(x, n);
        scaleY = LeastSquares.scale(y, n);
        u = LeastSquares.scaled(x, n, -scaleX);
        e = LeastSquares.scaled(y, n, -scaleY);
        LeastSquares line = LeastSquares.fit(u, e, n);
        double largestX = 0;
        double largestY = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            largestX = Math.max(largestX, Math.abs(u[i]));
            largestY = Math.max(largestY, Math.abs(e[i]));
            u[i] -= line.x().mean();
            e[i] = (e[i] - line.meanY()) - line.slope() * u[i];
            squares += e[i] * e[i];
        }
        sumSquaresX = line.x().sumSquares();
        sumSquares = squares;
        rounding = 4 * Math.ulp(1.0) * (largestY + Math.abs(line.slope()) * largestX);
    }

    /**
     * Fits the line.
     *
     * @param x n ≥ 3 finite numbers, not all equal; not modified
     * @param y n finite numbers; not modified
     */
    public static TrendResiduals of(double[] x, double[] y) {
        return new TrendResiduals(x, y);
    }

    public int n() {
        return e.length;
    }

    /** The residual of point i, y minus the line, in units of y. */
    public double residual(int i) {
        return Math.scalb(e[i], scaleY);
    }

    /** All residuals, in units of y times a power of two. */
    double[] scaledResiduals() {
        return e.clone();
    }

    /** √(Σ e²/(n − 2)), in units of y. */
    public double deviation() {
        return Math.scalb(Math.sqrt(sumSquares / (n() - 2)), scaleY);
    }

    /** Whether all points lie on the line, up to rounding. */
    public boolean isExact() {
        return isRounding(sumSquares);
    }

    /** The leverage h of point i, from 1/n to 1; they sum to 2. */
    public double leverage(int i) {
        return 1.0 / n() + u[i] * u[i] / sumSquaresX;
    }

    /**
     * The shift of some points relative to the line of the others.
     *
     * @param members their distinct indices, at least one
     */
    public Shift shift(int... members) {
        double k = members.length;
        double sumE = 0;
        double sumU = 0;
        for (int member : members) {
            sumE += e[member];
            sumU += u[member];
        }
        double d = k - k * k / n() - sumU * sumU / sumSquaresX;
        if (members.length == n() || d <= INSEPARABLE * k) {
            return new Shift(Double.NaN, Double.NaN);
        }
        double size = sumE / d;
        double left = sumSquares - sumE * size;
        if (left < CANCELLED * sumSquares) {
            left = squaresWithout(members, size, sumU);
        }
        double error = isRounding(left) ? 0 : Math.sqrt(left / ((n() - 3) * d));
        return new Shift(Math.scalb(size, scaleY), n() < 4 ? Double.NaN : Math.scalb(error, scaleY));
    }

    /** Σ (e − c·d)² with d the part of "is a member" that is orthogonal to 1 and x. */
    private double squaresWithout(int[] members, double size, double sumU) {
        double[] rest = new double[n()];
        double share = (double) members.length / n();
        double squares = 0;
        for (int i = 0; i < rest.length; i++) {
            rest[i] = e[i] + size * (share + sumU * u[i] / sumSquaresX);
        }
        for (int member : members) {
            rest[member] -= size;
        }
        for (double residual : rest) {
            squares += residual * residual;
        }
        return squares;
    }

    private boolean isRounding(double squares) {
        return Math.sqrt(squares / n()) <= rounding;
    }
}
