package org.disentangle.ui.common.grid;

/**
 * The sort order of a painted table.
 *
 * @param column the id of the column
 * @param descending whether the greatest comes first
 */
public record GridSort(String column, boolean descending) {
    /** What a click on a heading asks for: this column, ascending first, then the other way round. */
    GridSort after(String clicked) {
        return column.equals(clicked) ? new GridSort(column, !descending) : new GridSort(clicked, false);
    }
}
