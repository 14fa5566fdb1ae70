package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disentangle.analysis.column.ColumnNames;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/**
 * Which models are analysed together.
 *
 * @param attribute the attribute that defines the groups; empty if there is one group named "all"
 * @param groups the groups in alphabetical order (which puts base before chat)
 * @param ungrouped the models without a value of the attribute
 * @param notes sentences
 */
record Grouping(Optional<String> attribute, List<Group> groups, Subset ungrouped, List<String> notes) {
    static final String ALL = "all";

    /** Models that are analysed together, and the value they share. */
    record Group(String name, Subset models) {}

    static Grouping of(ScoreTable table, Subset models, AnalysisOptions options) {
        if (options.groupBy().isPresent()) {
            return by(attribute(table, options.groupBy().get()), table, models);
        }
        if (options.automaticGroups()) {
            Optional<Attribute> type = table.attribute(AttributeKind.TYPE).filter(attribute -> !attribute.inferred());
            if (type.isPresent()
                    && models.rows().anyMatch(row -> type.get().text(row).isPresent())) {
                return by(type.get(), table, models);
            }
        }
        Subset none = Subset.ofRows(table.modelCount());
        return new Grouping(Optional.empty(), List.of(new Group(ALL, models)), none, List.of());
    }

    private static Attribute attribute(ScoreTable table, String column) {
        if (table.benchmark(column).isPresent()) {
            throw new AnalysisException("Models cannot be grouped by “" + column
                    + "”, because it is a benchmark; name a column about the models.");
        }
        return table.attribute(column).orElseThrow(() -> new AnalysisException(ColumnNames.notFound(table, column)));
    }

    private static Grouping by(Attribute attribute, ScoreTable table, Subset models) {
        Map<String, BitSet> rowsByName =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        BitSet without = new BitSet();
        models.rows().forEach(row -> attribute
                .text(row)
                .ifPresentOrElse(
                        word -> rowsByName
                                .computeIfAbsent(word, name -> new BitSet())
                                .set(row),
                        () -> without.set(row)));
        List<Group> groups = new ArrayList<>();
        rowsByName.forEach((name, rows) -> groups.add(new Group(name, Subset.of(rows, table.modelCount()))));
        Subset ungrouped = Subset.of(without, table.modelCount());
        return new Grouping(Optional.of(attribute.column()), groups, ungrouped, notes(attribute, table, ungrouped));
    }

    private static List<String> notes(Attribute attribute, ScoreTable table, Subset ungrouped) {
        if (ungrouped.isEmpty()) {
            return List.of();
        }
        List<String> names = ungrouped.rows().mapToObj(table::displayName).toList();
        return List.of(Counts.models(names.size()) + Counts.form(names.size(), " has", " have") + " no "
                + attribute.column() + " and belong" + Counts.form(names.size(), "s", "") + " to no group: "
                + Listing.first(names) + ".");
    }
}
