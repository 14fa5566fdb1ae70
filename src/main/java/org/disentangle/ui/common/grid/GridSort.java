package org.disentangle.ui.common.grid;

/**
 * A column that a painted table is sorted by.
 *
 * @param column the id of the column
 * @param descending whether the largest comes first
 */
public record GridSort(String column, boolean descending) {
    static GridSort ascending(String column) {
        return new GridSort(column, false);
    }

    /** The reverse order. */
    GridSort turned() {
        return new GridSort(column, !descending);
    }
}
