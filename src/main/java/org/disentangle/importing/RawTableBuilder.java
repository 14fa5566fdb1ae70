package org.disentangle.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.disentangle.importing.number.Spaces;
import org.disentangle.importing.text.RecordHandler;
import org.disentangle.table.SourceFile;

/** Builds a {@link RawTable} from the records of a file: the first that is not blank is the header. */
final class RawTableBuilder implements RecordHandler {
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
    private int cells;
    private int filledCells;
    private int rowsOneLonger;
    private int rowsOneLongerFilled;

    /**
     * Begins a table.
     *
     * @param keepsText whether a column of this name is known to hold words
     */
    RawTableBuilder(String source, Predicate<String> keepsText, Notes notes) {
        this.source = source;
        this.keepsText = keepsText;
        this.notes = notes;
    }

    @Override
    public void cell(int column, CharSequence text) {
        cells = Math.max(cells, column + 1);
        if (!headerIsComplete) {
            header.add(HeaderNames.clean(text));
            if (!Spaces.isBlank(text)) {
                filledCells = cells;
            }
        } else if (!Spaces.isBlank(text)) {
            filledCells = Math.max(filledCells, column + 1);
            if (column < columns.size()) {
                columns.get(column).put(rows, text);
            }
        }
    }

    @Override
    public void endOfRecord(int line) {
        if (filledCells > 0) {
            if (headerIsComplete) {
                endOfRow(line);
            } else {
                endOfHeader(line);
            }
        } else if (!headerIsComplete) {
            header.clear();
        }
        cells = 0;
        filledCells = 0;
    }

    private void endOfHeader(int line) {
        headerIsComplete = true;
        headerLine = line;
        for (String name : header) {
            columns.add(new RawColumn(columns.isEmpty() || keepsText.test(name)));
        }
        // one more, in case the header lacks a name for the first column
        columns.add(new RawColumn(false));
    }

    private void endOfRow(int line) {
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, 2 * rows);
        }
        lines[rows++] = line;
        int width = header.size();
        if (cells == width + 1) {
            rowsOneLonger++;
            rowsOneLongerFilled += filledCells > width ? 1 : 0;
        }
        if (cells < width || filledCells > width) {
            int found = cells;
            raggedRows.add(() -> Notes.line(source, line, raggedness(found, width)));
        }
    }

    private static String raggedness(int found, int width) {
        String cellsFound =
                "this row has " + CellsInWords.count(found, "cell", "cells") + " where the header has " + width;
        return cellsFound + (found < width ? "; the others are missing" : "; what goes beyond the header is left out");
    }

    /** Whether there was a header. */
    boolean hasHeader() {
        return headerIsComplete;
    }

    int rowCount() {
        return rows;
    }

    /** As R writes tables with row names: each row has one cell more than the header, and it holds something. */
    private boolean headerLacksFirst() {
        return rows > 0 && rowsOneLonger == rows && 2 * rowsOneLongerFilled >= rows;
    }

    /** Ends the table. */
    RawTable build(SourceFile file) {
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
            raggedRows.close(others -> Notes.line(
                    source, headerLine, "further " + others + " rows have more or fewer cells than the header"));
            raggedNotes.list().forEach(notes::add);
        }
        return new HeaderNames(source, headerLine, notes).table(file, names, kept, Arrays.copyOf(lines, rows));
    }
}
