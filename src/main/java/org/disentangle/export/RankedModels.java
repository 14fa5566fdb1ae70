package org.disentangle.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.scale.ScaledModel;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/** Ranks the models of a group by capabilities score, highest first. */
final class RankedModels {
    private RankedModels() {}

    /**
     * One model.
     *
     * @param row its row in the table
     * @param score its capabilities score; NaN if it has none
     * @param rank its rank from 1, the most capable; models of equal score (after rounding as in {@link RankRounding})
     *     share the smaller rank; 0 without a score
     * @param note why there is no score; empty if there is one
     */
    record Entry(int row, double score, int rank, String note) {}

    /** The models with a score first, ties in the order of the table; then the others, in the order of the table. */
    static List<Entry> of(GroupAnalysis group, ScoreTable table) {
        return of(group, table, Optional.empty());
    }

    /** The same for models scored on a frozen scale; empty: the score was fitted. */
    static List<Entry> of(GroupAnalysis group, ScoreTable table, Optional<ScaledModels> scaled) {
        Values scores = scores(group, table, scaled);
        Map<Integer, String> reasons = reasons(scaled);
        List<Entry> ranked = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        group.models().rows().forEach(row -> {
            double score = scores.get(row);
            if (Double.isNaN(score)) {
                others.add(new Entry(row, score, 0, reasons.getOrDefault(row, why(group, row))));
            } else {
                ranked.add(new Entry(row, score, 0, ""));
            }
        });
        ranked.sort(Comparator.comparingDouble(Entry::score).reversed());
        double unit = RankRounding.unit(ranked.stream()
                .mapToDouble(entry -> Math.abs(entry.score()))
                .max()
                .orElse(0));
        List<Entry> all = new ArrayList<>(table.modelCount());
        for (Entry entry : ranked) {
            boolean tied =
                    !all.isEmpty() && RankRounding.tied(all.get(all.size() - 1).score(), entry.score(), unit);
            int rank = tied ? all.get(all.size() - 1).rank() : all.size() + 1;
            all.add(new Entry(entry.row(), entry.score(), rank, ""));
        }
        all.addAll(others);
        return all;
    }

    private static Values scores(GroupAnalysis group, ScoreTable table, Optional<ScaledModels> scaled) {
        if (group.score().isPresent()) {
            return group.score().get().scores();
        }
        if (group.isOnGivenScore()) {
            return group.x().values();
        }
        double[] none = new double[table.modelCount()];
        Arrays.fill(none, Double.NaN);
        return scaled.map(ScaledModels::scores).orElse(Values.of(none));
    }

    /** Why models have no score on the frozen scale. */
    private static Map<Integer, String> reasons(Optional<ScaledModels> scaled) {
        return scaled.map(ScaledModels::models).orElse(List.of()).stream()
                .filter(model -> !model.score().isPresent())
                .collect(Collectors.toMap(
                        ScaledModel::row, model -> model.score().reason()));
    }

    private static String why(GroupAnalysis group, int row) {
        if (group.isOnGivenScore()) {
            return "no capabilities score on the frozen scale";
        }
        if (group.score().isEmpty()) {
            return group.noScore();
        }
        CapabilitiesScore score = group.score().get();
        List<String> lacking = score.leftOut().getOrDefault(row, List.of());
        return lacking.isEmpty() ? "no capabilities score" : "lacks " + String.join(", ", lacking);
    }
}
