package org.disentangle.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;

/**
 * The families of a table in the order of their styles: largest first, ties by name. The order depends on the whole
 * table alone, so that a family keeps its colour and shape under any filter. The smallest ones beyond {@value #STYLES},
 * and models without a family, share one entry named "other", which comes last.
 */
public final class DrawnFamilies {
    /** How many families have their own style. */
    public static final int STYLES = 24;

    private static final String OTHER = "other";

    private final List<String> names;
    private final Map<String, Integer> styles;
    private final boolean hasOther;
    private final int[] entryOfRow;

    private DrawnFamilies(List<String> names, boolean hasOther, int[] entryOfRow) {
        this.names = names;
        this.hasOther = hasOther;
        this.entryOfRow = entryOfRow;
        this.styles = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            styles.put(names.get(i), i);
        }
    }

    /** The families of a table; a single unnamed one if it has no column of families. */
    public static DrawnFamilies of(ScoreTable table) {
        Optional<Attribute> column = table.attribute(AttributeKind.FAMILY);
        if (column.isEmpty()) {
            return new DrawnFamilies(List.of(""), false, new int[table.modelCount()]);
        }
        List<Optional<String>> ofRow = new ArrayList<>(table.modelCount());
        Map<String, Integer> counts = new HashMap<>();
        for (int row = 0; row < table.modelCount(); row++) {
            Optional<String> family = column.get().text(row);
            ofRow.add(family);
            family.ifPresent(name -> counts.merge(name, 1, Integer::sum));
        }
        List<String> named = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(STYLES)
                .map(Map.Entry::getKey)
                .toList();
        return assign(named, ofRow);
    }

    private static DrawnFamilies assign(List<String> named, List<Optional<String>> ofRow) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            places.put(named.get(i), i);
        }
        int[] entries = new int[ofRow.size()];
        boolean hasOther = false;
        for (int row = 0; row < entries.length; row++) {
            int entry = ofRow.get(row)
                    .map(name -> places.getOrDefault(name, named.size()))
                    .orElse(named.size());
            entries[row] = entry;
            hasOther |= entry == named.size();
        }
        return new DrawnFamilies(named, hasOther, entries);
    }

    /** The index of a family's style, for a swatch that matches the figures; empty if it shares "other". */
    public Optional<Integer> styleOf(String family) {
        return Optional.ofNullable(styles.get(family));
    }

    /** The index of a row's family in {@link #entries}. */
    public int entryOf(int row) {
        return entryOfRow[row];
    }

    /** The legend's entries, each with how many of these rows belong to it. */
    public List<FamilyEntry> entries(int... rows) {
        int[] counts = new int[names.size() + 1];
        for (int row : rows) {
            counts[entryOfRow[row]]++;
        }
        List<FamilyEntry> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            entries.add(new FamilyEntry(names.get(i), Optional.of(i), counts[i]));
        }
        if (hasOther) {
            entries.add(new FamilyEntry(OTHER, Optional.empty(), counts[names.size()]));
        }
        return entries;
    }
}
