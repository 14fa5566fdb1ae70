package org.disentangle.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.table.Attribute;
import org.disentangle.table.ScoreTable;

/**
 * Words of attributes (families, types) that were set by hand.
 *
 * @param words by column, then by row
 */
public record AttributeEdits(Map<String, Map<Integer, String>> words) {
    private static final AttributeEdits NONE = new AttributeEdits(Map.of());

    public AttributeEdits {
        Map<String, Map<Integer, String>> copy = new LinkedHashMap<>();
        words.forEach((column, ofColumn) -> copy.put(column, Map.copyOf(ofColumn)));
        words = Map.copyOf(copy);
    }

    public static AttributeEdits none() {
        return NONE;
    }

    /** With one more; an empty word takes the model's word away. */
    public AttributeEdits with(String column, int row, String word) {
        Map<String, Map<Integer, String>> all = new LinkedHashMap<>(words);
        Map<Integer, String> ofColumn = new LinkedHashMap<>(all.getOrDefault(column, Map.of()));
        ofColumn.put(row, word);
        all.put(column, ofColumn);
        return new AttributeEdits(all);
    }

    /** The table with these words; the same table when there are none. */
    public ScoreTable applyTo(ScoreTable table) {
        if (words.isEmpty()) {
            return table;
        }
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : table.attributes()) {
            Map<Integer, String> edits = words.getOrDefault(attribute.column(), Map.of());
            attributes.add(
                    attribute instanceof Attribute.Text && !edits.isEmpty()
                            ? edited(attribute, edits, table)
                            : attribute);
        }
        return new ScoreTable(table.models(), attributes, table.benchmarks(), table.provenance());
    }

    private static Attribute edited(Attribute attribute, Map<Integer, String> edits, ScoreTable table) {
        List<String> words = new ArrayList<>();
        for (int row = 0; row < table.modelCount(); row++) {
            words.add(edits.getOrDefault(row, attribute.text(row).orElse("")));
        }
        return Attribute.Text.of(attribute.column(), attribute.kind(), attribute.inferred(), words);
    }
}
