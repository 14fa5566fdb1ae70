package org.disentangle.ui.filters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disentangle.table.AttributeKind;

/**
 * A column whose words can be ticked.
 *
 * @param column its name in the table
 * @param title its name for people
 * @param kind what it says
 * @param inferred whether it was inferred from the model names
 * @param entries its words; those of the largest count first
 */
record TickSection(String column, String title, AttributeKind kind, boolean inferred, List<TickEntry> entries) {
    TickSection {
        entries = List.copyOf(entries);
    }

    /** All its words. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        entries.forEach(entry -> words.add(entry.word()));
        return words;
    }

    /** Everything that is shown but the ticks. */
    List<Object> contents() {
        return List.of(
                column,
                title,
                inferred,
                entries.stream().map(TickEntry::contents).toList());
    }
}
