package org.disentangle.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Adjusts p-values so that rejecting all up to q keeps the expected share of false discoveries at q, if the tests are
 * independent or positively dependent.
 *
 * <p>With p₍₁₎ ≤ … ≤ p₍ₘ₎: q₍ᵢ₎ = min over j ≥ i of min(1, m·p₍ⱼ₎/j). Source: Y. Benjamini and Y. Hochberg (1995), Controlling
 * the false discovery rate, doi:10.1111/j.2517-6161.1995.tb02031.x.
 */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * Adjusts p-values.
     *
     * @param p the m p-values, in any order; not modified
     * @return the q-values in the same order; empty if there are none
     */
    public static double[] adjust(double[] p) {
        int m = p.length;
        Integer[] order = new Integer[m];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        double[] q = new double[m];
        double least = 1;
        for (int i = m - 1; i >= 0; i--) {
            least = Math.min(least, p[order[i]] * m / (i + 1));
            q[order[i]] = least;
        }
        return q;
    }

    /**
     * The same for common logarithms, for probabilities smaller than any double.
     *
     * @param log10 the m logarithms of p, at most 0; not modified
     * @return the values of log10(q), in the same order
     */
    public static double[] adjustLog10(double[] log10) {
        int m = log10.length;
        Integer[] order = new Integer[m];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> log10[i]));
        double[] q = new double[m];
        double least = 0;
        for (int i = m - 1; i >= 0; i--) {
            least = Math.min(least, log10[order[i]] + Math.log10((double) m / (i + 1)));
            q[order[i]] = least;
        }
        return q;
    }
}
