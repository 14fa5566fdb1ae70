package org.disentangle.importing.raw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of one name in all files that have it.
 *
 * @param name the column's name
 * @param parts the files' columns, in the order of the files
 */
public record JoinedColumn(String name, List<Part> parts) {
    public JoinedColumn {
        parts = List.copyOf(parts);
    }

    /**
     * One file's column.
     *
     * @param file the index of the file
     */
    public record Part(int file, RawTable table, RawColumn column) {}

    /** All columns except those that name the models, in order of first appearance. */
    public static List<JoinedColumn> of(List<RawTable> tables, List<Integer> modelColumns) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (int file = 0; file < tables.size(); file++) {
            RawTable table = tables.get(file);
            for (int i = 0; i < table.columnCount(); i++) {
                if (i != modelColumns.get(file)) {
                    parts.computeIfAbsent(table.name(i), unused -> new ArrayList<>())
                            .add(new Part(file, table, table.column(i)));
                }
            }
        }
        List<JoinedColumn> columns = new ArrayList<>(parts.size());
        parts.forEach((name, ofName) -> columns.add(new JoinedColumn(name, ofName)));
        return columns;
    }

    /** Numbers if any file has numbers, otherwise text if any has text. */
    public RawColumn.Content content() {
        RawColumn.Content content = RawColumn.Content.EMPTY;
        for (Part part : parts) {
            switch (part.column().content()) {
                case NUMBERS -> {
                    return RawColumn.Content.NUMBERS;
                }
                case TEXT -> content = RawColumn.Content.TEXT;
                case EMPTY -> {}
            }
        }
        return content;
    }

    /** The file to name in a note about the whole column. */
    public String source() {
        return parts.get(0).table().source();
    }
}
