package org.disentangle.analysis.coefficient;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.disentangle.analysis.statistics.KendallNull;
import org.disentangle.analysis.statistics.SpearmanNull;
import org.disentangle.analysis.statistics.StandardNormal;
import org.disentangle.analysis.statistics.StudentT;

/** Null distributions and quantiles for all threads of an analysis, each computed once, on first use. */
public final class SharedTests {
    /** The largest n for which Spearman's exact distribution is used if there are ties. */
    static final int LARGEST_TIED = 9;

    private static final AtomicReferenceArray<SpearmanNull> UNTIED =
            new AtomicReferenceArray<>(SpearmanNull.LARGEST + 1);

    private final double confidence;
    private final Map<List<Integer>, SpearmanNull> tied = new ConcurrentHashMap<>();
    private final Map<Integer, KendallNull> kendall = new ConcurrentHashMap<>();
    private final Map<Integer, Double> quantilesOfT = new ConcurrentHashMap<>();
    private final double normalQuantile;

    public SharedTests(double confidence) {
        this.confidence = confidence;
        this.normalQuantile = StandardNormal.quantile(confidence);
    }

    /** The distribution of Spearman's sum without ties, kept from one analysis to the next. */
    SpearmanNull untied(int n) {
        SpearmanNull known = UNTIED.get(n);
        if (known == null) {
            known = SpearmanNull.untied(n);
            UNTIED.set(n, known);
        }
        return known;
    }

    /** The same with ties, by the sizes of their groups. */
    SpearmanNull tied(int[] groupsX, int[] groupsY) {
        int[] pattern = Arrays.copyOf(groupsX, groupsX.length + 1 + groupsY.length);
        System.arraycopy(groupsY, 0, pattern, groupsX.length + 1, groupsY.length);
        List<Integer> key = Arrays.stream(pattern).boxed().toList();
        return tied.computeIfAbsent(key, unused -> SpearmanNull.of(groupsX, groupsY));
    }

    KendallNull kendall(int n) {
        return kendall.computeIfAbsent(n, KendallNull::of);
    }

    /** Student's t at the confidence of the analysis. */
    public double quantileOfT(int degrees) {
        return quantilesOfT.computeIfAbsent(degrees, known -> StudentT.quantile(confidence, known));
    }

    /** The normal quantile at the confidence of the analysis. */
    double normalQuantile() {
        return normalQuantile;
    }
}
