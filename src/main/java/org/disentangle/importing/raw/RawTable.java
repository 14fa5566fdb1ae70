package org.disentangle.importing.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disentangle.importing.number.DecimalEvidence;
import org.disentangle.importing.text.Cells;
import org.disentangle.table.SourceFile;
import org.jspecify.annotations.Nullable;

/** One file's cells, before their meaning is decided. Column names are distinct. */
public final class RawTable {
    private final SourceFile file;
    private final List<String> names;
    private final List<RawColumn> columns;
    private final int[] lines;
    private @Nullable DecimalEvidence evidence;

    /** Makes a table; there are as many rows as {@code lines}, the lines of the file where they start. */
    RawTable(SourceFile file, List<String> names, List<RawColumn> columns, int[] lines) {
        this.file = file;
        this.names = List.copyOf(names);
        this.columns = List.copyOf(columns);
        this.lines = lines;
    }

    /** Makes a table from columns of texts by name; a cell without text may be null or empty. */
    public static RawTable ofTexts(SourceFile file, Map<String, String[]> texts, int[] lines) {
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
    public RawTable renamed(Map<String, String> newNames) {
        return new RawTable(
                file,
                names.stream().map(name -> newNames.getOrDefault(name, name)).toList(),
                columns,
                lines);
    }

    public SourceFile file() {
        return file;
    }

    /** The file's name, for notes. */
    public String source() {
        return file.name();
    }

    /** The evidence for the decimal mark from all numbers whose text is kept. */
    public DecimalEvidence decimalEvidence() {
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

    public int columnCount() {
        return columns.size();
    }

    public String name(int column) {
        return names.get(column);
    }

    public List<String> names() {
        return names;
    }

    public RawColumn column(int column) {
        return columns.get(column);
    }

    public int rowCount() {
        return lines.length;
    }

    /** The line of the file where a row starts. */
    public int line(int row) {
        return lines[row];
    }
}
