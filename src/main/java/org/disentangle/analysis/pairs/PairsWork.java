package org.disentangle.analysis.pairs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ModelPair;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** Compares pairs of models of one group on one benchmark. */
final class PairsWork {
    private final ScoreTable table;
    private final GroupAnalysis group;
    private final Benchmark benchmark;
    private final double confidence;
    private final Progress progress;
    private final Map<String, List<Integer>> rowsByName = new HashMap<>();

    PairsWork(
            ScoreTable table,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            double confidence,
            Progress progress) {
        this.table = table;
        this.group = group;
        this.benchmark = correlation.benchmark();
        this.confidence = confidence;
        this.progress = progress;
        for (int row = 0; row < table.modelCount(); row++) {
            rowsByName
                    .computeIfAbsent(table.model(row), name -> new ArrayList<>())
                    .add(row);
        }
    }

    BeforeAfter compare(List<ModelPair> pairs) {
        FittedTrend trend = FittedTrend.of(group, benchmark, rowsAfter(pairs), confidence);
        List<PairChange> changes = new ArrayList<>();
        Set<ModelPair> seen = new HashSet<>();
        for (ModelPair pair : pairs) {
            progress.check();
            changes.add(
                    seen.add(pair)
                            ? change(pair, trend)
                            : PairChange.missing(pair, "this pair is already listed above"));
        }
        return new BeforeAfter(
                benchmark,
                trend.describe(),
                changes,
                PairSummaries.of("", changes, confidence),
                byTechnique(changes),
                notes(changes));
    }

    private BitSet rowsAfter(List<ModelPair> pairs) {
        BitSet after = new BitSet();
        for (ModelPair pair : pairs) {
            if (!pair.before().equals(pair.after())) {
                rowsByName.getOrDefault(pair.after(), List.of()).forEach(after::set);
            }
        }
        return after;
    }

    private PairChange change(ModelPair pair, FittedTrend trend) {
        if (pair.before().equals(pair.after())) {
            return PairChange.missing(pair, "a model is paired with itself");
        }
        for (String name : List.of(pair.before(), pair.after())) {
            String reason = reasonAgainst(name);
            if (!reason.isEmpty()) {
                return PairChange.missing(pair, reason);
            }
        }
        int before = row(pair.before());
        int after = row(pair.after());
        Estimate beforeX = x(before);
        Estimate afterX = x(after);
        Estimate beforeScore = score(before);
        Estimate afterScore = score(after);
        return trend.change(pair, before, beforeX, afterX, beforeScore, afterScore);
    }

    private String reasonAgainst(String name) {
        List<Integer> rows = rowsByName.getOrDefault(name, List.of());
        if (rows.isEmpty()) {
            return "the table has no model “" + name + "”";
        }
        if (rows.size() > 1) {
            return "the table has " + rows.size() + " models “" + name + "”";
        }
        return group.models().contains(rows.get(0))
                ? ""
                : "“" + name + "” is not among the models of “" + group.name() + "”, and both models of a pair must be";
    }

    private int row(String name) {
        return rowsByName.getOrDefault(name, List.of()).get(0);
    }

    private Estimate x(int row) {
        String noun = group.x().column().map(column -> "value of " + column).orElse("capabilities score");
        return finite(group.x().measured().get(row), row, noun);
    }

    private Estimate score(int row) {
        return finite(benchmark.oriented(row), row, "score on " + benchmark.column());
    }

    private Estimate finite(double number, int row, String noun) {
        if (Double.isNaN(number)) {
            return Estimate.missing("“" + table.model(row) + "” has no " + noun);
        }
        return Double.isFinite(number)
                ? Estimate.of(number)
                : Estimate.missing("the " + noun + " of “" + table.model(row) + "” is infinite");
    }

    private List<PairSummary> byTechnique(List<PairChange> changes) {
        Set<String> names = new LinkedHashSet<>();
        changes.forEach(change -> names.add(change.pair().technique()));
        names.remove("");
        if (names.size() < 2) {
            return List.of();
        }
        return names.stream()
                .map(name -> PairSummaries.of(
                        name,
                        changes.stream()
                                .filter(change -> change.pair().technique().equals(name))
                                .toList(),
                        confidence))
                .toList();
    }

    private List<String> notes(List<PairChange> changes) {
        List<String> notes = new ArrayList<>();
        if (group.x().isCapabilitiesScore() && benchmark.role() == Role.CAPABILITIES) {
            notes.add(
                    "It is a capabilities benchmark: its own change is part of the change in the capabilities score.");
        }
        Set<String> seen = new HashSet<>();
        Set<String> shared = new LinkedHashSet<>();
        for (PairChange change : changes) {
            if (change.excess().isPresent()) {
                for (String name : List.of(change.pair().before(), change.pair().after())) {
                    if (!seen.add(name)) {
                        shared.add(name);
                    }
                }
            }
        }
        if (!shared.isEmpty()) {
            notes.add("Some models are in more than one pair, so those pairs are not independent: "
                    + String.join(", ", shared) + ".");
        }
        return notes;
    }
}
