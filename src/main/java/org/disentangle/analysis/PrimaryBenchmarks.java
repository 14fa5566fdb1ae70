package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Significance;
import org.disentangle.analysis.statistics.FalseDiscovery;

/** Adds q-values to the correlations of a group, adjusted over the primary safety benchmarks that have a p. */
final class PrimaryBenchmarks {
    private PrimaryBenchmarks() {}

    static List<BenchmarkCorrelation> withQ(List<BenchmarkCorrelation> correlations) {
        List<BenchmarkCorrelation> counted = correlations.stream()
                .filter(BenchmarkCorrelation::isPrimary)
                .filter(each -> each.significance().p().isPresent())
                .toList();
        double[] q = FalseDiscovery.adjust(counted.stream()
                .mapToDouble(each -> each.significance().p().value())
                .toArray());
        double[] log10Q = FalseDiscovery.adjustLog10(counted.stream()
                .mapToDouble(each -> each.significance().log10P().orElse(Double.NEGATIVE_INFINITY))
                .toArray());
        List<BenchmarkCorrelation> adjusted = new ArrayList<>(correlations.size());
        int next = 0;
        for (BenchmarkCorrelation each : correlations) {
            boolean counts = each.isPrimary() && each.significance().p().isPresent();
            if (counts) {
                adjusted.add(each.withQ(Estimate.of(q[next]), Significance.log10(log10Q[next])));
                next++;
            } else {
                Estimate none = Estimate.missing(reason(each));
                adjusted.add(each.withQ(none, none));
            }
        }
        return adjusted;
    }

    private static String reason(BenchmarkCorrelation each) {
        if (!each.significance().p().isPresent()) {
            return each.significance().p().reason();
        }
        return each.benchmark().info().primary()
                ? "only safety benchmarks get q-values"
                : "only primary benchmarks get q-values, and this is a sub-score";
    }
}
