package org.disentangle.analysis.statistics;

import java.util.Arrays;
import org.disentangle.job.Progress;

/**
 * All eigenvalues and eigenvectors of a symmetric matrix: Householder reduction to tridiagonal form, then implicit QR steps
 * with Wilkinson's shift. Backward stable: the errors are of the order of 1e-16 times the largest eigenvalue. Source: G. H.
 * Golub and C. F. Van Loan (2013), Matrix computations, 4th edition, algorithms 8.3.1 to 8.3.3.
 *
 * <p>Vectors are stored as rows, so that rotations run along memory.
 */
public final class SymmetricEigen {
    private static final double ROUNDING = Math.ulp(1.0) / 2;

    private final int n;
    private final double[] values;
    private final double[] vectors;

    private SymmetricEigen(int n, double[] values, double[] vectors) {
        this.n = n;
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Decomposes a matrix.
     *
     * @param matrix n × n, symmetric, finite, row by row; not modified
     * @param n at least 1
     * @param progress checked for cancellation once per row
     */
    public static SymmetricEigen of(double[] matrix, int n, Progress progress) {
        double[] a = matrix.clone();
        double[] diagonal = new double[n];
        double[] beside = new double[n];
        double[] vectors = tridiagonalize(a, n, diagonal, beside, progress);
        diagonalize(diagonal, beside, vectors, n, progress);
        return new SymmetricEigen(n, diagonal, vectors).inFallingOrder();
    }

    /** The eigenvalue at an index, the largest at 0. */
    public double value(int place) {
        return values[place];
    }

    /** All eigenvalues in descending order, as a new array. */
    public double[] values() {
        return values.clone();
    }

    /** The unit eigenvector of the eigenvalue at an index, as a new array; its sign is arbitrary. */
    public double[] vector(int place) {
        return Arrays.copyOfRange(vectors, place * n, (place + 1) * n);
    }

    /** Reduces a to T = Qᵀ·a·Q; fills T's diagonal and the elements beside it; returns Qᵀ. */
    private static double[] tridiagonalize(double[] a, int n, double[] diagonal, double[] beside, Progress progress) {
        double[] factor = new double[n];
        double[] product = new double[n];
        for (int k = 0; k < n - 2; k++) {
            progress.check();
            diagonal[k] = a[k * n + k];
            beside[k] = makeReflector(a, n, k, factor);
            if (factor[k] != 0) {
                reflectBothSides(a, n, k, factor[k], product);
            }
        }
        if (n >= 2) {
            diagonal[n - 2] = a[(n - 2) * n + n - 2];
            beside[n - 2] = a[(n - 2) * n + n - 1];
        }
        diagonal[n - 1] = a[n * n - 1];
        return accumulate(a, n, factor, progress);
    }

    /** Row k, right of the diagonal, becomes v with (I − factor·v·vᵀ) x = α·e₁; returns α. */
    private static double makeReflector(double[] a, int n, int k, double[] factor) {
        int first = k * n + k + 1;
        int end = (k + 1) * n;
        double tail = 0;
        for (int i = first + 1; i < end; i++) {
            tail += a[i] * a[i];
        }
        double head = a[first];
        if (tail == 0) {
            factor[k] = 0;
            return head;
        }
        double alpha = -Math.copySign(Math.sqrt(head * head + tail), head);
        a[first] = head - alpha;
        factor[k] = 2 / (a[first] * a[first] + tail);
        return alpha;
    }

    /** The lower right block becomes H·block·H with H = I − factor·v·vᵀ, v in row k. */
    private static void reflectBothSides(double[] a, int n, int k, double factor, double[] product) {
        int v = k * n;
        double overlap = 0;
        for (int i = k + 1; i < n; i++) {
            double sum = 0;
            for (int j = k + 1; j < n; j++) {
                sum += a[i * n + j] * a[v + j];
            }
            product[i] = factor * sum;
            overlap += product[i] * a[v + i];
        }
        for (int i = k + 1; i < n; i++) {
            product[i] -= factor / 2 * overlap * a[v + i];
        }
        for (int i = k + 1; i < n; i++) {
            for (int j = k + 1; j < n; j++) {
                a[i * n + j] -= a[v + i] * product[j] + product[i] * a[v + j];
            }
        }
    }

    /** Qᵀ = H_{n−3}·…·H₀, built from the last reflector to the first. */
    private static double[] accumulate(double[] a, int n, double[] factor, Progress progress) {
        double[] q = new double[n * n];
        for (int i = 0; i < n; i++) {
            q[i * n + i] = 1;
        }
        for (int k = n - 3; k >= 0; k--) {
            progress.check();
            for (int i = k + 1; i < n; i++) {
                double sum = 0;
                for (int j = k + 1; j < n; j++) {
                    sum += q[i * n + j] * a[k * n + j];
                }
                sum *= factor[k];
                for (int j = k + 1; j < n; j++) {
                    q[i * n + j] -= sum * a[k * n + j];
                }
            }
        }
        return q;
    }

    private static void diagonalize(double[] diagonal, double[] beside, double[] vectors, int n, Progress progress) {
        double norm = 0;
        for (int i = 0; i < n; i++) {
            norm = Math.max(norm, Math.abs(diagonal[i]) + Math.abs(beside[i]));
        }
        int high = n - 1;
        int steps = 0;
        while (high > 0) {
            if (isNegligible(diagonal, beside, high - 1, norm)) {
                beside[high - 1] = 0;
                high--;
                continue;
            }
            int low = high - 1;
            while (low > 0 && !isNegligible(diagonal, beside, low - 1, norm)) {
                low--;
            }
            progress.check();
            step(diagonal, beside, vectors, n, low, high);
            if (++steps > 60 * n) {
                throw new IllegalStateException("the eigenvalues of a " + n + " × " + n + " matrix do not converge");
            }
        }
    }

    private static boolean isNegligible(double[] diagonal, double[] beside, int i, double norm) {
        double here = Math.abs(diagonal[i]) + Math.abs(diagonal[i + 1]);
        return Math.abs(beside[i]) <= ROUNDING * Math.max(here, norm / 16);
    }

    /** One implicit QR step on the block from low to high. */
    private static void step(double[] diagonal, double[] beside, double[] vectors, int n, int low, int high) {
        double half = (diagonal[high - 1] - diagonal[high]) / 2;
        double last = beside[high - 1];
        double shift = diagonal[high] - last * last / (half + Math.copySign(Math.hypot(half, last), half));
        double x = diagonal[low] - shift;
        double z = beside[low];
        for (int k = low; k < high; k++) {
            double r = Math.hypot(x, z);
            double c = r == 0 ? 1 : x / r;
            double s = r == 0 ? 0 : z / r;
            if (k > low) {
                beside[k - 1] = r;
            }
            double here = diagonal[k];
            double next = diagonal[k + 1];
            double link = beside[k];
            diagonal[k] = c * c * here + 2 * c * s * link + s * s * next;
            diagonal[k + 1] = s * s * here - 2 * c * s * link + c * c * next;
            beside[k] = c * s * (next - here) + (c * c - s * s) * link;
            if (k < high - 1) {
                x = beside[k];
                z = s * beside[k + 1];
                beside[k + 1] *= c;
            }
            rotate(vectors, n, k, c, s);
        }
    }

    private static void rotate(double[] vectors, int n, int k, double c, double s) {
        int upper = k * n;
        int lower = upper + n;
        for (int j = 0; j < n; j++) {
            double a = vectors[upper + j];
            double b = vectors[lower + j];
            vectors[upper + j] = c * a + s * b;
            vectors[lower + j] = c * b - s * a;
        }
    }

    private SymmetricEigen inFallingOrder() {
        for (int i = 0; i < n - 1; i++) {
            int largest = i;
            for (int j = i + 1; j < n; j++) {
                largest = values[j] > values[largest] ? j : largest;
            }
            if (largest != i) {
                swap(i, largest);
            }
        }
        return this;
    }

    private void swap(int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
        for (int k = 0; k < n; k++) {
            double element = vectors[i * n + k];
            vectors[i * n + k] = vectors[j * n + k];
            vectors[j * n + k] = element;
        }
    }
}
