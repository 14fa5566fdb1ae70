package org.disentangle.importing.arrange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.note.UniqueNames;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.importing.text.CellLimit;

/** Transposes a table with one row per benchmark and one column per model. */
final class TransposedTable {
    private static final int MOST_MODELS = 20_000;

    private TransposedTable() {}

    /**
     * The table with one row per model, the model column first. Every row of the file becomes a column.
     *
     * @throws ImportException if there is no column besides the first
     */
    static RawTable turned(RawTable file, Notes notes) throws ImportException {
        int models = file.columnCount() - 1;
        if (models < 1 || models > MOST_MODELS) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    file.source() + ": a table with one row per benchmark needs a column for each model");
        }
        CellLimit.require(file.source(), file.rowCount(), models);
        Map<String, String[]> columns = new LinkedHashMap<>();
        String[] names = new String[models];
        int[] lines = new int[models];
        for (int model = 0; model < models; model++) {
            names[model] = file.name(model + 1);
            lines[model] = model + 1;
        }
        columns.put("model", names);
        UniqueNames unique = new UniqueNames(Set.of("model"));
        for (int row = 0; row < file.rowCount(); row++) {
            String[] cells = new String[models];
            for (int model = 0; model < models; model++) {
                cells[model] = file.column(model + 1).text(row).orElse("");
            }
            String name = file.column(0).text(row).orElse("row " + file.line(row));
            columns.put(unique.unique(name), cells);
        }
        notes.inform(
                file.source(),
                "one row per benchmark: the table was transposed, so line numbers in notes count its columns");
        return RawTable.ofTexts(file.file(), columns, lines);
    }
}
