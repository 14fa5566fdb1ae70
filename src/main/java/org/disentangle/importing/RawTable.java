package org.disentangle.importing;

import java.util.List;
import org.disentangle.table.SourceFile;

/** One file's cells, before it is decided what they are. Column names are distinct. */
final class RawTable {
    private final SourceFile file;
    private final List<String> names;
    private final List<RawColumn> columns;
    private final int[] lines;

    /** The lines of the file where the rows begin tell how many rows there are. */
    RawTable(SourceFile file, List<String> names, List<RawColumn> columns, int[] lines) {
        this.file = file;
        this.names = List.copyOf(names);
        this.columns = List.copyOf(columns);
        this.lines = lines;
    }

    SourceFile file() {
        return file;
    }

    /** The file's name, for notes. */
    String source() {
        return file.name();
    }

    int columnCount() {
        return columns.size();
    }

    String name(int column) {
        return names.get(column);
    }

    List<String> names() {
        return names;
    }

    RawColumn column(int column) {
        return columns.get(column);
    }

    int rowCount() {
        return lines.length;
    }

    /** The line of the file where a row begins. */
    int line(int row) {
        return lines[row];
    }
}
