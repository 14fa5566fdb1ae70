package org.disentangle.importing.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.disentangle.importing.note.NoteSeries;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.text.Cells;
import org.disentangle.importing.text.RecordHandler;
import org.disentangle.table.SourceFile;
import org.disentangle.wording.Counts;

/** Builds a {@link RawTable} from the records of a file: the first non-blank one is the header. */
public final class RawTableBuilder implements RecordHandler {
    private final String source;
    private final Notes notes;
    private final Predicate<String> keepsText;
    private final Notes raggedNotes = new Notes();
    private final NoteSeries raggedRows = new NoteSeries(raggedNotes);
    private final List<String> header = new ArrayList<>();
    private final List<RawColumn> columns = new ArrayList<>();
    private boolean headerIsComplete;
    private int headerLine;
    private int[] lines = new int[64];
    private int rows;
    private int rowsOneLonger;
    private int rowsOneLongerFilled;

    /**
     * Starts a table.
     *
     * @param keepsText tells whether a column of this name is known to hold text
     */
    public RawTableBuilder(String source, Predicate<String> keepsText, Notes notes) {
        this.source = source;
        this.keepsText = keepsText;
        this.notes = notes;
    }

    @Override
    public void record(Cells record, int line) {
        int filled = record.count();
        while (filled > 0 && record.isBlank(filled - 1)) {
            filled--;
        }
        if (filled > 0 && headerIsComplete) {
            addRow(record, filled, line);
        } else if (filled > 0) {
            beginTable(record, line);
        }
    }

    private void beginTable(Cells names, int line) {
        headerIsComplete = true;
        headerLine = line;
        for (int column = 0; column < names.count(); column++) {
            String name = HeaderNames.clean(names.text(column));
            header.add(name);
            columns.add(new RawColumn(column == 0 || keepsText.test(name)));
        }
        // one more, in case the header lacks a name for the first column
        columns.add(new RawColumn(false));
    }

    /** Adds a row; {@code filled} is the number of cells up to the last non-blank one. */
    private void addRow(Cells row, int filled, int line) {
        for (int column = 0; column < Math.min(filled, columns.size()); column++) {
            columns.get(column).put(rows, row, column);
        }
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, 2 * rows);
        }
        lines[rows++] = line;
        int width = header.size();
        int cells = row.count();
        if (cells == width + 1) {
            rowsOneLonger++;
            rowsOneLongerFilled += filled > width ? 1 : 0;
        }
        if (cells < width || filled > width) {
            raggedRows.add(() -> Notes.line(source, line, raggedness(cells, width)));
        }
    }

    private static String raggedness(int found, int width) {
        String cellsFound = "this row has " + Counts.of(found, "cell", "cells") + " where the header has " + width;
        return cellsFound + (found < width ? "; the others are missing" : "; what goes beyond the header is left out");
    }

    /** Whether there was a header. */
    public boolean hasHeader() {
        return headerIsComplete;
    }

    public int rowCount() {
        return rows;
    }

    /** Whether each row has one cell, not blank, more than the header, as when R writes row names. */
    private boolean headerLacksFirst() {
        return rows > 0 && rowsOneLonger == rows && 2 * rowsOneLongerFilled >= rows;
    }

    /** Ends the table. */
    public RawTable build(SourceFile file) {
        List<String> names = new ArrayList<>(header);
        List<RawColumn> kept = new ArrayList<>(columns);
        if (headerLacksFirst()) {
            names.add(0, "");
            notes.add(Notes.line(
                    source,
                    headerLine,
                    "the header has one name fewer than every row has cells; the names were taken to begin at the second"
                            + " column"));
        } else {
            kept.remove(kept.size() - 1);
            raggedRows.close(others ->
                    Notes.line(source, headerLine, others + " more rows have more or fewer cells than the header"));
            raggedNotes.list().forEach(notes::add);
        }
        return new HeaderNames(source, headerLine, notes).table(file, names, kept, Arrays.copyOf(lines, rows));
    }
}
