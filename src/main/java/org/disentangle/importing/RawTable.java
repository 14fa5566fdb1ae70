package org.disentangle.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disentangle.importing.number.DecimalEvidence;
import org.disentangle.importing.text.Cells;
import org.disentangle.table.SourceFile;
import org.jspecify.annotations.Nullable;

/** One file's cells, before it is decided what they are. Column names are distinct. */
final class RawTable {
    private final SourceFile file;
    private final List<String> names;
    private final List<RawColumn> columns;
    private final int[] lines;
    private @Nullable DecimalEvidence evidence;

    /** The lines of the file where the rows begin tell how many rows there are. */
    RawTable(SourceFile file, List<String> names, List<RawColumn> columns, int[] lines) {
        this.file = file;
        this.names = List.copyOf(names);
        this.columns = List.copyOf(columns);
        this.lines = lines;
    }

    /** A table of columns of texts by name; a cell without text may be null or empty. */
    static RawTable ofTexts(SourceFile file, Map<String, String[]> texts, int[] lines) {
        List<RawColumn> columns = new ArrayList<>(texts.size());
        texts.forEach((name, cells) -> {
            RawColumn column = new RawColumn(true);
            Cells all = Cells.of(
                    Stream.of(cells).map(cell -> cell == null ? "" : cell).toList());
            for (int row = 0; row < cells.length; row++) {
                column.put(row, all, row);
            }
            columns.add(column);
        });
        return new RawTable(file, List.copyOf(texts.keySet()), columns, lines);
    }

    /** The same table with other names for some of its columns. */
    RawTable renamed(Map<String, String> newNames) {
        return new RawTable(
                file,
                names.stream().map(name -> newNames.getOrDefault(name, name)).toList(),
                columns,
                lines);
    }

    SourceFile file() {
        return file;
    }

    /** The file's name, for notes. */
    String source() {
        return file.name();
    }

    /** What all its numbers that have their text say about the decimal mark. */
    DecimalEvidence decimalEvidence() {
        DecimalEvidence known = evidence;
        if (known == null) {
            known = new DecimalEvidence();
            for (RawColumn column : columns) {
                column.addTo(known);
            }
            evidence = known;
        }
        return known;
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
