package org.disentangle.importing.arrange;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.raw.RawColumn;
import org.disentangle.importing.raw.RawTable;

/** Finds the column that names the models. */
final class ModelColumn {
    private static final double NEARLY_DISTINCT = 0.9;
    private static final double MOSTLY_FILLED = 0.5;

    private ModelColumn() {}

    /**
     * The column called "model"; otherwise the first whose name says that it names models; otherwise the first text
     * column in which nearly all values differ.
     *
     * @throws ImportException if there is none
     */
    static int find(RawTable table, ColumnUses uses, Notes notes) throws ImportException {
        OptionalInt named = uses.model().isPresent()
                ? first(table, uses.model().get()::equals)
                : first(table, "model"::equalsIgnoreCase);
        if (named.isEmpty()) {
            named = first(table, AttributeNames::namesModels);
        }
        if (named.isPresent()) {
            return named.getAsInt();
        }
        for (int i = 0; i < table.columnCount(); i++) {
            if (couldNameModels(table.column(i), table.rowCount())) {
                notes.inform(table.source(), table.name(i), "this column was used for the models' names");
                return i;
            }
        }
        throw new ImportException(
                ImportException.Kind.UNREADABLE,
                table.source() + ": no column names the models; add one called \"model\"");
    }

    private static OptionalInt first(RawTable table, Predicate<String> name) {
        return IntStream.range(0, table.columnCount())
                .filter(i -> name.test(table.name(i)) && !table.column(i).isBlank())
                .findFirst();
    }

    private static boolean couldNameModels(RawColumn column, int rowCount) {
        if (column.content() != RawColumn.Content.TEXT) {
            return false;
        }
        int filled = 0;
        Set<String> distinct = new HashSet<>();
        for (int row = 0; row < rowCount; row++) {
            Optional<String> text = column.text(row);
            if (text.isPresent()) {
                filled++;
                distinct.add(text.get());
            }
        }
        return filled >= MOSTLY_FILLED * rowCount && distinct.size() >= NEARLY_DISTINCT * filled;
    }
}
