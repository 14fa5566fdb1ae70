package org.disentangle.export;

import java.util.List;

/**
 * A table of results.
 *
 * @param name the name of its file, without extension
 * @param columns the names of the columns, in order
 * @param rows the rows, each with one cell per column
 */
record ResultTable(String name, List<String> columns, List<List<Cell>> rows) {
    ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }
}
