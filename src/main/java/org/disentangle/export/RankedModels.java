package org.disentangle.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disentangle.analysis.CapabilitiesScore;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.table.ScoreTable;

/** The models of a group by falling capabilities score. */
final class RankedModels {
    private RankedModels() {}

    /**
     * One model.
     *
     * @param row its row in the table
     * @param score NaN where it has none
     * @param rank from 1, the most capable; models of the same score share the smaller rank; 0 without a score
     * @param note why there is no score; empty where there is one
     */
    record Entry(int row, double score, int rank, String note) {}

    /** Those with a score first, equal ones in the order of the table; then the others, in the order of the table. */
    static List<Entry> of(GroupAnalysis group, ScoreTable table) {
        List<Entry> ranked = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        group.models().rows().forEach(row -> {
            double score = group.score().map(scores -> scores.scores().get(row)).orElse(Double.NaN);
            if (Double.isNaN(score)) {
                others.add(new Entry(row, score, 0, why(group, row)));
            } else {
                ranked.add(new Entry(row, score, 0, ""));
            }
        });
        ranked.sort(Comparator.comparingDouble(Entry::score).reversed());
        List<Entry> all = new ArrayList<>(table.modelCount());
        for (Entry entry : ranked) {
            boolean tied = !all.isEmpty() && all.get(all.size() - 1).score() == entry.score();
            int rank = tied ? all.get(all.size() - 1).rank() : all.size() + 1;
            all.add(new Entry(entry.row(), entry.score(), rank, ""));
        }
        all.addAll(others);
        return all;
    }

    private static String why(GroupAnalysis group, int row) {
        if (group.score().isEmpty()) {
            return group.noScore();
        }
        CapabilitiesScore score = group.score().get();
        List<String> lacking = score.leftOut().getOrDefault(row, List.of());
        return lacking.isEmpty() ? "no capabilities score" : "lacks " + String.join(", ", lacking);
    }
}
