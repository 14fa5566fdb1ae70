package org.disentangle.importing.arrange;

import java.util.List;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.raw.RawTable;

/**
 * A table with one row per model and one column per benchmark, whatever its file's layout.
 *
 * @param table the table
 * @param modelColumn the index of the column that names the models
 * @param layout the layout of the file
 * @param metrics the metrics to choose from
 */
public record ArrangedTable(RawTable table, int modelColumn, Layout layout, List<String> metrics) {
    /**
     * Arranges a file's table.
     *
     * @param reading the file's layout and metric, if chosen, and how to treat repeated models
     * @throws ImportException if no column names the models, or the table does not have the chosen layout
     */
    public static ArrangedTable of(RawTable file, Reading reading, ColumnUses uses, Notes notes)
            throws ImportException {
        Layout layout = reading.layout().orElseGet(() -> LayoutGuess.of(file));
        return switch (layout) {
            case WIDE -> new ArrangedTable(file, ModelColumn.find(file, uses, notes), layout, List.of());
            case LONG -> {
                LongTable table = new LongTable(file, reading, notes);
                yield new ArrangedTable(table.pivoted(), 0, layout, table.metrics());
            }
            case TRANSPOSED -> new ArrangedTable(TransposedTable.turned(file, notes), 0, layout, List.of());
        };
    }
}
