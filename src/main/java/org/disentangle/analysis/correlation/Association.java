package org.disentangle.analysis.correlation;

import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.estimate.Significance;
import org.disentangle.analysis.options.Coefficient;
import org.disentangle.analysis.statistics.FisherInterval;
import org.disentangle.analysis.statistics.KendallCorrelation;
import org.disentangle.analysis.statistics.KendallNull;
import org.disentangle.analysis.statistics.SpearmanNull;
import org.disentangle.analysis.statistics.StandardNormal;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.analysis.statistics.TailProbability;

/**
 * A correlation with its test and interval.
 *
 * @param rho the coefficient
 * @param significance its p, not yet adjusted
 * @param interval on Fisher's scale
 */
public record Association(Estimate rho, Significance significance, Interval interval) {
    /** How far from ±1 Pearson's r of points on a line may be by rounding alone. */
    private static final double ROUNDING = 1e-14;

    public static Association missing(String reason) {
        return new Association(Estimate.missing(reason), Significance.missing(reason), Interval.missing(reason));
    }

    private static Association of(double coefficient, TailProbability p, PMethod method, Interval interval) {
        return new Association(Estimate.of(coefficient), Significance.of(p, method), interval);
    }

    /**
     * Correlates what a pairing holds: at least 3 models, neither column constant.
     *
     * @param pairing holds the two columns
     */
    public static Association of(Pairing pairing, Column x, Column y, Coefficient coefficient, SharedTests tests) {
        return switch (coefficient) {
            case SPEARMAN -> spearman(pairing, x, y, tests);
            case PEARSON -> pearson(pairing, tests);
            case KENDALL -> kendall(pairing, x, y, tests);
        };
    }

    /** The same without test and interval. */
    public static Estimate coefficient(Pairing pairing, Column x, Column y, Coefficient coefficient) {
        if (coefficient == Coefficient.PEARSON) {
            return pairing.isFinite() ? Estimate.of(pairing.line().r()) : Estimate.missing("a number is infinite");
        }
        pairing.rank(x, y);
        return Estimate.of(
                coefficient == Coefficient.SPEARMAN
                        ? pairing.spearman()
                        : pairing.kendall(x).tau());
    }

    private static Association spearman(Pairing pairing, Column x, Column y, SharedTests tests) {
        pairing.rank(x, y);
        double rho = pairing.spearman();
        int n = pairing.count();
        boolean tied = pairing.hasTies();
        Interval interval = interval(rho, n, Coefficient.SPEARMAN, tests);
        if (n <= (tied ? SharedTests.LARGEST_TIED : SpearmanNull.LARGEST)) {
            SpearmanNull distribution = tied ? tests.tied(pairing.tieGroupsX(), pairing.tieGroupsY()) : tests.untied(n);
            return of(rho, distribution.tail(pairing.rankProducts()), PMethod.EXACT, interval);
        }
        if (Math.abs(rho) == 1) {
            return of(rho, SpearmanNull.perfect(pairing.tieGroupsX()), PMethod.EXACT, interval);
        }
        return of(rho, StudentT.tailOfCorrelation(rho, n - 2), PMethod.T, interval);
    }

    private static Association pearson(Pairing pairing, SharedTests tests) {
        if (!pairing.isFinite()) {
            return missing("a number is infinite");
        }
        double r = pairing.line().r();
        int n = pairing.count();
        Interval interval = interval(r, n, Coefficient.PEARSON, tests);
        // on a line, what is left of 1 − r² is rounding
        double tested = 1 - Math.abs(r) < ROUNDING ? Math.signum(r) : r;
        return of(r, StudentT.tailOfCorrelation(tested, n - 2), PMethod.T, interval);
    }

    private static Association kendall(Pairing pairing, Column x, Column y, SharedTests tests) {
        pairing.rank(x, y);
        KendallCorrelation counts = pairing.kendall(x);
        double tau = counts.tau();
        int n = pairing.count();
        Interval interval = interval(tau, n, Coefficient.KENDALL, tests);
        if (!counts.hasTies() && n <= KendallNull.LARGEST) {
            return of(tau, tests.kendall(n).tail(counts.discordant()), PMethod.EXACT, interval);
        }
        TailProbability p = StandardNormal.tail(counts.score() / Math.sqrt(counts.scoreVariance()));
        return of(tau, p, PMethod.NORMAL, interval);
    }

    /** The immediate interval around a coefficient of n models. */
    static Interval interval(double rho, int n, Coefficient coefficient, SharedTests tests) {
        int fewest = coefficient == Coefficient.KENDALL ? 5 : 4;
        double rounding = coefficient == Coefficient.SPEARMAN ? Double.MIN_VALUE : ROUNDING;
        if (n < fewest || 1 - Math.abs(rho) < rounding) {
            return noInterval(n, fewest);
        }
        double quantile = tests.normalQuantile();
        return of(
                switch (coefficient) {
                    case SPEARMAN -> FisherInterval.ofSpearman(rho, n, quantile);
                    case PEARSON -> FisherInterval.ofPearson(rho, n, quantile);
                    case KENDALL -> FisherInterval.ofKendall(rho, n, quantile);
                });
    }

    private static Interval noInterval(int n, int fewest) {
        return Interval.missing(
                n < fewest
                        ? "an interval needs at least " + fewest + " models, and there are " + n
                        : "there is no interval around a correlation of 1 or −1");
    }

    private static Interval of(FisherInterval interval) {
        return Interval.of(interval.low(), interval.high(), "fisher_z");
    }
}
