package org.disentangle.analysis.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * The standard errors of x, from those of the benchmarks it is made of.
 *
 * <p>The capabilities score is Σ loading·(score − mean)/deviation over the b capabilities benchmarks; with independent
 * errors its squared standard error is Σ (loading/deviation)²·se². A benchmark as x has its own; an attribute of the
 * models is assumed to be exact. An unknown standard error counts as 0.
 */
final class ErrorsOfX {
    private record Part(Optional<Values> standardErrors, double weight) {
        boolean isKnown(int row) {
            return standardErrors.isPresent()
                    && NoisyPairs.isKnown(standardErrors.get().get(row));
        }

        double variance(int row, double unit) {
            if (!isKnown(row)) {
                return 0;
            }
            double error = standardErrors.orElseThrow().get(row) * weight / unit;
            return error * error;
        }
    }

    private final List<Part> parts;

    private ErrorsOfX(List<Part> parts) {
        this.parts = parts;
    }

    static ErrorsOfX of(ScoreTable table, GroupAnalysis group) {
        List<Part> parts = new ArrayList<>();
        if (group.x().isCapabilitiesScore()) {
            group.score().ifPresent(score -> addParts(table, score, parts));
        } else {
            group.x()
                    .column()
                    .flatMap(table::benchmark)
                    .ifPresent(benchmark -> parts.add(new Part(benchmark.standardErrors(), 1)));
        }
        return new ErrorsOfX(parts);
    }

    private static void addParts(ScoreTable table, CapabilitiesScore score, List<Part> parts) {
        for (int j = 0; j < score.benchmarks().size(); j++) {
            Benchmark benchmark = table.benchmark(score.benchmarks().get(j)).orElseThrow();
            double weight = score.pca().loadings().get(j)
                    / score.standardizations().deviations().get(j);
            parts.add(new Part(benchmark.standardErrors(), weight));
        }
    }

    /**
     * The squared standard error of a row's x.
     *
     * @param unit the size of the unit, in units of x
     */
    double variance(int row, double unit) {
        double sum = 0;
        for (Part part : parts) {
            sum += part.variance(row, unit);
        }
        return sum;
    }

    /** The number of known standard errors of some rows. */
    int known(Subset rows) {
        return parts.stream()
                .mapToInt(part -> (int) rows.rows().filter(part::isKnown).count())
                .sum();
    }

    /** The number of standard errors some rows would have if all were known; 0 if x is assumed to be exact. */
    int needed(Subset rows) {
        return parts.size() * rows.size();
    }
}
