package org.disentangle.analysis.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.statistics.IntraclassCorrelation;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;

/**
 * The factor by which more models are needed because models of a family resemble each other: 1 + (Σ m²/Σ m − 1)·ICC of
 * x·ICC of the residual, where m are the sizes of the families among the models that have both numbers, each ICC
 * (one-way analysis of variance, of ranks: {@link IntraclassCorrelation}) at least 0. The residual is what remains of
 * the ranks of the score after a linear fit to those of x, ranked again: as with Spearman's ρ, neither scale matters. A
 * model without a family counts as its own family. Source: A. J. Scott and D. Holt (1982), The effect of two-stage
 * sampling on ordinary least squares methods, doi:10.1080/01621459.1982.10477897.
 *
 * @param ofX the ICC of x, at least 0; missing, with the reason, if families are unknown or each has only one model
 * @param ofResidual the ICC of the residual, at least 0; missing together with that of x
 * @param effect the factor, at least 1; missing together with them
 */
public record DesignEffect(Estimate ofX, Estimate ofResidual, Estimate effect) {
    /** No families are known. */
    public static final DesignEffect UNKNOWN = missing("no family is known");

    private static DesignEffect missing(String reason) {
        Estimate none = Estimate.missing(reason);
        return new DesignEffect(none, none, none);
    }

    /**
     * The design effect for a benchmark.
     *
     * @param group the benchmark's group, which has x
     */
    public static DesignEffect of(ScoreTable table, GroupAnalysis group, BenchmarkCorrelation correlation) {
        if (table.attribute(AttributeKind.FAMILY).isEmpty()
                || !correlation.rho().isPresent()) {
            return UNKNOWN;
        }
        Attribute family = table.attribute(AttributeKind.FAMILY).get();
        int[] rows = correlation.models().rows().toArray();
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> sizes = new ArrayList<>();
        int[] families = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            String name = family.text(rows[i]).orElse("\0" + i);
            families[i] = numbers.computeIfAbsent(name, unused -> {
                sizes.add(0);
                return sizes.size() - 1;
            });
            sizes.set(families[i], sizes.get(families[i]) + 1);
        }
        if (sizes.size() == rows.length) {
            return missing("no two models share a family");
        }
        if (sizes.size() < 2) {
            return missing("all models belong to one family");
        }
        double[] x =
                ranks(Arrays.stream(rows).mapToDouble(group.x().values()::get).toArray());
        double[] scores = ranks(Arrays.stream(rows)
                .mapToDouble(correlation.benchmark()::oriented)
                .toArray());
        return of(x, ranks(residuals(x, scores)), families, sizes);
    }

    private static DesignEffect of(double[] x, double[] residual, int[] families, List<Integer> sizes) {
        double ofX = Math.max(0, IntraclassCorrelation.of(x, families, sizes.size()));
        double ofResidual = Math.max(0, IntraclassCorrelation.of(residual, families, sizes.size()));
        if (Double.isNaN(ofX) || Double.isNaN(ofResidual)) {
            return missing("all residuals are the same");
        }
        double squares =
                sizes.stream().mapToDouble(size -> (double) size * size).sum();
        double effect = 1 + (squares / families.length - 1) * ofX * ofResidual;
        return new DesignEffect(Estimate.of(ofX), Estimate.of(ofResidual), Estimate.of(effect));
    }

    /** The doubled, centred ranks, which sum to 0. */
    private static double[] ranks(double[] numbers) {
        int[] weights = new int[numbers.length];
        Arrays.fill(weights, 1);
        int[] ranks = new int[numbers.length];
        SortedColumn.of(numbers).ranks(weights, numbers.length, ranks);
        return Arrays.stream(ranks).asDoubleStream().toArray();
    }

    private static double[] residuals(double[] x, double[] scores) {
        double products = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            products += x[i] * scores[i];
            squares += x[i] * x[i];
        }
        double slope = products / squares;
        double[] residuals = new double[x.length];
        Arrays.setAll(residuals, i -> scores[i] - slope * x[i]);
        return residuals;
    }
}
