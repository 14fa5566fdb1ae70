package org.disentangle.analysis.statistics;

import java.math.BigInteger;

/**
 * The correlation of x and y with z held constant: (r_xy − r_xz·r_yz) / √((1 − r_xz²)(1 − r_yz²)). Sources: G. U. Yule (1907),
 * On the theory of correlation for any number of variables, doi:10.1098/rspa.1907.0028; for τ M. G. Kendall (1942), Partial
 * rank correlation, doi:10.1093/biomet/32.3-4.277.
 */
public final class PartialCoefficient {
    /** The distance from ±1 that rounding alone can cause. */
    private static final double ROUNDING = 1e-13;

    private PartialCoefficient() {}

    /**
     * Computes it from sums of products S of doubled, centred ranks ({@link RankedColumn}): (S_xy·S_zz − S_xz·S_yz) /
     * √((S_xx·S_zz − S_xz²)(S_yy·S_zz − S_yz²)), each part an exact integer.
     *
     * @param x the n ranks of x
     * @param y the n ranks of y
     * @param z the n ranks of z, not all equal
     * @return the coefficient; NaN if the ranks of z determine those of x or of y (or those are all equal)
     */
    public static double ofRanks(int[] x, int[] y, int[] z) {
        BigInteger xz = sum(x, z);
        BigInteger yz = sum(y, z);
        BigInteger zz = sum(z, z);
        BigInteger ofX = sum(x, x).multiply(zz).subtract(xz.multiply(xz));
        BigInteger ofY = sum(y, y).multiply(zz).subtract(yz.multiply(yz));
        if (ofX.signum() == 0 || ofY.signum() == 0) {
            return Double.NaN;
        }
        BigInteger both = sum(x, y).multiply(zz).subtract(xz.multiply(yz));
        if (both.multiply(both).equals(ofX.multiply(ofY))) {
            return both.signum();
        }
        return both.doubleValue() / (Math.sqrt(ofX.doubleValue()) * Math.sqrt(ofY.doubleValue()));
    }

    private static BigInteger sum(int[] a, int[] b) {
        return BigInteger.valueOf(RankCorrelation.products(a, b));
    }

    /**
     * Computes it from numbers: as Pearson's correlation of the residuals of x and of y from their lines on z, which is
     * the same and loses no digits if z nearly determines x or y.
     *
     * @param x the n ≥ 3 values of x, finite
     * @param y the n values of y, finite
     * @param z the n values of z, finite, not all equal
     * @return the coefficient, exactly ±1 if it is so up to rounding; NaN if x or y lies on its line
     */
    public static double ofNumbers(double[] x, double[] y, double[] z) {
        TrendResiduals ofX = TrendResiduals.of(z, x);
        TrendResiduals ofY = TrendResiduals.of(z, y);
        if (ofX.isExact() || ofY.isExact()) {
            return Double.NaN;
        }
        double r = LeastSquares.fit(ofX.scaledResiduals(), ofY.scaledResiduals(), x.length)
                .r();
        return 1 - Math.abs(r) < ROUNDING ? Math.signum(r) : r;
    }

    /**
     * Computes it from three τ_b.
     *
     * @return the coefficient; NaN if τ_xz or τ_yz is ±1
     */
    public static double ofTaus(double xy, double xz, double yz) {
        double partial = (xy - xz * yz) / (Math.sqrt((1 - xz) * (1 + xz)) * Math.sqrt((1 - yz) * (1 + yz)));
        return Math.abs(xz) == 1 || Math.abs(yz) == 1 ? Double.NaN : Math.max(-1, Math.min(1, partial));
    }
}
