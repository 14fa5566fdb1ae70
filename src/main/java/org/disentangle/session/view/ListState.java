package org.disentangle.session.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a list with columns is shown.
 *
 * @param sorting what it is sorted by: the first column decides, each further one where those before it are equal; empty: as
 *     the list comes
 * @param columns the columns that were made wider or narrower, by name
 * @param moved columns, by name, in the order that they were moved to; empty: as the list comes
 * @param search what is searched for in it
 * @param choices what else is chosen above it: the word of the choice and the word chosen
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

    /** As a list comes. */
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

    /** What is chosen; empty: nothing yet. */
    public Optional<String> choice(String word) {
        return Optional.ofNullable(choices.get(word));
    }

    public ListState withChoice(String word, String chosen) {
        Map<String, String> changed = new HashMap<>(choices);
        changed.put(word, chosen);
        return new ListState(sorting, columns, moved, search, changed);
    }
}
