package org.disentangle.session.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The view state of a list with columns.
 *
 * @param sorting the sort columns, each breaking the ties of those before it; empty: the default order
 * @param columns the columns whose width the user has changed, by name
 * @param moved the names of the columns in the order the user moved them to; empty: the default order
 * @param search the search text
 * @param choices the other choices made above it, by the word of the choice
 */
public record ListState(
        List<SortOrder> sorting,
        Map<String, ColumnState> columns,
        List<String> moved,
        String search,
        Map<String, String> choices) {
    private static final ListState INITIAL = new ListState(List.of(), Map.of(), List.of(), "", Map.of());

    public ListState {
        sorting = List.copyOf(sorting);
        columns = Map.copyOf(columns);
        moved = List.copyOf(moved);
        choices = Map.copyOf(choices);
    }

    /** The initial state of a list. */
    public static ListState initial() {
        return INITIAL;
    }

    public ListState withSorting(List<SortOrder> newSorting) {
        return new ListState(newSorting, columns, moved, search, choices);
    }

    public ListState withColumns(Map<String, ColumnState> newColumns) {
        return new ListState(sorting, newColumns, moved, search, choices);
    }

    public ListState withMoved(List<String> newMoved) {
        return new ListState(sorting, columns, newMoved, search, choices);
    }

    public ListState withSearch(String newSearch) {
        return new ListState(sorting, columns, moved, newSearch, choices);
    }

    /** The choice made; empty: none yet. */
    public Optional<String> choice(String word) {
        return Optional.ofNullable(choices.get(word));
    }

    public ListState withChoice(String word, String chosen) {
        Map<String, String> changed = new HashMap<>(choices);
        changed.put(word, chosen);
        return new ListState(sorting, columns, moved, search, changed);
    }
}
