package org.disentangle.session.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.disentangle.table.Attribute;
import org.disentangle.table.ScoreTable;

/**
 * An edit of an attribute. It holds the model's name, so that it never applies to another model after the files have
 * changed.
 *
 * @param column the attribute
 * @param model the model
 * @param occurrence which of the rows with that name, from 1
 * @param word the new text; empty: no value
 */
public record AttributeEdit(String column, String model, int occurrence, String word) {
    private static final Comparator<AttributeEdit> ORDER = Comparator.comparing(AttributeEdit::column)
            .thenComparing(AttributeEdit::model)
            .thenComparing(AttributeEdit::occurrence);

    /** Makes an edit of a row of a table. */
    public static AttributeEdit of(ScoreTable table, String column, int row, String word) {
        String model = table.model(row);
        int occurrence = 1;
        for (int before = 0; before < row; before++) {
            occurrence += table.model(before).equals(model) ? 1 : 0;
        }
        return new AttributeEdit(column, model, occurrence, word);
    }

    /** Adds an edit, replacing any edit of the same cell; in a fixed order. */
    public static List<AttributeEdit> with(List<AttributeEdit> edits, AttributeEdit edit) {
        List<AttributeEdit> all = new ArrayList<>(edits);
        all.removeIf(other -> ORDER.compare(other, edit) == 0);
        all.add(edit);
        all.sort(ORDER);
        return List.copyOf(all);
    }

    /**
     * Applies edits to a table.
     *
     * @throws PlanException if the table has no such column of words or no such model
     */
    public static ScoreTable apply(List<AttributeEdit> edits, ScoreTable table) throws PlanException {
        Rows rows = new Rows(edits, table);
        Map<String, Map<Integer, String>> words = new LinkedHashMap<>();
        for (AttributeEdit edit : edits) {
            Optional<String> problem = rows.problem(edit);
            if (problem.isPresent()) {
                throw new PlanException(PlanException.Kind.EDIT, problem.get());
            }
            rows.find(edit).ifPresent(row -> words.computeIfAbsent(edit.column(), column -> new HashMap<>())
                    .put(row, edit.word()));
        }
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : table.attributes()) {
            Map<Integer, String> ofColumn = words.getOrDefault(attribute.column(), Map.of());
            attributes.add(ofColumn.isEmpty() ? attribute : edited(attribute, ofColumn, table));
        }
        return new ScoreTable(table.models(), attributes, table.benchmarks(), table.provenance());
    }

    /** The edits for which a table has a cell. */
    public static List<AttributeEdit> fitting(List<AttributeEdit> edits, ScoreTable table) {
        Rows rows = new Rows(edits, table);
        return edits.stream().filter(edit -> rows.problem(edit).isEmpty()).toList();
    }

    private static Attribute edited(Attribute attribute, Map<Integer, String> edits, ScoreTable table) {
        List<String> words = new ArrayList<>();
        for (int row = 0; row < table.modelCount(); row++) {
            words.add(edits.getOrDefault(row, attribute.text(row).orElse("")));
        }
        return Attribute.Text.of(attribute.column(), attribute.kind(), attribute.inferred(), words);
    }

    /** Finds the rows that edits refer to. */
    private static final class Rows {
        private final ScoreTable table;
        private final Map<String, List<Integer>> byName = new HashMap<>();

        Rows(List<AttributeEdit> edits, ScoreTable table) {
            this.table = table;
            edits.forEach(edit -> byName.put(edit.model(), new ArrayList<>()));
            for (int row = 0; row < table.modelCount(); row++) {
                List<Integer> rows = byName.get(table.model(row));
                if (rows != null) {
                    rows.add(row);
                }
            }
        }

        OptionalInt find(AttributeEdit edit) {
            List<Integer> rows = byName.getOrDefault(edit.model(), List.of());
            return edit.occurrence() >= 1 && edit.occurrence() <= rows.size()
                    ? OptionalInt.of(rows.get(edit.occurrence() - 1))
                    : OptionalInt.empty();
        }

        Optional<String> problem(AttributeEdit edit) {
            String begin =
                    "It sets the " + edit.column() + " of \"" + edit.model() + "\" by hand, but the tables have no ";
            if (table.attribute(edit.column())
                    .filter(Attribute.Text.class::isInstance)
                    .isEmpty()) {
                return Optional.of(begin + "column \"" + edit.column() + "\" of words.");
            }
            return find(edit).isPresent() ? Optional.empty() : Optional.of(begin + "such model.");
        }
    }
}
