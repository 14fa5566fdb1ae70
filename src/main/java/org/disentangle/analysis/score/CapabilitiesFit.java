package org.disentangle.analysis.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/** A fitted capabilities score, which can be refitted without one of its benchmarks. */
public final class CapabilitiesFit {
    private final CapabilitiesColumns observed;
    private final CapabilitiesColumns columns;
    private final CompletedColumns completed;
    private final Map<String, String> unusable;
    private final List<String> remarks;
    private final Coefficient kind;
    private final Progress progress;
    private final boolean[] complete;
    private final double[] matrix;
    private final PrincipalComponent component;

    /**
     * Fits the score.
     *
     * @param observed the columns before anything is filled in
     * @param completed the columns after that; unchanged if nothing is filled in
     * @param choices the decisions made before fitting
     * @param scores the columns of the models that are complete in {@code completed}
     */
    CapabilitiesFit(
            CapabilitiesColumns observed,
            CompletedColumns completed,
            Choices choices,
            CompleteScores scores,
            Coefficient kind,
            Progress progress) {
        this.observed = observed;
        this.columns = completed.columns();
        this.completed = completed;
        this.unusable = choices.unusable();
        this.remarks = choices.remarks();
        this.kind = kind;
        this.progress = progress;
        this.complete = columns.complete();
        this.matrix = scores.matrix(progress);
        this.component = scores.component(matrix, progress);
    }

    /**
     * Decisions made before fitting.
     *
     * @param unusable the benchmarks left out, with the reason (a clause)
     * @param remarks sentences about missing scores
     */
    record Choices(Map<String, String> unusable, List<String> remarks) {}

    PrincipalComponent component() {
        return component;
    }

    /** The index of a benchmark among those behind the score; −1 if it is not one of them. */
    public int indexOf(Benchmark benchmark) {
        for (int j = 0; j < columns.count(); j++) {
            if (columns.benchmarks().get(j).column().equals(benchmark.column())) {
                return j;
            }
        }
        return -1;
    }

    /** Why a capabilities benchmark is not part of the score (a clause); empty if it is. */
    public Optional<String> reasonAgainst(Benchmark benchmark) {
        return Optional.ofNullable(unusable.get(benchmark.column()));
    }

    /** The score of each model of the group; NaN if there is none. */
    public double[] scores() {
        return scores(columns, component.loadings(), -1);
    }

    /** The plain mean of the z-scores of each model; NaN if there is no score. */
    public double[] meanOfZScores() {
        double[] equal = new double[columns.count()];
        Arrays.fill(equal, 1.0 / equal.length);
        return scores(columns, equal, -1);
    }

    /**
     * The score of each model, fitted without one benchmark: the same standardisation, the models complete in the
     * others, their C and its PC1.
     *
     * @return the scores; empty if no score can be fitted without it
     */
    public double[] scoresWithout(int j) {
        if (columns.count() < 3) {
            return new double[0];
        }
        if (!completed.filled().isEmpty()) {
            return filledScoresWithout(j);
        }
        PrincipalComponent others = componentWithout(j);
        return others.isDefined() ? scores(columns, others.loadings(), j) : new double[0];
    }

    /** The same if scores were filled in: they are filled in again from the other benchmarks alone. */
    private double[] filledScoresWithout(int j) {
        CapabilitiesColumns others = CompletedColumns.of(observed.without(List.of(j), progress), progress)
                .columns();
        PrincipalComponent first =
                CompleteScores.of(others, others.complete(), -1, kind, progress).component(progress);
        return first.isDefined() ? scores(others, first.loadings(), -1) : new double[0];
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

    /** Σ loading·z; NaN if a z is missing. */
    private static double[] scores(CapabilitiesColumns columns, double[] loadings, int left) {
        double[] scores = new double[columns.group().size()];
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

    /** Describes the score for the result. */
    public CapabilitiesScore describe() {
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
                leftOut.put(group.row(place), columns.lackedBy(place));
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
                new CapabilitiesScore.Completeness(Subset.of(scored, group.tableSize()), leftOut, completed.filled()),
                new CapabilitiesScore.Standardizations(Values.adopt(means), Values.adopt(deviations)),
                new ComponentAnalysis(
                        Values.adopt(matrix),
                        Values.of(component.eigenvalues()),
                        Values.of(component.loadings()),
                        Values.adopt(loadingCorrelations(scores))),
                Values.adopt(byRow),
                warnings());
    }

    private double[] loadingCorrelations(double[] scores) {
        double[] correlations = new double[columns.count()];
        Pairing pairing = new Pairing(scores.length);
        Column score = new Column(scores);
        for (int j = 0; j < correlations.length; j++) {
            progress.check();
            correlations[j] = pairing.take(score, columns.column(j), "capabilities score")
                            .isEmpty()
                    ? kind.measure().of(pairing, score, columns.column(j)).orElse(Double.NaN)
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
        List<String> warnings = new ArrayList<>(remarks);
        if (!negative.isEmpty()) {
            warnings.add(Counts.form(negative.size(), "The loading of ", "The loadings of ") + Listing.first(negative)
                    + Counts.form(negative.size(), " is", " are")
                    + " negative: the capabilities score falls as "
                    + Counts.form(negative.size(), "it rises", "they rise")
                    + "; check whether a direction is wrong or a benchmark measures something else.");
        }
        return warnings;
    }
}
