package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/** A capabilities score as it was fitted, from which it can be fitted again without one of its benchmarks. */
final class CapabilitiesFit {
    private final CapabilitiesColumns columns;
    private final Map<String, String> unusable;
    private final Coefficient kind;
    private final Progress progress;
    private final boolean[] complete;
    private final double[] matrix;
    private final PrincipalComponent component;

    CapabilitiesFit(
            CapabilitiesColumns columns,
            Map<String, String> unusable,
            CompleteScores scores,
            Coefficient kind,
            Progress progress) {
        this.columns = columns;
        this.unusable = unusable;
        this.kind = kind;
        this.progress = progress;
        this.complete = columns.complete();
        this.matrix = scores.matrix(progress);
        this.component = scores.component(matrix, progress);
    }

    PrincipalComponent component() {
        return component;
    }

    /** Where a benchmark stands among those that make the score; −1: it is not one of them. */
    int indexOf(Benchmark benchmark) {
        for (int j = 0; j < columns.count(); j++) {
            if (columns.benchmarks().get(j).column().equals(benchmark.column())) {
                return j;
            }
        }
        return -1;
    }

    /** Why a capabilities benchmark is not one of those that make the score (a clause); empty when it is. */
    Optional<String> reasonAgainst(Benchmark benchmark) {
        return Optional.ofNullable(unusable.get(benchmark.column()));
    }

    /** The score of each place of the group; NaN where there is none. */
    double[] scores() {
        return scores(component.loadings(), -1);
    }

    /**
     * The score of each place, fitted without one benchmark: the same standardisation, the models complete in the others,
     * their C and its PC1.
     *
     * @return empty when no score can be fitted without it
     */
    double[] scoresWithout(int j) {
        if (columns.count() < 3) {
            return new double[0];
        }
        PrincipalComponent others = componentWithout(j);
        return others.isDefined() ? scores(others.loadings(), j) : new double[0];
    }

    private PrincipalComponent componentWithout(int j) {
        int b = columns.count();
        boolean[] included = columns.completeWithout(j);
        boolean smallMatrix = b - 1 <= CapabilitiesColumns.countOf(included);
        if (smallMatrix && Arrays.equals(included, complete)) {
            return PrincipalComponent.ofMatrix(matrixWithout(j), b - 1, progress);
        }
        return CompleteScores.of(columns, included, j, kind, progress).component(progress);
    }

    private double[] matrixWithout(int left) {
        int b = columns.count();
        double[] smaller = new double[(b - 1) * (b - 1)];
        int next = 0;
        for (int i = 0; i < b; i++) {
            for (int j = 0; j < b; j++) {
                if (i != left && j != left) {
                    smaller[next++] = matrix[i * b + j];
                }
            }
        }
        return smaller;
    }

    /** Σ loading·z; NaN where a z is missing. */
    private double[] scores(double[] loadings, int left) {
        double[] scores = new double[complete.length];
        int next = 0;
        for (int j = 0; j < columns.count(); j++) {
            if (j != left) {
                double loading = loadings[next++];
                double[] z = columns.zScores(j);
                for (int place = 0; place < scores.length; place++) {
                    scores[place] += loading * z[place];
                }
            }
        }
        return scores;
    }

    /** Everything that is shown of the score. */
    CapabilitiesScore describe() {
        Subset group = columns.group();
        double[] scores = scores();
        double[] byRow = new double[group.tableSize()];
        Arrays.fill(byRow, Double.NaN);
        BitSet scored = new BitSet();
        Map<Integer, List<String>> leftOut = new TreeMap<>();
        for (int place = 0; place < scores.length; place++) {
            byRow[group.row(place)] = scores[place];
            if (complete[place]) {
                scored.set(group.row(place));
            } else {
                leftOut.put(group.row(place), lackedBy(place));
            }
        }
        int b = columns.count();
        double[] means = new double[b];
        double[] deviations = new double[b];
        for (int j = 0; j < b; j++) {
            means[j] = columns.standardization(j).mean();
            deviations[j] = columns.standardization(j).deviation();
        }
        return new CapabilitiesScore(
                columns.benchmarks().stream().map(Benchmark::column).toList(),
                unusable,
                Subset.of(scored, group.tableSize()),
                leftOut,
                Values.adopt(means),
                Values.adopt(deviations),
                Values.adopt(matrix),
                Values.of(component.eigenvalues()),
                Values.of(component.loadings()),
                Values.adopt(loadingCorrelations(scores)),
                Values.adopt(byRow),
                warnings());
    }

    private List<String> lackedBy(int place) {
        List<String> lacked = new ArrayList<>();
        for (int j = 0; j < columns.count(); j++) {
            if (columns.column(j).isMissing(place)) {
                lacked.add(columns.benchmarks().get(j).column());
            }
        }
        return lacked;
    }

    private double[] loadingCorrelations(double[] scores) {
        double[] correlations = new double[columns.count()];
        Pairing pairing = new Pairing(scores.length);
        Column score = new Column(scores);
        for (int j = 0; j < correlations.length; j++) {
            progress.check();
            correlations[j] =
                    pairing.take(score, columns.column(j), "capabilities score").isEmpty()
                            ? Association.coefficient(pairing, score, columns.column(j), kind)
                                    .orElse(Double.NaN)
                            : Double.NaN;
        }
        return correlations;
    }

    private List<String> warnings() {
        List<String> negative = new ArrayList<>();
        for (int j = 0; j < columns.count(); j++) {
            if (component.loadings()[j] < 0) {
                negative.add(columns.benchmarks().get(j).info().name());
            }
        }
        if (negative.isEmpty()) {
            return List.of();
        }
        return List.of((negative.size() == 1 ? "The loading of " : "The loadings of ") + Phrases.list(negative)
                + (negative.size() == 1 ? " is" : " are")
                + " negative: the capabilities score falls as "
                + (negative.size() == 1 ? "it rises" : "they rise")
                + ", so that a wrong direction or a benchmark that measures something else must be ruled out.");
    }
}
