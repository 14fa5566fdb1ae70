package org.disentangle.ui.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disentangle.session.view.SortOrder;

/**
 * The sort order of the rows of a table.
 *
 * @param sorting the sort columns that the table has, each breaking the ties of those before it
 * @param comparator compares rows by them; further ties keep the order of the table
 */
record DataRowOrder(List<SortOrder> sorting, Comparator<Integer> comparator) {
    DataRowOrder {
        sorting = List.copyOf(sorting);
    }

    /** The order by sort columns; those that are not among the columns of the table are left out. */
    static DataRowOrder of(List<DataColumn> columns, List<SortOrder> wanted) {
        List<SortOrder> known = new ArrayList<>();
        Comparator<Integer> comparator = (a, b) -> 0;
        for (SortOrder by : wanted) {
            Optional<DataColumn> column = columns.stream()
                    .filter(each -> each.name().equals(by.column()))
                    .findFirst();
            if (column.isPresent()) {
                Comparator<Integer> ascending = ascending(column.get());
                comparator = comparator.thenComparing(by.descending() ? ascending.reversed() : ascending);
                known.add(by);
            }
        }
        return new DataRowOrder(known, comparator);
    }

    private static Comparator<Integer> ascending(DataColumn column) {
        return column.numeric()
                ? Comparator.comparingDouble(row -> column.cells().number(row))
                : Comparator.comparing(row -> column.cells().text(row).toLowerCase(Locale.ROOT));
    }
}
