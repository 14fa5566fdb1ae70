package org.disentangle.analysis.score;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.column.Column;
import org.disentangle.job.Progress;

/**
 * The capabilities scores of the complete models, for the correlation matrix: b columns of m numbers, centred. For
 * Spearman's matrix they are doubled, centred ranks (integers, so that sums of products are exact), for Pearson's they
 * are z-scores.
 */
final class CompleteScores {
    private final double[][] centred;
    private final double[] squares;

    private CompleteScores(double[][] centred) {
        this.centred = centred;
        this.squares = new double[centred.length];
        for (int j = 0; j < centred.length; j++) {
            squares[j] = product(j, j);
        }
    }

    /**
     * Gathers the columns.
     *
     * @param complete which models take part; each must have every column
     * @param left the column to leave out; −1: none
     */
    static CompleteScores of(
            CapabilitiesColumns columns, boolean[] complete, int left, Coefficient kind, Progress progress) {
        int m = CapabilitiesColumns.countOf(complete);
        List<double[]> centred = new ArrayList<>();
        int[] ranks = new int[complete.length];
        for (int j = 0; j < columns.count(); j++) {
            progress.check();
            if (j != left) {
                centred.add(
                        kind.measure().usesRanks()
                                ? ranks(columns.column(j), complete, m, ranks)
                                : deviations(columns, j, complete, m));
            }
        }
        return new CompleteScores(centred.toArray(double[][]::new));
    }

    /** The indices of columns in which all these models have the same score. */
    List<Integer> constantColumns() {
        List<Integer> constant = new ArrayList<>();
        for (int j = 0; j < squares.length; j++) {
            if (squares[j] == 0) {
                constant.add(j);
            }
        }
        return constant;
    }

    /** C, b × b, row by row; exactly 1 on the diagonal and where two columns agree. */
    double[] matrix(Progress progress) {
        int b = centred.length;
        double[] matrix = new double[b * b];
        for (int i = 0; i < b; i++) {
            progress.check();
            matrix[i * b + i] = 1;
            for (int j = 0; j < i; j++) {
                matrix[i * b + j] = correlation(product(i, j), squares[i], squares[j]);
                matrix[j * b + i] = matrix[i * b + j];
            }
        }
        return matrix;
    }

    /** PC1 of C, from the smaller of the two matrices that yield it. */
    PrincipalComponent component(double[] matrix, Progress progress) {
        return centred.length <= modelCount()
                ? PrincipalComponent.ofMatrix(matrix, centred.length, progress)
                : PrincipalComponent.ofColumns(unitColumns(), progress);
    }

    /** The same without C, which is computed only if needed. */
    PrincipalComponent component(Progress progress) {
        return centred.length <= modelCount()
                ? PrincipalComponent.ofMatrix(matrix(progress), centred.length, progress)
                : PrincipalComponent.ofColumns(unitColumns(), progress);
    }

    private int modelCount() {
        return centred[0].length;
    }

    private double[][] unitColumns() {
        double[][] unit = new double[centred.length][];
        for (int j = 0; j < unit.length; j++) {
            double length = Math.sqrt(squares[j]);
            unit[j] = centred[j].clone();
            for (int i = 0; i < unit[j].length; i++) {
                unit[j][i] /= length;
            }
        }
        return unit;
    }

    private double product(int i, int j) {
        double[] a = centred[i];
        double[] b = centred[j];
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static double correlation(double product, double squaresA, double squaresB) {
        double scale = squaresA == squaresB ? squaresA : Math.sqrt(squaresA) * Math.sqrt(squaresB);
        return Math.max(-1, Math.min(1, product / scale));
    }

    private static double[] ranks(Column column, boolean[] complete, int m, int[] ranks) {
        column.ranked().ranks(complete, m, ranks);
        double[] gathered = new double[m];
        int next = 0;
        for (int place = 0; place < complete.length; place++) {
            if (complete[place]) {
                gathered[next++] = ranks[place];
            }
        }
        return gathered;
    }

    private static double[] deviations(CapabilitiesColumns columns, int j, boolean[] complete, int m) {
        double[] all = columns.zScores(j);
        Column column = columns.column(j);
        double[] z = new double[m];
        int next = 0;
        double sum = 0;
        boolean constant = true;
        double first = Double.NaN;
        for (int place = 0; place < complete.length; place++) {
            if (complete[place]) {
                first = next == 0 ? column.get(place) : first;
                constant &= column.isTied(column.get(place), first);
                z[next] = all[place];
                sum += z[next++];
            }
        }
        if (constant) {
            return new double[m];
        }
        double mean = sum / m;
        for (int i = 0; i < m; i++) {
            z[i] -= mean;
        }
        return z;
    }
}
