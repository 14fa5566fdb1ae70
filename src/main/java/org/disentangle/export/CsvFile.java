package org.disentangle.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.disentangle.catalogue.GuardedCsv;

/** Writes a result table as CSV, the header first. */
final class CsvFile {
    private final GuardedCsv csv;

    private CsvFile(Appendable out) {
        this.csv = new GuardedCsv(out);
    }

    /**
     * Writes the table.
     *
     * @return how many cells got a leading apostrophe, so that no spreadsheet runs them as formulas
     */
    static int write(ResultTable table, Appendable out) throws IOException {
        CsvFile file = new CsvFile(out);
        file.line(table.columns().stream().map(Cell::of).toList());
        for (List<Cell> row : table.rows()) {
            file.line(row);
        }
        return file.csv.guarded();
    }

    /** The table as text. */
    static String text(ResultTable table) {
        try {
            StringBuilder text = new StringBuilder();
            write(table, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
    }

    private void line(List<Cell> cells) throws IOException {
        for (Cell cell : cells) {
            cell(cell);
        }
        csv.endRecord();
    }

    private void cell(Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            csv.words(text.text());
        } else if (cell instanceof Cell.Number number) {
            csv.number(number.text());
        } else {
            csv.number("");
        }
    }
}
