package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * The unit eigenvector of the largest eigenvalue of a correlation matrix, computed repeatedly without allocating: by
 * power iteration from a nearby vector, or, if that does not converge or may have converged to another eigenvector, by
 * Jacobi rotations of the whole matrix (C. G. J. Jacobi 1846, doi:10.1515/crll.1846.30.51). All eigenvalues of a
 * correlation matrix sum to b and none is negative, so that one above b/2 is the largest. One instance per thread.
 */
public final class LeadingEigenvector {
    private static final int MOST_POWERS = 60;
    private static final int MOST_SWEEPS = 60;
    private static final double SETTLED = 4e-16;

    /**
     * The share of b above which an eigenvalue leaves so little for the second that a small step means a small error.
     */
    private static final double CLEARLY_LARGEST = 0.55;

    private final int b;
    private final double[] vector;
    private final double[] product;
    private final double[] rotated;
    private final double[] vectors;

    /** Allocates for b × b matrices. */
    public LeadingEigenvector(int b) {
        this.b = b;
        vector = new double[b];
        product = new double[b];
        rotated = new double[b * b];
        vectors = new double[b * b];
    }

    /** The vector found last; must not be modified. */
    public double[] vector() {
        return vector;
    }

    /**
     * Finds the vector.
     *
     * @param matrix b × b, symmetric, positive semidefinite, with ones on its diagonal, row by row; not modified
     * @param near a unit vector to start from
     * @param smallestGap how much the largest eigenvalue must exceed the second, per benchmark
     * @return whether it does; if not, the vector is undefined
     */
    public boolean find(double[] matrix, double[] near, double smallestGap) {
        System.arraycopy(near, 0, vector, 0, b);
        for (int power = 0; power < MOST_POWERS; power++) {
            multiply(matrix);
            double length = length(product);
            if (length == 0) {
                break;
            }
            double change = 0;
            for (int i = 0; i < b; i++) {
                double next = product[i] / length;
                change = Math.max(change, Math.abs(next - vector[i]));
                vector[i] = next;
            }
            if (change <= SETTLED) {
                // the length of C·v is the eigenvalue once v has settled
                if (length >= CLEARLY_LARGEST * b && 2 * length - b >= smallestGap * b) {
                    return true;
                }
                break;
            }
        }
        return byRotations(matrix, smallestGap);
    }

    private void multiply(double[] matrix) {
        for (int i = 0; i < b; i++) {
            double sum = 0;
            int row = i * b;
            for (int j = 0; j < b; j++) {
                sum += matrix[row + j] * vector[j];
            }
            product[i] = sum;
        }
    }

    private static double length(double[] vector) {
        double squares = 0;
        for (double each : vector) {
            squares += each * each;
        }
        return Math.sqrt(squares);
    }

    private boolean byRotations(double[] matrix, double smallestGap) {
        System.arraycopy(matrix, 0, rotated, 0, b * b);
        Arrays.fill(vectors, 0);
        for (int i = 0; i < b; i++) {
            vectors[i * b + i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(); sweep++) {
            for (int p = 0; p < b - 1; p++) {
                for (int q = p + 1; q < b; q++) {
                    rotate(p, q);
                }
            }
        }
        int first = 0;
        for (int i = 1; i < b; i++) {
            first = rotated[i * b + i] > rotated[first * b + first] ? i : first;
        }
        double second = 0;
        for (int i = 0; i < b; i++) {
            second = i == first ? second : Math.max(second, rotated[i * b + i]);
        }
        System.arraycopy(vectors, first * b, vector, 0, b);
        return rotated[first * b + first] - second >= smallestGap * b;
    }

    private boolean isDiagonal() {
        double off = 0;
        for (int i = 0; i < b; i++) {
            for (int j = 0; j < i; j++) {
                off = Math.max(off, Math.abs(rotated[i * b + j]));
            }
        }
        return off <= 1e-16 * b;
    }

    /** Makes the element at p, q zero; the vectors are rows. */
    private void rotate(int p, int q) {
        double element = rotated[p * b + q];
        if (element == 0) {
            return;
        }
        double half = (rotated[q * b + q] - rotated[p * b + p]) / (2 * element);
        double t = Math.copySign(1, half) / (Math.abs(half) + Math.sqrt(half * half + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < b; k++) {
            double kp = rotated[k * b + p];
            double kq = rotated[k * b + q];
            rotated[k * b + p] = c * kp - s * kq;
            rotated[k * b + q] = s * kp + c * kq;
        }
        for (int k = 0; k < b; k++) {
            double pk = rotated[p * b + k];
            double qk = rotated[q * b + k];
            rotated[p * b + k] = c * pk - s * qk;
            rotated[q * b + k] = s * pk + c * qk;
            double vp = vectors[p * b + k];
            double vq = vectors[q * b + k];
            vectors[p * b + k] = c * vp - s * vq;
            vectors[q * b + k] = s * vp + c * vq;
        }
    }
}
