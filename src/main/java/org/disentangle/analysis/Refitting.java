package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.correlation.XColumn;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.ScoreOptions;
import org.disentangle.analysis.score.CapabilitiesFit;
import org.disentangle.analysis.score.CapabilitiesFitting;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * Recomputes the correlations of one group, repeatedly, after a change to its models, to the capabilities benchmarks,
 * or to how the score is made. Computes the coefficient alone, with the digits that {@link Analyser} gives for the
 * smaller table; columns are sorted once for all changes. Safe to use from several threads.
 */
public final class Refitting {
    private final ScoreTable table;
    private final Subset group;
    private final AnalysisOptions options;
    private final Optional<XColumn> column;
    private final List<Benchmark> benchmarks;
    private final List<Column> scores;
    private final Progress progress;

    private Refitting(Analysis analysis, Subset group, List<Benchmark> benchmarks, Progress progress) {
        this.table = analysis.table();
        this.group = group;
        this.options = analysis.options();
        this.column = options.x().map(name -> XColumn.of(table, name));
        this.benchmarks = List.copyOf(benchmarks);
        this.scores = new ArrayList<>();
        this.progress = progress;
        for (Benchmark benchmark : benchmarks) {
            progress.check();
            Column oriented = Column.oriented(benchmark, group);
            oriented.ranksOfAll();
            scores.add(oriented);
        }
    }

    /**
     * Prepares the recomputation.
     *
     * @param group a group of the analysis
     * @param benchmarks the benchmarks to correlate
     * @param progress checked for cancellation
     */
    public static Refitting of(Analysis analysis, GroupAnalysis group, List<Benchmark> benchmarks, Progress progress) {
        return new Refitting(analysis, group.models(), benchmarks, progress);
    }

    /**
     * The correlations if only some models of the group exist; one per benchmark, missing if undefined.
     *
     * @param models a part of the group
     */
    public List<Estimate> among(Subset models) {
        if (column.isPresent()) {
            return correlate(Optional.of(column.get().in(models).values().of(group)));
        }
        return correlate(fit(table.benchmarks(Role.CAPABILITIES), models, options.score())
                .map(fit -> spread(fit.scores(), models)));
    }

    /** The correlations if one capabilities benchmark is ignored; its own is missing. */
    public List<Estimate> without(Benchmark left) {
        List<Benchmark> others = table.benchmarks(Role.CAPABILITIES).stream()
                .filter(benchmark -> !benchmark.column().equals(left.column()))
                .toList();
        List<Estimate> correlations =
                new ArrayList<>(correlate(fit(others, group, options.score()).map(CapabilitiesFit::scores)));
        for (int i = 0; i < benchmarks.size(); i++) {
            if (benchmarks.get(i).column().equals(left.column())) {
                correlations.set(i, Estimate.missing("this is the benchmark left out"));
            }
        }
        return correlations;
    }

    /** The correlations with PC1 of another matrix. */
    public List<Estimate> withMatrix(Coefficient matrix) {
        ScoreOptions other = new ScoreOptions(matrix, options.missing());
        return correlate(fit(table.benchmarks(Role.CAPABILITIES), group, other).map(CapabilitiesFit::scores));
    }

    /** The correlations with the plain mean of z-scores, over the models and benchmarks behind the score. */
    public List<Estimate> withMeanOfZScores() {
        return correlate(
                fit(table.benchmarks(Role.CAPABILITIES), group, options.score()).map(CapabilitiesFit::meanOfZScores));
    }

    private Optional<CapabilitiesFit> fit(List<Benchmark> capabilities, Subset models, ScoreOptions choices) {
        return new CapabilitiesFitting(capabilities, models, choices, progress).fit()
                        instanceof CapabilitiesFitting.Outcome.Fitted fitted
                ? Optional.of(fitted.fit())
                : Optional.empty();
    }

    /** Expands numbers for some models of the group to one per model of the group. */
    private double[] spread(double[] numbers, Subset models) {
        double[] byPlace = new double[group.size()];
        Arrays.fill(byPlace, Double.NaN);
        int next = 0;
        for (int place = 0; place < byPlace.length; place++) {
            if (models.contains(group.row(place))) {
                byPlace[place] = numbers[next++];
            }
        }
        return byPlace;
    }

    private List<Estimate> correlate(Optional<double[]> numbers) {
        List<Estimate> correlations = new ArrayList<>(benchmarks.size());
        if (numbers.isEmpty()) {
            Estimate none = Estimate.missing("there is no capabilities score");
            benchmarks.forEach(benchmark -> correlations.add(none));
            return correlations;
        }
        Column x = new Column(numbers.get());
        Pairing pairing = new Pairing(group.size());
        for (int i = 0; i < scores.size(); i++) {
            progress.check();
            correlations.add(correlate(pairing, x, i));
        }
        return correlations;
    }

    private Estimate correlate(Pairing pairing, Column x, int i) {
        if (column.isPresent() && column.get().column().equals(benchmarks.get(i).column())) {
            return Estimate.missing("it is what the other benchmarks are correlated with");
        }
        String reason = pairing.take(x, scores.get(i), "value to correlate with");
        return reason.isEmpty()
                ? options.coefficient().measure().of(pairing, x, scores.get(i))
                : Estimate.missing(reason);
    }
}
