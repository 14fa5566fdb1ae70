package org.disentangle.analysis.statistics;

import org.disentangle.job.Progress;

/**
 * Fills missing numbers by iterative principal component analysis of rank 1.
 *
 * <p>The missing numbers start at the mean of the column. Then, in each round, the completed columns are centred at
 * their means μ; v is the unit vector that the centred matrix X stretches most (of the largest eigenvalue of XᵀX); each
 * missing number becomes μⱼ + (Σₖ xₖvₖ)·vⱼ, its value in the best approximation of rank 1. It ends when no missing
 * number changes by 1e-9 or more, or after 1,000 rounds. Columns are not rescaled between rounds, and there is no
 * shrinkage. Sources: H. A. L. Kiers (1997), Weighted least squares fitting using ordinary least squares algorithms,
 * doi:10.1007/BF02295279; J. Josse and F. Husson (2012), Handling missing values in exploratory multivariate data
 * analysis methods, Journal de la Société Française de Statistique 153(2), 79–99.
 *
 * <p>One instance serves many tables of the same size and reuses its arrays without allocating. Not thread-safe.
 */
public final class RankOneImputation {
    /** The change in one round, in units of the columns (standard deviations), below which it has converged. */
    public static final double SETTLED = 1e-9;

    public static final int MOST_ROUNDS = 1_000;

    /** The most power iterations in one round; the next round continues from there. */
    private static final int MOST_TURNS = 1_000;

    private static final double TURNED = 1e-15;

    private final int m;
    private final int b;
    private final double[][] centred;
    private final double[] means;
    private final double[] products;
    private final double[] image;
    private final double[] along;
    private double[] direction;
    private double[] turned;
    private int rounds;

    /**
     * Allocates for tables of one size.
     *
     * @param m the number of rows (models)
     * @param b the number of columns (benchmarks), at least 1
     */
    public RankOneImputation(int m, int b) {
        this.m = m;
        this.b = b;
        this.centred = new double[b][m];
        this.means = new double[b];
        this.products = new double[b * b];
        this.image = new double[m];
        this.along = new double[m];
        this.direction = new double[b];
        this.turned = new double[b];
    }

    /**
     * Fills in place.
     *
     * @param columns b columns of m numbers in standard deviations (z-scores); missing values may be anything on entry,
     *     all others are finite
     * @param missing which numbers to fill in, b × m; a column in which every row of positive weight is missing is
     *     filled with 0
     * @param weights how often each row counts, 0 or more: a row of weight k is the same as k equal rows; a row of
     *     weight 0 does not exist and is not filled
     * @param progress checked for cancellation once per column and round
     * @return whether it converged within {@link #MOST_ROUNDS}; if not, the last round's numbers are kept
     */
    public boolean fill(double[][] columns, boolean[][] missing, int[] weights, Progress progress) {
        rounds = 0;
        if (!start(columns, missing, weights)) {
            return true;
        }
        while (rounds < MOST_ROUNDS) {
            rounds++;
            centre(columns, weights);
            multiply(weights, progress);
            if (rounds == 1) {
                chooseDirection();
            }
            turn();
            if (refill(columns, missing, weights) < SETTLED) {
                return true;
            }
        }
        return false;
    }

    /** The number of rounds last taken; 0 if nothing was missing. */
    public int rounds() {
        return rounds;
    }

    /** Puts column means where numbers are missing; returns whether there are any. */
    private boolean start(double[][] columns, boolean[][] missing, int[] weights) {
        boolean any = false;
        for (int j = 0; j < b; j++) {
            double sum = 0;
            long count = 0;
            for (int i = 0; i < m; i++) {
                if (weights[i] > 0 && !missing[j][i]) {
                    sum += weights[i] * columns[j][i];
                    count += weights[i];
                }
            }
            double mean = count == 0 ? 0 : sum / count;
            for (int i = 0; i < m; i++) {
                if (weights[i] > 0 && missing[j][i]) {
                    columns[j][i] = mean;
                    any = true;
                }
            }
        }
        return any;
    }

    private void centre(double[][] columns, int[] weights) {
        for (int j = 0; j < b; j++) {
            double[] column = columns[j];
            double sum = 0;
            long count = 0;
            for (int i = 0; i < m; i++) {
                if (weights[i] > 0) {
                    sum += weights[i] * column[i];
                    count += weights[i];
                }
            }
            double mean = sum / count;
            means[j] = mean;
            for (int i = 0; i < m; i++) {
                centred[j][i] = weights[i] > 0 ? column[i] - mean : 0;
            }
        }
    }

    /** XᵀX, with weights. */
    private void multiply(int[] weights, Progress progress) {
        for (int j = 0; j < b; j++) {
            progress.check();
            for (int i = 0; i < m; i++) {
                image[i] = weights[i] * centred[j][i];
            }
            for (int k = 0; k <= j; k++) {
                double[] other = centred[k];
                double sum = 0;
                for (int i = 0; i < m; i++) {
                    sum += image[i] * other[i];
                }
                products[j * b + k] = sum;
                products[k * b + j] = sum;
            }
        }
    }

    /** Chooses the first direction: the longest row of XᵀX, which is never orthogonal to the one sought. */
    private void chooseDirection() {
        int longest = 0;
        double most = -1;
        for (int j = 0; j < b; j++) {
            double squares = 0;
            for (int k = 0; k < b; k++) {
                squares += products[j * b + k] * products[j * b + k];
            }
            if (squares > most) {
                most = squares;
                longest = j;
            }
        }
        System.arraycopy(products, longest * b, direction, 0, b);
        normalize(direction);
    }

    /** Iterates the direction by powers of XᵀX until it converges. */
    private void turn() {
        for (int turns = 0; turns < MOST_TURNS; turns++) {
            for (int j = 0; j < b; j++) {
                double sum = 0;
                for (int k = 0; k < b; k++) {
                    sum += products[j * b + k] * direction[k];
                }
                turned[j] = sum;
            }
            if (!normalize(turned)) {
                return;
            }
            double change = 0;
            for (int j = 0; j < b; j++) {
                change = Math.max(change, Math.abs(turned[j] - direction[j]));
            }
            double[] swap = direction;
            direction = turned;
            turned = swap;
            if (change < TURNED) {
                return;
            }
        }
    }

    private static boolean normalize(double[] vector) {
        double squares = 0;
        for (double element : vector) {
            squares += element * element;
        }
        double length = Math.sqrt(squares);
        if (!(length > 0)) {
            return false;
        }
        for (int j = 0; j < vector.length; j++) {
            vector[j] /= length;
        }
        return true;
    }

    /** Replaces the missing numbers; returns the largest change. */
    private double refill(double[][] columns, boolean[][] missing, int[] weights) {
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int j = 0; j < b; j++) {
                sum += centred[j][i] * direction[j];
            }
            along[i] = sum;
        }
        double change = 0;
        for (int j = 0; j < b; j++) {
            for (int i = 0; i < m; i++) {
                if (weights[i] > 0 && missing[j][i]) {
                    double filled = means[j] + along[i] * direction[j];
                    change = Math.max(change, Math.abs(filled - columns[j][i]));
                    columns[j][i] = filled;
                }
            }
        }
        return change;
    }
}
