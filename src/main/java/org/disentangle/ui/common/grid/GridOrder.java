package org.disentangle.ui.common.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The sort order of a painted table.
 *
 * @param columns the sort columns; each breaks the ties of those before it
 */
public record GridOrder(List<GridSort> columns) {
    private static final GridOrder NONE = new GridOrder(List.of());

    public GridOrder {
        columns = List.copyOf(columns);
    }

    /** The unsorted order. */
    public static GridOrder none() {
        return NONE;
    }

    /** The place of a column among the sort columns, from 0; empty if it is not one. */
    OptionalInt place(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).column().equals(column))
                .findFirst();
    }

    /**
     * The order after a click on a heading: ascending, then descending, then not by this column. It replaces the other
     * sort columns unless the column is added to them.
     */
    GridOrder clicked(String column, boolean added) {
        OptionalInt place = place(column);
        if (added) {
            return place.isPresent() ? turned(place.getAsInt()) : with(GridSort.ascending(column));
        }
        if (place.isEmpty()) {
            return new GridOrder(List.of(GridSort.ascending(column)));
        }
        GridSort before = columns.get(place.getAsInt());
        return columns.size() == 1 ? turned(0) : new GridOrder(List.of(before.turned()));
    }

    private GridOrder with(GridSort last) {
        List<GridSort> changed = new ArrayList<>(columns);
        changed.add(last);
        return new GridOrder(changed);
    }

    /** Reverses a column, or removes it if it has been sorted both ways. */
    private GridOrder turned(int place) {
        List<GridSort> changed = new ArrayList<>(columns);
        GridSort before = changed.get(place);
        if (before.descending()) {
            changed.remove(place);
        } else {
            changed.set(place, before.turned());
        }
        return new GridOrder(changed);
    }
}
