package org.disentangle.session.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a list with columns is shown.
 *
 * @param order what it is sorted by; empty: as the list comes
 * @param columns the columns that were made wider, narrower or invisible, by name
 * @param search what is searched for in it
 * @param choices what else is chosen above it: the word of the choice and the word chosen
 */
public record ListState(
        Optional<SortOrder> order, Map<String, ColumnState> columns, String search, Map<String, String> choices) {
    private static final ListState INITIAL = new ListState(Optional.empty(), Map.of(), "", Map.of());

    public ListState {
        columns = Map.copyOf(columns);
        choices = Map.copyOf(choices);
    }

    /** As a list comes. */
    public static ListState initial() {
        return INITIAL;
    }

    public ListState withOrder(Optional<SortOrder> newOrder) {
        return new ListState(newOrder, columns, search, choices);
    }

    public ListState withColumns(Map<String, ColumnState> newColumns) {
        return new ListState(order, newColumns, search, choices);
    }

    public ListState withSearch(String newSearch) {
        return new ListState(order, columns, newSearch, choices);
    }

    /** What is chosen; empty: nothing yet. */
    public Optional<String> choice(String word) {
        return Optional.ofNullable(choices.get(word));
    }

    public ListState withChoice(String word, String chosen) {
        Map<String, String> changed = new HashMap<>(choices);
        changed.put(word, chosen);
        return new ListState(order, columns, search, changed);
    }
}
