package org.disentangle.export;

import java.util.List;

/**
 * A table of results.
 *
 * @param name the file it is written to, without its ending
 * @param columns their names, in order
 * @param rows each with one cell a column
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
