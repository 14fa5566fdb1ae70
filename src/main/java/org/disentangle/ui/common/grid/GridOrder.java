package org.disentangle.ui.common.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a painted table is sorted by.
 *
 * @param columns the first column decides; each further one decides where those before it are equal
 */
public record GridOrder(List<GridSort> columns) {
    private static final GridOrder NONE = new GridOrder(List.of());

    public GridOrder {
        columns = List.copyOf(columns);
    }

    /** As the rows come. */
    public static GridOrder none() {
        return NONE;
    }

    /** Where a column stands among those that decide, from 0; empty: nothing is sorted by it. */
    OptionalInt place(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).column().equals(column))
                .findFirst();
    }

    /**
     * The order that a click on a heading asks for: ascending, descending, and then not by this column. What else it was
     * sorted by goes, unless the column is added to it.
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

    /** The column the other way round, or without it where it has been both ways. */
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
