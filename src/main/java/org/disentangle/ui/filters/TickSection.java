package org.disentangle.ui.filters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disentangle.table.AttributeKind;

/**
 * A column whose values can be ticked.
 *
 * @param column its name in the table
 * @param title its title
 * @param kind the kind of attribute
 * @param inferred whether it was inferred from the models' names
 * @param entries its values, most frequent first
 */
record TickSection(String column, String title, AttributeKind kind, boolean inferred, List<TickEntry> entries) {
    TickSection {
        entries = List.copyOf(entries);
    }

    /** All its values. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        entries.forEach(entry -> words.add(entry.word()));
        return words;
    }

    /** Everything shown except the ticks. */
    List<Object> contents() {
        return List.of(
                column,
                title,
                inferred,
                entries.stream().map(TickEntry::contents).toList());
    }
}
