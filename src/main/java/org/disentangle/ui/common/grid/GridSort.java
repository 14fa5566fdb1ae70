package org.disentangle.ui.common.grid;

/**
 * A column that a painted table is sorted by.
 *
 * @param column the id of the column
 * @param descending whether the greatest comes first
 */
public record GridSort(String column, boolean descending) {
    static GridSort ascending(String column) {
        return new GridSort(column, false);
    }

    /** The same the other way round. */
    GridSort turned() {
        return new GridSort(column, !descending);
    }
}
